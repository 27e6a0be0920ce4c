"""What the page of the backlog shows: what comes and goes, how old it is, where it stands still, and what is stale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from styrkedja.governance.prioritisation import asking, told
from styrkedja.governance.prioritisation.asking import Asked
from styrkedja.governance.prioritisation.drawn import CAME, QUARTER, SIZE
from styrkedja.ground.phrases import days
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.backlog import FORMULA, Backlog, Period, backlog
from styrkedja.insights.prioritisation.pure.stays import FORMULA as STAYS
from styrkedja.insights.prioritisation.pure.stays import MOVES_ON, StageTime, stage_times
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import FigureFact, Filters, Part
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.things import Initiative

SOURCE = w("registret", "the register")
WAITING = w("väntande initiativ", "waiting initiatives")
DECIDED, STOPPED = w("beslutade", "decided"), w("avbrutna", "stopped")
FLOW_HEADERS = (QUARTER, CAME, DECIDED, STOPPED, SIZE)
YEAR_HEADERS = (w("År", "Year"), CAME, DECIDED, STOPPED, SIZE)
TIME_HEADERS = (
    w("Skede", "Stage"),
    w("Vem för vidare", "Who moves it on"),
    w("Median, avslutade", "Median, over"),
    w("Antal", "Number"),
    w("Median hittills, pågående", "Median so far, lasting"),
    w("Antal", "Number"),
)
AGE_HEADERS = (w("Väntat", "Waited"), w("Antal", "Number"))
AGES = (
    (90, w("under 3 månader", "less than 3 months")),
    (180, w("3–6 månader", "3–6 months")),
    (365, w("6–12 månader", "6–12 months")),
    (730, w("1–2 år", "1–2 years")),
    (10**9, w("över 2 år", "more than 2 years")),
)
NOTHING_LEFT = w(
    "Inget har lämnat kön på tolv månader, så väntetiden går inte att räkna.",
    "Nothing has left the queue in twelve months, so the wait cannot be computed.",
)
NONE = w("Inget väntar.", "Nothing waits.")


@dataclass(frozen=True, slots=True)
class BacklogPage:
    """The page."""

    filters: Filters
    tabs: tuple[Link, ...]
    narrowed: tuple[str, ...]
    empty: bool
    figures: tuple[FigureFact, ...]
    chart: str
    picture: str
    picture_dark: str
    downloads: tuple[Link, ...]
    flow: Table
    years: Table
    ages: Table
    times: Table | None
    undated: int
    stays: str


def chosen(picture: Portfolio, now: Asked) -> list[Initiative]:
    """The initiatives asked for."""
    return [one for one in picture.initiatives if asking.fits(picture, one, now)]


def backlog_page(
    picture: Portfolio, now: Asked, policy: Policy, frame: Frame, theme: str
) -> BacklogPage:
    """The backlog of the unit and account asked for."""
    rows = chosen(picture, now)
    found = backlog(picture, policy, rows)
    fields = (
        asking.unit_filter(picture, picture.initiatives, now.unit),
        asking.account_filter(picture, now.account),
    )
    narrow = Asked("", now.unit, now.account)
    return BacklogPage(
        filters=asking.filters(fields, "prioritisation:backlog", now),
        tabs=asking.tabs("prioritisation:backlog", now.forum),
        narrowed=asking.narrowed(picture, now),
        empty=not rows,
        figures=figures(found, frame),
        chart=drawing("json", narrow),
        picture=drawing("svg", narrow, "dark" if theme == "dark" else ""),
        picture_dark="" if theme else drawing("svg", narrow, "dark"),
        downloads=(
            Link(drawing("svg", narrow), w("Hämta som SVG", "Download as SVG")),
            Link(drawing("png", narrow), w("Hämta som PNG", "Download as PNG")),
        ),
        flow=flow_table(
            w("Kvartal för kvartal", "Quarter by quarter"), FLOW_HEADERS, found.quarters
        ),
        years=flow_table(w("År för år", "Year by year"), YEAR_HEADERS, found.years),
        ages=ages_table(found),
        times=times_table(stage_times(picture, rows)),
        undated=found.undated,
        stays=STAYS,
    )


def drawing(form: str, now: Asked, theme: str = "") -> str:
    """The address of the chart."""
    query = now.query()
    if theme:
        query += ("&" if query else "?") + f"tema={theme}"
    return reverse("prioritisation:chart", args=[form]) + query


def flow_table(caption: Words, headers: tuple[Words, ...], periods: Sequence[Period]) -> Table:
    """What came and went in each period, the latest first."""
    rows = tuple(
        (row.name, row.arrived, row.decided, row.stopped, row.size) for row in reversed(periods)
    )
    return Table(caption, headers, rows, frozenset({1, 2, 3, 4}), cards=True)


def ages_table(found: Backlog) -> Table:
    """How long those that wait have waited."""
    rows, low = [], 0
    for limit, words in AGES:
        rows.append((words, sum(low <= age < limit for age in found.ages)))
        low = limit
    unknown = len(found.waiting) - len(found.ages)
    if unknown:
        rows.append((told.UNKNOWN, unknown))
    caption = w("Hur länge de har väntat", "How long they have waited")
    return Table(caption, AGE_HEADERS, tuple(rows), frozenset({1}), cards=True)


def times_table(found: Sequence[StageTime]) -> Table | None:
    """The middle time in each stage, and whose it is to move on."""
    rows = tuple(
        (
            row.stage.words,
            MOVES_ON[row.stage].words,
            "–" if row.median_over is None else days(round(row.median_over)),
            len(row.over),
            "–" if row.median_lasting is None else days(round(row.median_lasting)),
            len(row.lasting),
        )
        for row in found
    )
    caption = w("Tid i varje skede", "Time in each stage")
    return Table(caption, TIME_HEADERS, rows, frozenset({2, 3, 4, 5}), cards=True) if rows else None


def figures(found: Backlog, frame: Frame) -> tuple[FigureFact, ...]:
    """Size, growth, wait, ages, what is stale and what was stopped."""
    oldest = found.oldest
    href = (frame.address(told.ref_of(oldest)) or "") if oldest else ""
    return (
        size(found),
        growth(found),
        wait(found),
        age(found, found.median_age, w("Medianålder", "Median age")),
        age(found, max(found.ages, default=None), w("Äldsta", "Oldest"), href),
        stale(found),
        stopped(found),
    )


def fact(
    found: Backlog, title: Words, value: float | None, unit: Words, **more: object
) -> FigureFact:
    """A figure of the backlog: its day, its source and the version of its formula."""
    return FigureFact(title, value, unit, SOURCE, found.as_of, FORMULA, **more)


def size(found: Backlog) -> FigureFact:
    """B: what waits now."""
    return fact(
        found,
        w("Väntar nu (B)", "Waiting now (B)"),
        len(found.waiting),
        w("initiativ", "initiatives"),
        numerator=Part(len(found.waiting), WAITING),
        denominator=Part(found.all, w("i registret", "in the register")),
    )


def growth(found: Backlog) -> FigureFact:
    """λ − μ."""
    return fact(
        found,
        w("Kön växer (λ − μ)", "The queue grows (λ − μ)"),
        found.growth,
        w("initiativ om året", "initiatives a year"),
        numerator=Part(found.arrived, w("kom in på tolv månader", "came in twelve months")),
        denominator=Part(found.left, w("lämnade kön", "left the queue")),
        between=w("minus", "less"),
    )


def wait(found: Backlog) -> FigureFact:
    """B / μ, by Little."""
    months = found.wait_months
    return fact(
        found,
        w("Väntetid i dagens takt (B/μ)", "Wait at today's pace (B/μ)"),
        None if months is None else round(months, 1),
        w("månader", "months"),
        numerator=Part(len(found.waiting), WAITING),
        denominator=Part(found.left, w("som lämnade kön på ett år", "that left in a year")),
        between=w("delat med", "divided by"),
        decimals=1,
        missing=NOTHING_LEFT,
    )


def age(found: Backlog, value: float | None, title: Words, href: str = "") -> FigureFact:
    """The middle or the highest age of those whose first day is known."""
    return fact(
        found,
        title,
        value,
        w("dagar", "days"),
        numerator=Part(len(found.ages), w("med känd ankomstdag", "with a known first day")),
        denominator=Part(len(found.waiting), WAITING),
        missing=NONE,
        href=href,
    )


def stale(found: Backlog) -> FigureFact:
    """The share whose business case no longer holds."""
    of = len(found.waiting)
    return fact(
        found,
        w("Föråldrade underlag", "Stale business cases"),
        round(100 * found.stale / of) if of else None,
        w("%", "%"),
        numerator=Part(found.stale, w("med för gammalt underlag", "with too old a business case")),
        denominator=Part(of, WAITING),
        missing=NONE,
    )


def stopped(found: Backlog) -> FigureFact:
    """The share of all that ever left which was stopped."""
    return fact(
        found,
        w("Avbrutna", "Stopped"),
        round(100 * found.ever_stopped / found.ever_left) if found.ever_left else None,
        w("%", "%"),
        numerator=Part(found.ever_stopped, w("avbrutna", "stopped")),
        denominator=Part(
            found.ever_left, w("som någonsin har lämnat kön", "that ever left the queue")
        ),
        missing=w("Inget har lämnat kön.", "Nothing has left the queue."),
    )
