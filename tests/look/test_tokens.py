"""The colours of the design system can be told apart and read, in both themes."""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import product

import pytest

from styrkedja.look.palette import colours, contrast, tokens

GROUNDS = ("paper", "surface", "sunken")
READ_ON = [
    *product(("ink", "ink-soft", "accent", "accent-strong", "broken", "unknown"), GROUNDS),
    *product(("whole", "weak", "note"), ("paper", "surface")),
    *((name, f"{name}-soft") for name in ("whole", "broken", "weak", "unknown", "note")),
    *(("ink", f"{name}-soft") for name in ("accent", "whole", "broken", "weak", "unknown", "note")),
    ("accent-strong", "accent-soft"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("on-deep", "deep"),
    ("on-deep-soft", "deep"),
]
SEEN_ON = [*product(("line-strong", "focus", "accent"), GROUNDS), ("on-deep", "deep")]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), READ_ON)
def test_text_stands_out_from_its_ground_by_at_least_four_and_a_half_to_one(
    theme: str, ink: str, ground: str
) -> None:
    palette = colours(theme)
    assert contrast(palette[ink], palette[ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), SEEN_ON)
def test_edges_and_the_focus_ring_stand_out_by_at_least_three_to_one(
    theme: str, edge: str, ground: str
) -> None:
    palette = colours(theme)
    assert contrast(palette[edge], palette[ground]) >= 3


def test_every_colour_a_style_sheet_asks_for_is_a_token() -> None:
    folder = files("styrkedja.look") / "static" / "look"
    sheets = {
        one.name: one.read_text("utf-8") for one in folder.iterdir() if one.name.endswith("css")
    }
    defined = set(re.findall(r"(--[\w-]+):", "".join(sheets.values())))
    for name, css in sheets.items():
        assert set(re.findall(r"var\((--[\w-]+)", css)) - defined - {"--chain-ground"} == set(), (
            name
        )


def test_no_colour_is_written_outside_the_tokens() -> None:
    folder = files("styrkedja.look") / "static" / "look"
    for name in ("layout", "components", "records", "chain"):
        css = (folder / f"{name}.css").read_text("utf-8")
        assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;, )])|rgba?\(|hsl", css) == [], name


def test_the_tokens_are_found() -> None:
    assert len(tokens()) > 20
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_the_style_sheets_stay_small() -> None:
    folder = files("styrkedja.look") / "static" / "look"
    names = ("tokens", "layout", "components", "records", "chain", "print")
    size = sum(len((folder / f"{name}.css").read_bytes()) for name in names)
    assert size <= 45_000
