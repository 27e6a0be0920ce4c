"""The portfolio map: worked out, specified and drawn as SVG."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.config.policies import standard_policy
from styrkedja.insights.portfolio_map.drawn import map_plane
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.look.charts.engine import Engine, asked_for
from styrkedja.look.charts.specification import map_specification
from tools.bench.big import picture, rows
from tools.bench.figure import Figure
from tools.bench.setting import Setting, Stopwatch


def measure(setting: Setting) -> Iterator[Figure]:
    """All of the map, from the picture to the drawing; the engine starts with the reading, as in `styrkedja map`."""
    with Engine() as engine:
        found = picture(rows(setting.initiatives))
        policy = standard_policy()
        watch = Stopwatch()
        shown = portfolio_map(found, policy)
        worked_out = watch.seconds()
        specification = map_specification(map_plane(shown, Drawing("sv", "SEK")))
        drawn = engine.drawn(asked_for(specification, "sv", "svg"))
        seconds = watch.seconds()
    note = f"{worked_out:.2f} s of it the arithmetic; {len(drawn) / 1024:.0f} kB of SVG; the engine started while the group was made"
    yield Figure("map, worked out and drawn", seconds, "s", most=1, note=note)
