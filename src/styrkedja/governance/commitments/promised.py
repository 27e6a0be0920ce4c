"""A commitment as the unit reads it: what changes, how much, by when, and the amounts year by year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.pure.amounts import in_force
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import Fact
from styrkedja.look.shown import shown
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Commitment, Estimate
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Category, Kind
from styrkedja.picture.things import Benefit

TOUCHES = w(
    "Finansiell nytta: godtar enheten sänks enhetens ram.",
    "Financial benefit: if the unit accepts, its frame is lowered.",
)
TOUCHES_NOT = w(
    "Rör ingen ram: bara finansiell nytta gör det.",
    "Touches no frame: only financial benefit does.",
)
AMOUNTS = w("Belopp per år, i kronor", "Amounts by year, in kronor")
HEADERS = (
    w("År", "Year"),
    w("Åtagande, lägst", "Commitment, low"),
    w("Åtagande, troligast", "Commitment, expected"),
    w("Åtagande, högst", "Commitment, high"),
    w("Bedömd potential", "Assessed potential"),
)


@dataclass(frozen=True, slots=True)
class PromiseShown:
    """One commitment that waits for an answer."""

    id: str
    name: str
    href: str
    facts: tuple[Fact, ...]
    touches: Words
    amounts: Table | None


def promise_shown(row: Commitment, picture: Portfolio, frame: Frame) -> PromiseShown:
    """A commitment with all that the unit needs to answer."""
    benefit = picture.by_id(Kind.BENEFIT).get(row.benefit)
    financial = benefit is not None and benefit.category is Category.FINANCIAL
    return PromiseShown(
        id=row.id,
        name=benefit.name if benefit else row.benefit or row.id,
        href=(frame.address(Ref(Kind.BENEFIT, benefit.id)) or "") if benefit else "",
        facts=tuple(facts_of(row, benefit, picture, frame)),
        touches=TOUCHES if financial else TOUCHES_NOT,
        amounts=amounts_table(row, picture),
    )


def facts_of(
    row: Commitment, benefit: Benefit | None, picture: Portfolio, frame: Frame
) -> list[Fact]:
    """What is asked of the unit, in plain terms."""
    one = picture.initiative.get(benefit.initiative) if benefit else None
    initiative = Fact(
        w("Initiativ", "Initiative"),
        one.name if one else None,
        (frame.address(Ref(Kind.INITIATIVE, one.id)) or "") if one else "",
    )
    unit = benefit.indicator_unit if benefit else None
    note = [Fact(w("Skrivet hittills", "Written so far"), row.reason)] if row.reason else []
    return [
        initiative,
        Fact(w("Det enheten ska nå", "What the unit shall reach"), measured(row.value, unit)),
        Fact(w("Senast", "By"), row.value_on or (benefit.target_on if benefit else None)),
        Fact(w("Nyckeltal", "Indicator"), benefit.indicator if benefit else None),
        Fact(w("Hela effektmålet", "The whole benefit"), whole_of(benefit)),
        Fact(w("Nyttans slag", "Category"), benefit.category if benefit else None),
        Fact(w("Effektägare", "Effect owner"), row.owner or (benefit.owner if benefit else None)),
        Fact(
            w("Ändrat arbetssätt", "Change in ways of working"),
            benefit.change_needed if benefit else None,
        ),
        *note,
    ]


def measured(value: object, unit: str | None) -> Words | None:
    """A value with the unit of its indicator."""
    if value is None:
        return None
    said = [f"{shown(value, language)} {unit or ''}".strip() for language in ("sv", "en")]
    return Words(*said)


def whole_of(benefit: Benefit | None) -> Words | None:
    """From what to what the benefit goes in all."""
    if benefit is None or benefit.target is None:
        return None
    there = measured(benefit.target, benefit.indicator_unit)
    if benefit.baseline is None:
        return w("till {there}", "to {there}").fill(there=there)
    here = measured(benefit.baseline, None)
    return w("från {here} till {there}", "from {here} to {there}").fill(here=here, there=there)


def amounts_table(row: Commitment, picture: Portfolio) -> Table | None:
    """The committed amounts by year, with the potential beside; None where there are none."""
    years: dict[int, dict[EstimateState, Estimate]] = {}
    for each in by_place(picture).get((row.benefit, row.unit), ()):
        if each.year and each.state in (EstimateState.COMMITMENT, EstimateState.POTENTIAL):
            years.setdefault(each.year, {})[each.state] = each
    if not years:
        return None
    rows = tuple(amounts_row(year, years[year]) for year in sorted(years))
    return Table(AMOUNTS, HEADERS, rows, numeric=frozenset({1, 2, 3, 4}))


def amounts_row(year: int, states: dict[EstimateState, Estimate]) -> tuple[object, ...]:
    """One year's amounts."""
    committed = states.get(EstimateState.COMMITMENT)
    potential = states.get(EstimateState.POTENTIAL)
    spans = (committed.low, committed.expected, committed.high) if committed else (None,) * 3
    values = (*spans, potential.expected if potential else None)
    return (str(year), *("" if value is None else value for value in values))


def by_place(picture: Portfolio) -> dict[tuple[str | None, str | None], list[Estimate]]:
    """The amounts in force by benefit and unit."""
    return once(picture, "commitments.by_place", placed)


def placed(picture: Portfolio) -> dict[tuple[str | None, str | None], list[Estimate]]:
    """The same, worked out."""
    found: dict[tuple[str | None, str | None], list[Estimate]] = {}
    for each in in_force(picture):
        found.setdefault((each.benefit, each.unit), []).append(each)
    return found


def answered_table(rows: Iterable[Commitment], picture: Portfolio, frame: Frame) -> Table:
    """What the unit has answered, the latest first."""
    rows = sorted(rows, key=lambda row: str(row.declined_on or row.accepted_on), reverse=True)
    headers = (
        w("Effektmål", "Benefit"),
        w("Svar", "Answer"),
        w("Dag", "Day"),
        w("Ska nås", "To be reached"),
        w("Skäl", "Reason"),
    )
    return Table(
        w("Det enheten har svarat", "What the unit has answered"),
        headers,
        tuple(answered_row(row, picture, frame) for row in rows),
        cards=True,
    )


def answered_row(row: Commitment, picture: Portfolio, frame: Frame) -> tuple[object, ...]:
    """One answer as a row; it leads to the commitment."""
    benefit = picture.by_id(Kind.BENEFIT).get(row.benefit)
    yes, no = w("godtaget", "accepted"), w("avböjt", "declined")
    unit = benefit.indicator_unit if benefit else None
    return (
        Cell(
            benefit.name if benefit else row.id, frame.address(Ref(Kind.COMMITMENT, row.id)) or ""
        ),
        no if row.declined_on else yes,
        row.declined_on or row.accepted_on,
        measured(row.value, unit) or "",
        row.reason or "",
    )
