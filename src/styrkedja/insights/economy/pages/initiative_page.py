"""One initiative's money: the frames it changes with every row, the four amounts, and its net present value."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.asking import Asked
from styrkedja.insights.economy.drawn import chart_of
from styrkedja.insights.economy.pages.frame_page import shown_table
from styrkedja.insights.economy.parts import (
    AMONG,
    MILLION,
    MNKR,
    REGISTER,
    MoneyPage,
    Section,
    downloads,
    kronor_figure,
    row_cell,
    said,
    tabs,
    unit_cell,
)
from styrkedja.insights.economy.pure.amounts import IN_MONEY, NOTHING, Span, Wanted, series
from styrkedja.insights.economy.pure.following import compared
from styrkedja.insights.economy.pure.frame import (
    FORMULA as FRAME_FORMULA,
)
from styrkedja.insights.economy.pure.frame import (
    FrameChange,
    LeftOut,
    frame_changes,
    grounds,
)
from styrkedja.insights.economy.pure.present_value import FORMULA as VALUE_FORMULA
from styrkedja.insights.economy.pure.present_value import PresentValue, present_value
from styrkedja.insights.economy.pure.standing import standings
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import FigureFact, Part
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.finding import Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Category, Kind

VALUED = (EstimateState.POTENTIAL, EstimateState.COMMITMENT, EstimateState.FORECAST)


def page(picture: Portfolio, id_: str, policy: Policy, frame: Frame, theme: str) -> MoneyPage:
    """The page of one initiative."""
    one = picture.initiative[id_]
    share = Decimal(str(policy["economy.realisation_share"]))
    rate = Decimal(str(policy["economy.discount_rate"]))
    changes = frame_changes(picture, id_, share)
    left = grounds(picture, id_).left_out
    own = [each for each in compared(picture) if each.adjustment.initiative == id_]
    export = changes_table(changes, picture, frame, share)
    standing = standings(picture)
    return MoneyPage(
        title=one.name,
        lead=w(
            "Vad initiativet kostar, vad enheterna har tagit på sig, och hur deras ramar ändras av det.",
            "What the initiative costs, what the units have taken on, and how their frames change by it.",
        ),
        tabs=tabs(""),
        figures=figures(picture, id_, changes, rate),
        sections=(
            Section(
                "ramen",
                w("Så ändras enheternas ramar", "How the units' frames change"),
                FRAME_NOTE,
                table=export if changes else None,
                empty=w(
                    "Ingen enhet har godtagit någon finansiell effekt, så ingen ram ändras.",
                    "No unit has accepted any financial effect, so no frame changes.",
                ),
            ),
            Section(
                "utanfor",
                w("Rader som inte räknas", "Rows that do not count"),
                table=left_table(left, picture, frame),
                empty=w("Alla rader räknas.", "All rows count."),
            ),
            Section(
                "justeringar",
                w("Ramjusteringarna", "The frame adjustments"),
                table=shown_table(own, standing, picture, frame) if own else None,
                empty=w(
                    "Inget är föreslaget än. Ramjusteringarna räknas när initiativet prioriteras.",
                    "Nothing is proposed yet. The adjustments are computed when the initiative is prioritised.",
                ),
            ),
            *(series_section(picture, id_, category, theme) for category in IN_MONEY),
            Section(
                "nuvarde",
                w("Nettonuvärde", "Net present value"),
                rate_note(rate),
                table=values_table(picture, id_, rate),
                empty=w(
                    "Det finns varken belopp eller kostnader att räkna på.",
                    "There are neither amounts nor costs to compute on.",
                ),
            ),
        ),
        export=export,
        downloads=downloads() if changes else (),
        actions=tuple(record_links(id_, frame)),
    )


FRAME_NOTE = w(
    "Minus godtagna finansiella åtaganden gånger realiseringsgraden, plus ny driftkostnad, plus återbetalning. Bara det enheten själv har godtagit räknas.",
    "Minus accepted financial commitments times the realisation share, plus new running cost, plus repayment. Only what the unit itself has accepted counts.",
)


def rate_note(rate: Decimal) -> Words:
    """At what rate value is discounted, and from where that comes."""
    words = w(
        "Kalkylräntan är {rate} procent enligt regelverket. Slag av nytta läggs aldrig ihop, men varje slag ställs mot hela kostnaden.",
        "The discount rate is {rate} per cent by the policy. Categories are never added up, but each is set against the whole cost.",
    )
    return words.fill(rate=said(rate * 100))


def record_links(id_: str, frame: Frame) -> Iterator[Link]:
    """The way to the initiative's own page."""
    if href := frame.address(Ref(Kind.INITIATIVE, id_)):
        yield Link(href, w("Till initiativet", "To the initiative"))


def figures(
    picture: Portfolio, id_: str, changes: tuple[FrameChange, ...], rate: Decimal
) -> tuple[FigureFact, ...]:
    """The change of frames in all, and the financial net present value."""
    total = sum((each.amount for each in changes), NOTHING) if changes else None
    value = value_of(picture, id_, Category.FINANCIAL, EstimateState.COMMITMENT, rate)
    return (
        kronor_figure(
            w("Ändring av ramar, alla år", "Change of frames, all years"),
            total,
            picture=picture,
            formula=FRAME_FORMULA,
            of=w("kronor", "kronor"),
            whole=Part(len(changes), w("enheter och år", "units and years")),
            between=AMONG,
            missing=w("Inget finansiellt är godtaget.", "Nothing financial is accepted."),
        ),
        FigureFact(
            title=w(
                "Nettonuvärde, finansiellt åtagande", "Net present value, financial commitment"
            ),
            value=value.expected / MILLION if value else None,
            unit=MNKR,
            source=REGISTER,
            year=picture.as_of,
            formula=f"{VALUE_FORMULA} [I]",
            numerator=Part(
                value.benefit.expected,
                w("kronor nytta före ränta", "kronor of benefit before interest"),
            )
            if value
            else None,
            denominator=Part(value.cost, w("kronor kostnad", "kronor of cost")) if value else None,
            between=w("minus", "less"),
            decimals=1,
            missing=w("Inget belopp är åtaget.", "No amount is committed."),
        ),
    )


def changes_table(
    changes: tuple[FrameChange, ...], picture: Portfolio, frame: Frame, share: Decimal
) -> Table:
    """Every row that counts, and the sum of each unit and year."""
    headers = (
        w("Enhet", "Unit"),
        w("År", "Year"),
        w("Rad", "Row"),
        w("Slag", "Kind"),
        w("Radens belopp, kronor", "The row's amount, kronor"),
        w("Ändring av ramen, kronor", "Change of the frame, kronor"),
    )
    rows: list[tuple[object, ...]] = []
    for each in changes:
        unit = unit_cell(picture, each.unit)
        for piece in each.pieces:
            row = (row_cell(piece.ref, picture, frame), piece.ref.kind.words, piece.amount, "")
            rows.append((unit, str(each.year), *row))
        rows.append((unit, str(each.year), w("Summa", "Sum"), "", "", each.amount))
    words = w("{formula} [I], realiseringsgrad {share}", "{formula} [I], realisation share {share}")
    caption = words.fill(formula=FRAME_FORMULA, share=said(share))
    return Table(caption, headers, tuple(rows), numeric=frozenset({4, 5}))


def left_table(rows: tuple[LeftOut, ...], picture: Portfolio, frame: Frame) -> Table | None:
    """Every row that does not count, and why."""
    if not rows:
        return None
    headers = (
        w("Rad", "Row"),
        w("Slag", "Kind"),
        w("Enhet", "Unit"),
        w("År", "Year"),
        w("Belopp, kronor", "Amount, kronor"),
        w("Varför", "Why"),
    )
    cells = tuple(
        (
            row_cell(each.ref, picture, frame),
            each.ref.kind.words,
            unit_cell(picture, each.unit),
            str(each.year or "–"),
            "–" if each.amount is None else each.amount,
            each.why.words,
        )
        for each in rows
    )
    caption = w("Rader som inte räknas", "Rows that do not count")
    return Table(caption, headers, cells, numeric=frozenset({4}), cards=True)


def series_section(picture: Portfolio, id_: str, category: Category, theme: str) -> Section:
    """The four amounts of one category."""
    now = Asked(year=None, category=category, initiative=id_)
    title = w("Fyra belopp: {category} nytta", "Four amounts: {category} benefit")
    return Section(
        f"serie-{category.code}",
        title.fill(category=category.words),
        chart=chart_of(picture, now, theme),
        empty=w("Inga belopp är skrivna.", "No amounts are written."),
    )


def value_of(
    picture: Portfolio, id_: str, category: Category, state: EstimateState, rate: Decimal
) -> PresentValue | None:
    """F17 of one category in one state; None where no such amount is written."""
    amounts = series(picture, Wanted(id_, category))
    benefits: dict[int, Span] = {
        year: states[state] for year, states in amounts.items() if state in states
    }
    if not benefits:
        return None
    costs: dict[int, Decimal] = {}
    for row in picture.costs:
        if row.initiative == id_ and row.year and row.planned is not None:
            costs[row.year] = costs.get(row.year, NOTHING) + row.planned
    return present_value(benefits, costs, rate)


def values_table(picture: Portfolio, id_: str, rate: Decimal) -> Table | None:
    """Net present values by category and state, never added up."""
    rows = tuple(
        (
            category.words,
            state.words,
            f"{value.first}–{value.last}",
            value.benefit.expected,
            value.cost,
            *(round(getattr(value, which)) for which in ("low", "expected", "high")),
        )
        for category in IN_MONEY
        for state in VALUED
        if (value := value_of(picture, id_, category, state, rate))
    )
    if not rows:
        return None
    headers = (
        w("Nyttans slag", "Category"),
        w("Belopp", "Amount"),
        w("År", "Years"),
        w("Nytta före ränta, kronor", "Benefit before interest, kronor"),
        w("Kostnad före ränta, kronor", "Cost before interest, kronor"),
        w("Nuvärde, lägst", "Present value, low"),
        w("Nuvärde, troligast", "Present value, expected"),
        w("Nuvärde, högst", "Present value, high"),
    )
    words = w("{formula} [I], kalkylränta {rate} %", "{formula} [I], discount rate {rate}%")
    caption = words.fill(formula=VALUE_FORMULA, rate=said(rate * 100))
    return Table(caption, headers, rows, numeric=frozenset({3, 4, 5, 6, 7}), cards=True)
