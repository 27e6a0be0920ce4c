"""What was promised and what came of it: the outcome rate by year and unit, and the four amounts."""

from __future__ import annotations

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.asking import Asked, category_filter, unit_filter
from styrkedja.insights.economy.drawn import chart_of
from styrkedja.insights.economy.parts import (
    REGISTER,
    MoneyPage,
    Section,
    downloads,
    longest,
    per_cent,
    tabs,
    unit_cell,
)
from styrkedja.insights.economy.pure.amounts import BY_INDICATOR
from styrkedja.insights.economy.pure.outcome_rate import (
    FORMULA,
    Rate,
    by_unit,
    by_year,
    rates,
    reached,
)
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import FigureFact, Filters, Part
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Category, Kind

UNSAID = w("utan kategori", "no category")
RATE_HEADERS = (
    w("Nyttans slag", "Category"),
    w("Verifierat, kronor", "Verified, kronor"),
    w("Åtaget, kronor", "Committed, kronor"),
    w("Utfallsgrad", "Outcome rate"),
    w("Åtaganden med utfall", "Commitments with an outcome"),
    w("Verifierat utan åtagande", "Verified without a commitment"),
)
BY_INDICATOR_NOTE = w(
    "Kvalitet och miljö mäts med sina nyckeltal. Kronor för dem är bara en värdering och räknas inte här.",
    "Quality and environment are told by their indicators. Kronor for them are only a valuation and are not counted here.",
)


def page(picture: Portfolio, now: Asked, frame: Frame, theme: str) -> MoneyPage:
    """The page for one category and perhaps one unit."""
    export = rate_table(picture, by_year, w("År", "Year"), now)
    units = {row.unit for row in picture.estimates if row.unit}
    return MoneyPage(
        title=w("Utfall", "Outcome"),
        lead=w(
            "Utfallsgraden är verifierat utfall delat med åtagande. Slag av nytta blandas aldrig, och år som ligger framåt räknas inte.",
            "The outcome rate is verified outcome divided by commitment. Categories are never mixed, and years still to come do not count.",
        ),
        tabs=tabs("money:outcome"),
        filters=Filters((category_filter(now), unit_filter(now, picture, units))),
        figures=tuple(
            figure(picture, category) for category in Category if category not in BY_INDICATOR
        ),
        sections=(
            Section(
                "serie",
                w("Fyra belopp, år för år", "Four amounts, year by year"),
                chart=chart_of(picture, now, theme),
                empty=w(
                    "Inga belopp finns för urvalet.", "There are no amounts for the selection."
                ),
            ),
            Section(
                "ar",
                w("Utfallsgrad per år", "Outcome rate by year"),
                BY_INDICATOR_NOTE,
                table=filled(export),
                empty=NONE,
            ),
            Section(
                "enhet",
                w("Utfallsgrad per enhet", "Outcome rate by unit"),
                table=filled(rate_table(picture, by_unit, w("Enhet", "Unit"), now)),
                empty=NONE,
            ),
            Section(
                "nyckeltal",
                w(
                    "Kvalitet och miljö: så långt har nyckeltalen nått",
                    "Quality and environment: how far the indicators have come",
                ),
                table=reached_table(picture, frame),
                empty=w(
                    "Inget nyckeltal har verifierat utfall än.",
                    "No indicator has a verified outcome yet.",
                ),
            ),
        ),
        export=export,
        downloads=downloads(kategori=now.category.code, enhet=now.unit),
    )


NONE = w(
    "Inget år som har gått har åtagande eller utfall.",
    "No past year has a commitment or an outcome.",
)


def filled(table: Table) -> Table | None:
    """A table that has any rows."""
    return table if table.rows else None


def whole(picture: Portfolio, category: Category) -> Rate:
    """One category's rate over all past years."""
    found = rates(picture, by_year)
    return sum((rate for (kind, _), rate in found.items() if kind is category), Rate())


def figure(picture: Portfolio, category: Category) -> FigureFact:
    """One category's outcome rate with numerator and denominator."""
    rate = whole(picture, category)
    words = w("Utfallsgrad, {category}", "Outcome rate, {category}")
    return FigureFact(
        title=words.fill(category=category.words),
        value=None if rate.value is None else 100 * rate.value,
        unit=w("procent", "per cent"),
        source=REGISTER,
        year=picture.as_of,
        formula=f"{FORMULA} [I]",
        numerator=Part(rate.verified, w("kronor verifierade", "kronor verified")),
        denominator=Part(rate.committed, w("kronor åtagna", "kronor committed")),
        decimals=1,
        missing=w("Inget är åtaget för år som har gått.", "Nothing is committed for past years."),
    )


def rate_table(picture: Portfolio, by: object, head: Words, now: Asked) -> Table:
    """Rates by year or by unit, every category a row of its own; units narrowed as asked."""
    found = [
        (group, category, rate)
        for (category, group), rate in rates(picture, by).items()
        if by is by_year or now.unit in ("", group)
    ]
    found.sort(key=lambda row: (str(row[0] or ""), row[1].code if row[1] else ""))
    rows = tuple(
        (group_cell(picture, group, by), *rate_row(category, rate))
        for group, category, rate in found
    )
    caption = w("Utfallsgrad, {formula}", "Outcome rate, {formula}").fill(formula=f"{FORMULA} [I]")
    return Table(
        caption, (head, *RATE_HEADERS), rows, numeric=frozenset({2, 3, 4, 5, 6}), cards=True
    )


def group_cell(picture: Portfolio, group: object, by: object) -> object:
    """A year, or a unit by name."""
    return str(group) if by is by_year else unit_cell(picture, group)


def rate_row(category: Category | None, rate: Rate) -> tuple[object, ...]:
    """One rate with all it is made of."""
    seen = w("{followed} av {promised}", "{followed} of {promised}")
    return (
        category.words if category else UNSAID,
        rate.verified,
        rate.committed,
        per_cent(rate.value),
        seen.fill(followed=rate.followed, promised=rate.promised),
        rate.uncommitted or "–",
    )


def reached_table(picture: Portfolio, frame: Frame) -> Table | None:
    """Indicators of quality and environment with baseline, target and last outcome."""
    rows = reached(picture)
    if not rows:
        return None
    headers = (
        w("Effektmål", "Benefit"),
        w("Nyttans slag", "Category"),
        w("Nyckeltal", "Indicator"),
        w("Utgångsläge", "Baseline"),
        w("Målvärde", "Target"),
        w("Utfall", "Outcome"),
        w("Mätt", "Measured"),
        w("Så långt", "So far"),
    )
    cells = tuple(
        (
            Cell(each.benefit.name, frame.address(Ref(Kind.BENEFIT, each.benefit.id)) or ""),
            each.benefit.category.words,
            f"{each.benefit.indicator or '–'} ({each.benefit.indicator_unit or '–'})",
            each.benefit.baseline,
            each.benefit.target,
            each.measurement.value,
            each.measurement.measured_on,
            per_cent(each.value),
        )
        for each in rows
    )
    caption = w("Så långt har nyckeltalen nått", "How far the indicators have come")
    return longest(Table(caption, headers, cells, numeric=frozenset({3, 4, 5, 7}), cards=True), 100)
