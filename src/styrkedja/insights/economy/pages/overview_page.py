"""The whole portfolio's money: by year, by account and by kind, from which sources, and every gap named."""

from __future__ import annotations

from decimal import Decimal

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.asking import Asked, year_filter, year_words
from styrkedja.insights.economy.parts import (
    AMONG,
    MoneyPage,
    Section,
    downloads,
    kronor_figure,
    named,
    ref_cell,
    tabs,
    unit_cell,
)
from styrkedja.insights.economy.pure.amounts import NOTHING
from styrkedja.insights.economy.pure.reconciling import (
    FORMULA,
    Measure,
    Reconciled,
    Split,
    lines_of,
    reconciled,
    years_of,
)
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import FigureFact, Filter, Filters, Option, Part
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind, Kind, Spending

UNSAID = w("ej angivet", "not said")
KINDS = (*BudgetKind, None)
SPENDINGS = (*Spending, None)
NUMBERS = frozenset({1, 2, 3, 4, 5, 6, 7, 8})


def page(picture: Portfolio, now: Asked, frame: Frame) -> MoneyPage:
    """The page of a year and a measure."""
    found = reconciled(lines_of(picture, now.measure), picture.accounts, now.year)
    export = accounts_table(found, now, frame)
    year = str(now.year) if now.year else "alla"
    return MoneyPage(
        title=w("Ekonomi", "Economy"),
        lead=w(
            "Hela portföljen (DUP) är summan av särredovisningarna. Varje rad räknas en gång, och det som saknas står med namn.",
            "The whole portfolio (DUP) is the sum of its accounts. Each row counts once, and what is missing is named.",
        ),
        tabs=tabs("money:overview"),
        filters=Filters((year_filter(now, picture), measure_filter(now))),
        figures=figures(found, picture, now),
        sections=(
            Section("ar", w("År för år", "Year by year"), FRAMES, table=years_table(picture)),
            Section("konton", w("Per särredovisning", "By account"), SUMS, table=named(export)),
            Section(
                "slag",
                w("Drift och utveckling", "Running and developing"),
                table=split_table(found.total),
            ),
            Section(
                "kallor",
                w("Varifrån pengarna kommer", "Where the money comes from"),
                table=funds_table(picture, now, frame),
                empty=w("Ingen källa är skriven för året.", "No source is recorded for the year."),
            ),
            Section(
                "luckor",
                w("Det som saknas", "What is missing"),
                table=gaps_table(found),
                empty=w("Inget saknas.", "Nothing is missing."),
            ),
        ),
        export=export,
        downloads=downloads(ar=year, matt=now.measure.code),
    )


FRAMES = w(
    "En enhets hela ram räknas inte: bara pengar som har ett ändamål, en särredovisning, ett initiativ eller ett system.",
    "The whole frame of a unit does not count: only money with a purpose, an account, an initiative or a system.",
)
SUMS = w(
    "”Eget” är särredovisningens egna rader. ”Med allt under” räknar också dem därunder, och läggs därför aldrig ihop.",
    "“Own” is the account's own rows. “With all below” counts those below it too, and is therefore never added up.",
)


def measure_filter(now: Asked) -> Filter:
    """Which money: budget, planned cost or outcome."""
    rest = tuple(Option(each.code, each.words) for each in Measure if each is not Measure.BUDGET)
    value = "" if now.measure is Measure.BUDGET else now.measure.code
    return Filter("matt", w("Pengar", "Money"), value, rest, any=Measure.BUDGET.words)


def figures(found: Reconciled, picture: Portfolio, now: Asked) -> tuple[FigureFact, ...]:
    """The whole, what stands in accounts, and what stands in none."""
    inside = sum((row.own.total for row in found.rows), NOTHING)
    facts = {"picture": picture, "formula": FORMULA, "year": now.year}
    lines = Part(found.total.lines, w("rader", "rows"))
    return (
        kronor_figure(
            w("Hela portföljen", "The whole portfolio"),
            found.total.total,
            of=w("kronor, summan", "kronor, the sum"),
            whole=lines,
            between=AMONG,
            **facts,
        ),
        kronor_figure(
            w("Summan av särredovisningarna", "The sum of the accounts"),
            inside,
            of=w("kronor", "kronor"),
            whole=Part(found.total.total, w("kronor i allt", "kronor in all")),
            **facts,
        ),
        kronor_figure(
            w("Utanför särredovisningarna", "Outside the accounts"),
            found.outside.total,
            of=w("kronor", "kronor"),
            whole=Part(found.total.total, w("kronor i allt", "kronor in all")),
            **facts,
        ),
        kronor_figure(
            w("Skillnad att förklara", "Difference to explain"),
            found.total.total - inside - found.outside.total,
            of=w("kronor skiljer", "kronor differ"),
            whole=Part(
                found.counted_twice, w("kronor inte räknas dubbelt", "kronor are not counted twice")
            ),
            between=w("när", "when"),
            **facts,
        ),
    )


def years_table(picture: Portfolio) -> Table:
    """Every year with the three measures beside each other."""
    totals = {
        measure: lines_of(picture, measure)
        for measure in (Measure.BUDGET, Measure.PLANNED, Measure.OUTCOME)
    }
    rows = tuple(
        (str(year), *(total_of(lines, year) for lines in totals.values()))
        for year in years_of(picture)
    )
    headers = (
        w("År", "Year"),
        w("Budget, kronor", "Budget, kronor"),
        w("Planerad kostnad, kronor", "Planned cost, kronor"),
        w("Utfall, kronor", "Outcome, kronor"),
    )
    return Table(
        w("Hela portföljen år för år", "The whole portfolio by year"),
        headers,
        rows,
        numeric=frozenset({1, 2, 3}),
    )


def total_of(lines: tuple[object, ...], year: int) -> Decimal | str:
    """A year's sum, or a dash where nothing is written."""
    amounts = [each.amount for each in lines if each.year == year and each.amount is not None]
    return sum(amounts, NOTHING) if amounts else "–"


def accounts_table(found: Reconciled, now: Asked, frame: Frame) -> Table:
    """The accounts in their tree, each with its own and with all below, and the sum."""
    headers = (
        w("Särredovisning", "Account"),
        w("Namn", "Name"),
        w("Eget, kronor", "Own, kronor"),
        w("Varav drift", "Of which operating"),
        w("Varav investering", "Of which capital"),
        w("Varav vidmakthållande", "Of which run"),
        w("Varav utveckling", "Of which development"),
        w("Med allt under, kronor", "With all below, kronor"),
    )
    rows = [
        account_row(
            ref_cell(Ref(Kind.ACCOUNT, row.account.id), frame),
            f"{'– ' * row.depth}{row.account.name}",
            row.own,
            row.whole.total,
        )
        for row in found.rows
    ]
    if found.outside.lines:
        words = w("Utanför särredovisningarna", "Outside the accounts")
        rows.append(account_row(words, "", found.outside, found.outside.total))
    rows.append(account_row(w("Summa", "Sum"), "", found.total, found.total.total))
    caption = w("{measure} per särredovisning, {year}", "{measure} by account, {year}")
    said = caption.fill(measure=titled(now.measure.words), year=year_words(now))
    return Table(said, headers, tuple(rows), numeric=NUMBERS - {1, 8})


def titled(words: Words) -> Words:
    """Words as they begin a sentence."""
    return Words(words.sv[:1].upper() + words.sv[1:], words.en[:1].upper() + words.en[1:])


def account_row(id_: object, name: object, own: Split, whole: Decimal) -> tuple[object, ...]:
    """One account's money."""
    run = own.of_kind(BudgetKind.RUN)
    made = sum((own.of_kind(kind) for kind in MAKING), NOTHING)
    return (
        id_,
        name,
        own.total,
        own.of_spending(Spending.OPERATING),
        own.of_spending(Spending.CAPITAL),
        run,
        made,
        whole,
    )


MAKING = (BudgetKind.ENHANCEMENT, BudgetKind.DEVELOPMENT, BudgetKind.MODERNISATION)


def split_table(total: Split) -> Table:
    """Run, enhancement and new by operating and capital."""
    headers = (
        w("Ändamål", "Purpose"),
        *(each.words if each else UNSAID for each in SPENDINGS),
        w("Summa", "Sum"),
    )
    rows = [
        (
            kind.words if kind else UNSAID,
            *(total.slots.get((kind, spending), NOTHING) for spending in SPENDINGS),
            total.of_kind(kind),
        )
        for kind in KINDS
        if total.of_kind(kind)
    ]
    sums = (w("Summa", "Sum"), *(total.of_spending(each) for each in SPENDINGS), total.total)
    caption = w("Ändamål och slag, i kronor", "Purpose and kind, in kronor")
    return Table(caption, headers, (*rows, sums), numeric=frozenset({1, 2, 3, 4}))


def funds_table(picture: Portfolio, now: Asked, frame: Frame) -> Table | None:
    """The sources of the year, with what is drawn from each."""
    drawn: dict[str, Decimal] = {}
    for cost in picture.costs:
        if cost.fund and cost.planned is not None and now.year in (None, cost.year):
            drawn[cost.fund] = drawn.get(cost.fund, NOTHING) + cost.planned
    rows = [row for row in picture.funds if now.year in (None, row.year)]
    if not rows:
        return None
    headers = (
        w("Källa", "Source"),
        w("Namn", "Name"),
        w("Slag", "Kind"),
        w("Varaktig", "Permanent"),
        w("Enhet", "Unit"),
        w("År", "Year"),
        w("Belopp, kronor", "Amount, kronor"),
        w("Planerad kostnad ur den", "Planned cost from it"),
    )
    cells = tuple(
        (
            ref_cell(Ref(Kind.FUND, row.id), frame),
            row.name,
            row.funding.words if row.funding else UNSAID,
            permanence(row.permanent),
            unit_cell(picture, row.unit),
            str(row.year or "–"),
            "–" if row.amount is None else row.amount,
            drawn.get(row.id, NOTHING),
        )
        for row in sorted(
            rows, key=lambda row: (row.year or 0, row.funding.code if row.funding else "", row.id)
        )
    )
    caption = w("Finansieringskällor", "Funding sources")
    return named(Table(caption, headers, cells, numeric=frozenset({6, 7})))


def permanence(permanent: bool | None) -> Words:
    """Whether money lies in the frame or is temporary."""
    if permanent is None:
        return UNSAID
    return w("varaktig", "permanent") if permanent else w("tillfällig", "temporary")


def gaps_table(found: Reconciled) -> Table | None:
    """Every gap with its rows and amount."""
    if not found.gaps:
        return None
    headers = (w("Rader som", "Rows that"), w("Antal", "Number"), w("Kronor", "Kronor"))
    rows = tuple((each.gap.words, each.lines, each.amount) for each in found.gaps)
    return Table(w("Luckor", "Gaps"), headers, rows, numeric=frozenset({1, 2}))
