"""The map as a specification: what it draws, and that it speaks one language all through."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from styrkedja.front.reports.checking import standard_policy
from styrkedja.insights.portfolio_map.drawn import drift_plane, map_plane, units_plane
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.insights.portfolio_map.pure.figures import PortfolioMap
from styrkedja.insights.portfolio_map.pure.propose import Proposals, proposals
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.look.charts.bundle import ensure_bundle
from styrkedja.look.charts.plane import Bubble
from styrkedja.look.charts.render import png, svg
from styrkedja.look.charts.specification import (
    Specification,
    drift_specification,
    map_specification,
    panels_specification,
)
from styrkedja.look.charts.theme import DARK, PAGE
from styrkedja.picture.sample import portfolio

PICTURE = portfolio(
    date(2026, 6, 1),
    {
        "units": [{"id": "u1", "name": "Vårdförvaltningen"}],
        "documents": [
            {"id": "d1", "name": "Plan", "direction_activity": 0.5, "direction_value": 0.5}
        ],
        "initiatives": [
            {
                "id": "i1",
                "name": "Tidbok <b>på nätet</b>",
                "unit": "u1",
                "budget": 2_000_000,
                "registered_on": date(2024, 1, 1),
            },
            {
                "id": "i2",
                "name": "Samma plats",
                "unit": "u1",
                "budget": 1_000_000,
                "registered_on": date(2025, 1, 1),
            },
            {
                "id": "i3",
                "name": "Mindre tid på manuell registrering för medarbetare",
                "unit": "u1",
            },
        ],
        "benefits": [
            {
                "id": "b1",
                "name": "a",
                "initiative": "i1",
                "activity": "efficiency",
                "direct_value": "internal",
            },
            {
                "id": "b2",
                "name": "b",
                "initiative": "i2",
                "activity": "efficiency",
                "direct_value": "internal",
            },
        ],
    },
)
ENGLISH = re.compile(
    r"\b(axis|legend|title|titled|scale|values|container|symbol|rule mark|visualization)\b"
)

SWEDISH = re.compile(
    r"\b(och|initiativ|tyngdpunkt\w*|effektmål|förslag\w*|läge|bubbla|fält\w*)\b", re.IGNORECASE
)


def shown() -> tuple[PortfolioMap, Proposals]:
    """The map and its proposals."""
    return portfolio_map(PICTURE, standard_policy()), proposals(PICTURE, standard_policy())


def marks(specification: Specification, spoken: str) -> list[dict[str, object]]:
    """The rows of the marks that are spoken of by one name."""
    return [
        row
        for layer in specification["layer"]
        if layer["mark"].get("ariaRoleDescription") == spoken
        for row in layer["data"]["values"]
    ]


def test_initiatives_at_one_place_are_one_bubble_that_names_them() -> None:
    found, _ = shown()
    (bubble,) = marks(map_specification(map_plane(found, Drawing("sv"))), "bubbla")
    assert bubble["size"] == pytest.approx(3.0)
    assert "2 initiativ: Tidbok <b>på nätet</b>, Samma plats" in bubble["label"]
    assert "3,0" in bubble["label"]


def test_a_proposal_is_hollow_and_says_which_words_decided() -> None:
    found, proposed = shown()
    plane = map_plane(found, Drawing("sv", proposals=proposed))
    specification = map_specification(plane)
    (hollow,) = marks(specification, "förslag")
    assert hollow["label"].startswith("Förslag: ")
    assert "Ord som avgjorde:" in hollow["label"]
    layer = next(
        each
        for each in specification["layer"]
        if each["mark"].get("ariaRoleDescription") == "förslag"
    )
    assert layer["mark"]["filled"] is False


def test_the_numbers_of_initiatives_and_of_proposals_at_one_place_do_not_cover_each_other() -> None:
    found, _ = shown()
    plane = map_plane(found, Drawing("sv"))
    both = (Bubble(-1, 1, 5, 12, "tolv"), Bubble(-1, 1, 2, 9, "nio", proposed=True))
    layers = map_specification(replace(plane, bubbles=both))["layer"]
    texts = [each for each in layers if each["mark"]["type"] == "text" and "data" in each]
    at = {
        row["count"]: (each["mark"].get("dx", 0), each["mark"].get("dy", 0))
        for each in texts
        for row in each["data"]["values"]
        if "count" in row
    }
    assert at["12"] == (0, 0)
    assert at["+9"][0] > 8 and at["+9"][1] < -8


def test_the_decided_direction_and_the_distance_stand_on_the_map() -> None:
    found, _ = shown()
    specification = map_specification(map_plane(found, Drawing("sv")))
    assert marks(specification, "beslutad riktning")
    texts = [layer["mark"].get("text") for layer in specification["layer"]]
    assert "Beslutad riktning\navstånd 2,12" in texts


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_mark_is_heard_and_no_other_language_is(language: str) -> None:
    found, proposed = shown()
    drawing = Drawing(language, proposals=proposed)
    for specification in (
        map_specification(map_plane(found, drawing)),
        panels_specification(units_plane(found, drawing)),
        drift_specification(drift_plane(found, drawing), DARK),
    ):
        drawn = svg(specification, language)
        assert f'lang="{language}"' in drawn
        labels = re.findall(r'aria-label="([^"]*)"', drawn)
        assert len(labels) >= 3
        said = " ".join([*labels, *re.findall(r'aria-roledescription="([^"]*)"', drawn)])
        if language == "sv":
            assert not ENGLISH.search(said), ENGLISH.search(said)
        else:
            assert not SWEDISH.search(said), SWEDISH.search(said)


def test_names_from_files_are_never_markup_in_the_drawing() -> None:
    found, _ = shown()
    drawn = svg(map_specification(map_plane(found, Drawing("sv"))), "sv")
    assert "<b>" not in drawn


def test_the_page_theme_follows_the_design_system() -> None:
    found, _ = shown()
    drawn = svg(map_specification(map_plane(found, Drawing("sv")), PAGE, titled=False), "sv")
    assert "var(--accent)" in drawn
    assert "http" not in drawn.replace("http://www.w3.org", "")


def test_a_png_is_a_png() -> None:
    found, _ = shown()
    assert png(map_specification(map_plane(found, Drawing("sv"))), "sv").startswith(b"\x89PNG")


def test_the_bundle_is_written_once_and_fetches_nothing(tmp_path) -> None:  # noqa: ANN001
    path = ensure_bundle(tmp_path)
    first = path.stat().st_mtime_ns
    assert "window.vegaEmbed" in path.read_text("utf-8")
    assert ensure_bundle(tmp_path).stat().st_mtime_ns == first
