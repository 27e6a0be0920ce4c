"""Every frame adjustment: proposed, accepted, decided or taken back, beside the verified outcome; for the budget."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.asking import ALL, Asked, unit_filter
from styrkedja.insights.economy.parts import (
    AMONG,
    MoneyPage,
    Section,
    downloads,
    initiative_cell,
    kronor_figure,
    longest,
    ref_cell,
    tabs,
    unit_cell,
)
from styrkedja.insights.economy.pure.amounts import NOTHING
from styrkedja.insights.economy.pure.following import FORMULA as FOLLOWED
from styrkedja.insights.economy.pure.following import Compared, compared
from styrkedja.insights.economy.pure.frame import FORMULA
from styrkedja.insights.economy.pure.proposing import sums_of
from styrkedja.insights.economy.pure.standing import Standing, standings
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import FigureFact, Filter, Filters, Option, Part
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

HEADERS = (
    w("Ramjustering", "Frame adjustment"),
    w("Initiativ", "Initiative"),
    w("Enhet", "Unit"),
    w("År", "Year"),
    w("Läge", "State"),
    w("Ändring av ramen, kronor", "Change of the frame, kronor"),
    w("Varav effekt", "Of which effect"),
    w("Varav ny drift", "Of which running cost"),
    w("Varav återbetalning", "Of which repayment"),
    w("Godtagen", "Accepted"),
    w("Beslut", "Decision"),
    w("Verifierat utfall", "Verified outcome"),
    w("Utfall minus sänkning", "Outcome less what was taken"),
)
NUMERIC = frozenset({5, 6, 7, 8, 11, 12})


def page(picture: Portfolio, now: Asked, frame: Frame) -> MoneyPage:
    """The page, narrowed to a state, a year and a unit."""
    standing = standings(picture)
    rows = [each for each in compared(picture) if fits(each, now, standing)]
    export = adjustments_table(rows, standing, picture, frame)
    return MoneyPage(
        title=w("Ramjusteringar", "Frame adjustments"),
        lead=w(
            "När ett initiativ beslutas ändras de mottagande enheternas ramar. En beslutad ändring tas bara tillbaka genom ett beslut, och jämförs sedan med vad det blev.",
            "When an initiative is decided, the receiving units' frames change. A decided change is taken back only by a decision, and is later compared with what came of it.",
        ),
        tabs=tabs("money:frame"),
        filters=Filters(
            (
                standing_filter(now),
                unit_filter(now, picture, {row.unit for row in picture.adjustments if row.unit}),
            )
        ),
        figures=figures(rows, standing, picture),
        sections=(
            Section(
                "rader",
                w("Alla ramjusteringar", "All frame adjustments"),
                table=longest(shown_table(rows, standing, picture, frame)) if rows else None,
                empty=w("Ingen ramjustering i urvalet.", "No frame adjustment in the selection."),
            ),
            Section(
                "budget",
                w("Beslutat per enhet och år", "Decided by unit and year"),
                BUDGET,
                table=budget_table(rows, standing, picture),
                empty=w("Inget i urvalet är beslutat.", "Nothing in the selection is decided."),
            ),
        ),
        export=export,
        downloads=downloads(lage=now.standing, enhet=now.unit),
    )


BUDGET = w(
    "Det som är beslutat, med det som är tillbakataget draget ifrån: talen till budgeten.",
    "What is decided, less what has been taken back: the numbers for the budget.",
)


def fits(each: Compared, now: Asked, standing: dict[str, Standing]) -> bool:
    """Whether an adjustment is among those asked for."""
    row = each.adjustment
    return now.standing in ("", ALL, standing[row.id].code) and now.unit in ("", row.unit)


def standing_filter(now: Asked) -> Filter:
    """How far the adjustments have come."""
    options = tuple(Option(each.code, each.words) for each in Standing)
    return Filter("lage", w("Läge", "State"), now.standing, options)


def figures(
    rows: list[Compared], standing: dict[str, Standing], picture: Portfolio
) -> tuple[FigureFact, ...]:
    """What waits, what is decided, and what came of that."""
    decided = [each for each in rows if standing[each.adjustment.id].counts]
    waiting = [each for each in rows if standing[each.adjustment.id] is Standing.PROPOSED]
    past = [
        each
        for each in decided
        if each.adjustment.year and each.adjustment.year <= picture.as_of.year
    ]
    known = [each for each in past if each.verified is not None]
    facts = {"picture": picture, "formula": FORMULA}
    count = w("ramjusteringar", "frame adjustments")
    return (
        kronor_figure(
            w("Beslutad ändring", "Decided change"),
            total(decided),
            of=w("kronor", "kronor"),
            whole=Part(len(decided), count),
            between=AMONG,
            **facts,
        ),
        kronor_figure(
            w("Väntar på enheternas svar", "Waits for the units' answers"),
            total(waiting),
            of=w("kronor", "kronor"),
            whole=Part(len(waiting), count),
            between=AMONG,
            **facts,
        ),
        kronor_figure(
            w("Verifierat av det som sänkt ramar", "Verified of what has lowered frames"),
            sum((each.verified for each in known), NOTHING) if known else None,
            of=w("kronor verifierade", "kronor verified"),
            whole=Part(
                sum((each.savings for each in past), NOTHING),
                w(
                    "kronor som sänkt ramar till och med i år",
                    "kronor that have lowered frames up to this year",
                ),
            ),
            missing=w("Inget utfall är verifierat än.", "No outcome is verified yet."),
            **{**facts, "formula": FOLLOWED},
        ),
    )


def total(rows: Iterable[Compared]) -> Decimal:
    """The change of frames together."""
    return sum((each.adjustment.amount or NOTHING for each in rows), NOTHING)


def adjustments_table(
    rows: list[Compared], standing: dict[str, Standing], picture: Portfolio, frame: Frame
) -> Table:
    """The adjustments with all they are made of and what came of them."""
    return Table(
        w("Ramjusteringar, i kronor", "Frame adjustments, in kronor"),
        HEADERS,
        tuple(adjustment_row(each, standing, picture, frame) for each in rows),
        numeric=NUMERIC,
    )


SHOWN = (1, 2, 3, 4, 5, 6, 7, 8, 11, 12)
"""What of the file's columns the page shows; the id and the days stand in the state."""
STATE = w("{state} {day}", "{state} {day}")


def shown_table(
    rows: list[Compared], standing: dict[str, Standing], picture: Portfolio, frame: Frame
) -> Table:
    """The adjustments as the page shows them: by initiative, the state leading to the row."""
    whole = adjustments_table(rows, standing, picture, frame)
    cells = []
    for each, told in zip(rows, whole.rows, strict=True):
        kept = list(told)
        kept[4] = Cell(state_on(each, standing, picture), told[0].href)
        cells.append(tuple(kept[at] for at in SHOWN))
    headers = tuple(HEADERS[at] for at in SHOWN)
    numeric = frozenset(SHOWN.index(at) for at in NUMERIC)
    return Table(whole.caption, headers, tuple(cells), numeric, cards=True)


def state_on(each: Compared, standing: dict[str, Standing], picture: Portfolio) -> Words:
    """How far an adjustment has come, and since what day."""
    row = each.adjustment
    decision = picture.by_id(Kind.DECISION).get(row.decision)
    day = (decision and decision.decided_on) or row.accepted_on or row.proposed_on
    return STATE.fill(state=standing[row.id].words, day=day or "")


def adjustment_row(
    each: Compared, standing: dict[str, Standing], picture: Portfolio, frame: Frame
) -> tuple[object, ...]:
    """One adjustment."""
    row, parts = each.adjustment, sums_of(each.adjustment)
    decision = ref_cell(Ref(Kind.DECISION, row.decision), frame) if row.decision else ""
    return (
        ref_cell(Ref(Kind.ADJUSTMENT, row.id), frame),
        initiative_cell(picture, row.initiative),
        unit_cell(picture, row.unit),
        str(row.year or ""),
        standing[row.id].words,
        "" if row.amount is None else row.amount,
        -parts.savings,
        parts.running,
        parts.repayment,
        row.accepted_on or "",
        decision,
        "" if each.verified is None else each.verified,
        "" if each.difference is None else each.difference,
    )


def budget_table(
    rows: list[Compared], standing: dict[str, Standing], picture: Portfolio
) -> Table | None:
    """The decided changes by unit, a column for each year."""
    sums: dict[tuple[str, int], Decimal] = {}
    for each in rows:
        row = each.adjustment
        if standing[row.id].counts and row.unit and row.year:
            place = (row.unit, row.year)
            sums[place] = sums.get(place, NOTHING) + (row.amount or NOTHING)
    if not sums:
        return None
    years = sorted({year for _, year in sums})
    headers: tuple[Words | str, ...] = (w("Enhet", "Unit"), *(str(year) for year in years))
    cells = tuple(
        (unit_cell(picture, unit), *(sums.get((unit, year), "–") for year in years))
        for unit in sorted({unit for unit, _ in sums})
    )
    caption = w("Beslutad ändring av ramen, i kronor", "Decided change of the frame, in kronor")
    return Table(caption, headers, cells, numeric=frozenset(range(1, len(headers))))
