"""The portfolio map as one self-contained page: the chart, the units, the drift, and a table beside each."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.ground.words import w
from styrkedja.insights.portfolio_map import told
from styrkedja.insights.portfolio_map.drawn import (
    DRIFT_NOTE,
    DRIFT_TITLE,
    TITLE,
    UNITS_TITLE,
    drift_plane,
    map_plane,
    units_plane,
)
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.insights.portfolio_map.pure.figures import PortfolioMap
from styrkedja.insights.portfolio_map.twins import (
    Twin,
    drift_twin,
    map_twin,
    proposals_twin,
    units_twin,
)
from styrkedja.look.charts.render import svg
from styrkedja.look.charts.specification import (
    drift_specification,
    map_specification,
    panels_specification,
)
from styrkedja.look.charts.theme import PAGE
from styrkedja.look.render.standalone import (
    Bullets,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Section,
    Table,
    standalone,
)

MADE_UP = w("Påhittade uppgifter", "Made-up data")
PROPOSALS = w(
    "Ihåliga bubblor är förslag efter initiativens egna ord. De räknas inte in i tyngdpunkten; en människa avgör.",
    "Hollow bubbles are proposals by the initiatives' own words. They do not count in the centre; a person decides.",
)
PROPOSAL = w("Förslag", "Proposals")
MAP, TABLES = w("Kartan", "The map"), w("Tabeller", "Tables")
MOST = 5000  # rows of a table in the page; the .json has all
CUT = w(
    "De första {most} av {count}. Alla står i .json.",
    "The first {most} of {count}. The .json has all.",
)


def map_html(shown: PortfolioMap, drawing: Drawing) -> str:
    """The whole file."""
    about = shown.as_of.isoformat()
    return standalone(TITLE, drawing.language, list(_sections(shown, drawing)), about)


def _sections(shown: PortfolioMap, drawing: Drawing) -> Iterator[Section]:
    if drawing.notice:
        yield Notice(MADE_UP, drawing.notice)
    yield Paragraph(told.in_short(shown), lead=True)
    yield Heading(MAP, anchor="kartan")
    chart = map_specification(map_plane(shown, drawing), PAGE, titled=False)
    yield Figure(svg(chart, drawing.language), told.in_short(shown))
    if drawing.proposals is not None:
        yield Notice(PROPOSAL, PROPOSALS)
    if shown.main:
        yield Bullets((told.spread(shown.main), told.quadrants(shown.main.quadrants)))
    if any(group.main for group in shown.units):
        yield Heading(UNITS_TITLE, anchor="enheter")
        units = units_plane(shown, drawing)
        yield Figure(
            svg(panels_specification(units, PAGE, titled=False), drawing.language), units.subtitle
        )
    if len(shown.drift) > 1:
        yield Heading(DRIFT_TITLE, anchor="rorelse")
        drift = drift_specification(drift_plane(shown, drawing), PAGE, titled=False)
        yield Figure(svg(drift, drawing.language), DRIFT_NOTE)
    yield Heading(TABLES, anchor="tabeller")
    twins = (
        map_twin(shown, drawing),
        proposals_twin(drawing),
        units_twin(shown.units, drawing),
        drift_twin(shown, drawing),
    )
    for twin in twins:
        if twin and twin.rows:
            yield from _table(twin)


def _table(twin: Twin) -> Iterator[Section]:
    yield Table(twin.caption, twin.headers, twin.rows[:MOST], twin.numeric)
    if len(twin.rows) > MOST:
        yield Paragraph(CUT.fill(most=MOST, count=len(twin.rows)))
