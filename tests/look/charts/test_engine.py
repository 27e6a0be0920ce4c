"""The engine in its own process draws what the engine here draws, one chart after another, and says why it cannot."""

from __future__ import annotations

import pytest

from styrkedja.look.charts.engine import Engine, NotDrawn, asked_for
from styrkedja.look.charts.render import svg

CHART = {
    "data": {"values": [{"x": 1, "y": 2}, {"x": 2, "y": 3}]},
    "mark": "point",
    "encoding": {"x": {"field": "x", "type": "quantitative"}},
}


def test_it_draws_again_and_again_and_tells_what_it_could_not_draw() -> None:
    with Engine() as engine:
        for _ in range(2):
            assert engine.drawn(asked_for(CHART, "sv", "svg")).decode() == svg(CHART, "sv")
        assert engine.drawn(asked_for(CHART, "sv", "png")).startswith(b"\x89PNG")
        with pytest.raises(NotDrawn, match="undefined"):
            engine.drawn(asked_for({"mark": {"type": "nothing of the kind"}}, "sv", "svg"))
        with pytest.raises(NotDrawn):  # it has ended, and says so again
            engine.drawn(asked_for(CHART, "sv", "svg"))
