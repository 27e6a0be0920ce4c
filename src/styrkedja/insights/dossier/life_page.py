"""What the akt of an effektmål shows of its life: four states side by side, the follow-up plan and the cause chain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from styrkedja.ground.words import Words, w
from styrkedja.insights.dossier.pure.life import Life, YearAmount, life_of
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import Fact, FigureFact, Part
from styrkedja.look.shown import number
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Commitment
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Benefit, Measurement

FORMULA = w("vägen version 1", "the way version 1")
ACCEPTED, DECLINED, WAITS = (
    w("godtaget {day}", "accepted {day}"),
    w("avböjt {day}", "declined {day}"),
    w("väntar på svar", "waits for an answer"),
)
VALUE_BY = w("{value} {unit}, senast {day}", "{value} {unit}, by {day}")
VALUE_ON = w("{value} {unit}, {day}", "{value} {unit}, {day}")
KRONOR = w(
    "{year}: {expected} kronor (lägst {low}, högst {high})",
    "{year}: {expected} kronor (lowest {low}, highest {high})",
)
JUST_KRONOR = w("{year}: {expected} kronor", "{year}: {expected} kronor")
OBLIGATION_HEADERS = (
    w("Vad", "What"),
    w("Senast", "By"),
    w("Gjort", "Done"),
    w("Vem", "Who"),
)
CHAIN = (
    ("output", w("Levererar", "Delivers")),
    ("use", w("Används så", "Used so")),
    ("name", w("Effekten", "The effect")),
)
CONDITIONS = (
    ("change_needed", w("Ändrat arbetssätt", "Changed way of working")),
    ("hindrance", w("Hinder", "Hindrance")),
    ("guard_metric", w("Får inte bli sämre", "Must not get worse")),
    ("disbenefit", w("Vad som blir sämre", "What gets worse")),
    ("evidence", w("Belägg från dem det gäller", "Evidence from those concerned")),
)
PLAN = (
    ("measured_by", w("Vem mäter", "Who measures")),
    ("method", w("Hur", "How")),
    ("measurement_source", w("Ur vilken källa", "From which source")),
    ("first_measurement_on", w("Första gången", "The first time")),
    ("interval_months", w("Månader mellan mätningarna", "Months between measurements")),
)


@dataclass(frozen=True, slots=True)
class StateShown:
    """One of the four states: its name, and its lines."""

    name: Words
    about: Words
    lines: tuple[Words | str, ...]
    none: Words  # said where there are no lines


@dataclass(frozen=True, slots=True)
class LifePage:
    """The life of one effektmål as it is printed."""

    states: tuple[StateShown, ...]
    start: Words | str
    way: FigureFact
    plan: tuple[Fact, ...]
    obligations: Table | None
    chain: tuple[Fact, ...]
    conditions: tuple[Fact, ...]


def life_page(picture: Portfolio, id_: str, frame: Frame) -> LifePage | None:
    """The life of an effektmål, or None where there is none with the id."""
    benefit = picture.by_id(Kind.BENEFIT).get(id_)
    if benefit is None:
        return None
    life = life_of(picture, benefit)
    return LifePage(
        states=tuple(states(life, picture)),
        start=start_of(life),
        way=way_of(life, picture),
        plan=filled(benefit, PLAN),
        obligations=obligations(life, frame),
        chain=filled(benefit, CHAIN) if benefit.output or benefit.use else (),
        conditions=filled(benefit, CONDITIONS),
    )


def states(life: Life, picture: Portfolio) -> Iterator[StateShown]:
    """The four states, in the order they come."""
    one = life.benefit
    target = VALUE_BY.fill(
        value=told(one.target), unit=one.indicator_unit or "", day=one.target_on or "–"
    )
    yield StateShown(
        w("Bedömd potential", "Assessed potential"),
        w("Vad effektmålet säger kan nås.", "What the benefit says can be reached."),
        (*([target] if one.target is not None else []), *kronor(life, EstimateState.POTENTIAL)),
        w("Inget är bedömt.", "Nothing is assessed."),
    )
    yield StateShown(
        w("Åtagande", "Commitment"),
        w("Vad varje mottagande enhet har tagit på sig.", "What each receiving unit has taken on."),
        (
            *(promised(row, one, picture) for row in life.commitments),
            *kronor(life, EstimateState.COMMITMENT),
        ),
        w("Ingen enhet har tagit på sig något.", "No unit has taken anything on."),
    )
    yield StateShown(
        w("Prognos", "Forecast"),
        w(
            "Vad man tror nu, med senaste mätningen.",
            "What is expected now, with the last measurement.",
        ),
        (*measured(life.followed[:1], one), *kronor(life, EstimateState.FORECAST)),
        w("Ingen prognos och ingen mätning.", "No forecast and no measurement."),
    )
    yield StateShown(
        w("Verifierat utfall", "Verified outcome"),
        w("Vad som är mätt och styrkt.", "What is measured and proven."),
        (*measured(life.outcomes, one), *kronor(life, EstimateState.OUTCOME)),
        w("Inget utfall är verifierat.", "No outcome is verified."),
    )


def kronor(life: Life, state: EstimateState) -> Iterator[Words]:
    """A state's amounts, a line for each year."""
    return map(amount_line, life.amounts[state])


def amount_line(row: YearAmount) -> Words:
    """One year's amount, with its span where it has one."""
    span = row.span
    words = JUST_KRONOR if span.low == span.expected == span.high else KRONOR
    return words.fill(
        year=str(row.year), expected=told(span.expected), low=told(span.low), high=told(span.high)
    )


def promised(row: Commitment, benefit: Benefit, picture: Portfolio) -> Words:
    """What one unit has answered."""
    unit = picture.by_id(Kind.UNIT).get(row.unit)
    if row.declined_on:
        answer = DECLINED.fill(day=row.declined_on)
    else:
        answer = ACCEPTED.fill(day=row.accepted_on) if row.accepted_on else WAITS
    words = w("{unit}: {value} {of}, {answer}", "{unit}: {value} {of}, {answer}")
    name = unit.name if unit else row.unit or ""
    return words.fill(
        unit=name, value=told(row.value), of=benefit.indicator_unit or "", answer=answer
    )


def measured(rows: tuple[Measurement, ...], benefit: Benefit) -> Iterator[Words]:
    """Measured values, each with its day."""
    for row in rows:
        if row.value is not None:
            unit = benefit.indicator_unit or ""
            yield VALUE_ON.fill(value=told(row.value), unit=unit, day=row.measured_on)


def told(value: Decimal | None) -> Words:
    """A number as each language writes it."""
    return Words(number(value, "sv"), number(value, "en")) if value is not None else Words("", "")


def start_of(life: Life) -> Words | str:
    """The baseline, or the day it is to be measured."""
    one = life.benefit
    if one.baseline is not None:
        day = one.baseline_on or "–"
        return VALUE_ON.fill(value=told(one.baseline), unit=one.indicator_unit or "", day=day)
    if life.baseline is not None and life.baseline.value is not None:
        return next(measured((life.baseline,), one))
    if one.baseline_planned_on:
        return w("Mäts senast {day}", "Is measured by {day}").fill(day=one.baseline_planned_on)
    return w("Inget utgångsläge", "No baseline")


def way_of(life: Life, picture: Portfolio) -> FigureFact:
    """How much of the way from baseline to target the last measured value has come."""
    one, way = life.benefit, life.way
    last = next((row for row in life.followed if row.value is not None), None)
    unit = one.indicator_unit or ""
    return FigureFact(
        title=w("Så långt på vägen", "So far on the way"),
        value=None if way is None else way * 100,
        unit="%",
        source=(last.source or "") if last else "",
        year=last.measured_on if last else picture.as_of,
        formula=FORMULA,
        numerator=Part(moved(last, one), unit) if way is not None else None,
        denominator=Part(one.target - one.baseline, unit) if way is not None else None,
        decimals=0,
        missing=w(
            "utgångsläge, målvärde eller mätning saknas",
            "baseline, target or measurement is missing",
        ),
    )


def moved(last: Measurement | None, benefit: Benefit) -> Decimal:
    """How far the measured value lies from the baseline."""
    return last.value - benefit.baseline if last else Decimal(0)


def filled(benefit: Benefit, fields: tuple[tuple[str, Words], ...]) -> tuple[Fact, ...]:
    """The fields that hold something, with what they are called."""
    found = (Fact(words, getattr(benefit, key)) for key, words in fields)
    return tuple(fact for fact in found if fact.value not in (None, ""))


def obligations(life: Life, frame: Frame) -> Table | None:
    """What is to be followed up, when and by whom."""
    if not life.obligations:
        return None
    rows = tuple(
        (
            Cell(row.name, frame.address(Ref(Kind.OBLIGATION, row.id)) or ""),
            row.due_on or "",
            row.done_on or "",
            row.owner or "",
        )
        for row in life.obligations
    )
    return Table(w("Uppföljningsplikter", "Obligations"), OBLIGATION_HEADERS, rows, cards=True)
