"""Every page in a real browser: axe, the console, sideways scroll, heading, title, language, skip link."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab

from tests.axe import laid_ready, new_faults
from tests.browser import opened
from tests.journeys.addresses import NO_PAGE, SAMPLES, Page, names
from tests.journeys.server import Server

WIDTHS = (1280, 390, 320)
SEEN = """() => ({
  lang: document.documentElement.lang, theme: document.documentElement.dataset.theme,
  headings: document.querySelectorAll("h1").length,
  charts: document.querySelectorAll("[data-chart-engine]").length,
  starts_elsewhere: document.querySelectorAll(".error-summary").length,
})"""
WAYS = {
    "digitaliseringschef": ("cdo", "sv", "light", 1280),
    "chief-in-the-dark-on-a-phone": ("cdo", "en", "dark", 390),
    "förtroendevald": ("elected", "sv", "dark", 320),
}
Tabs = Callable[[str, str, str], tuple[Tab, list[str]]]


@pytest.fixture(scope="session")
def tabs(browser: Browser, server: Server) -> Iterator[Tabs]:
    """One tab for each way of visiting, kept from page to page."""
    kept: dict[tuple[str, ...], tuple[Tab, list[str]]] = {}

    def tab(role: str, language: str, theme: str) -> tuple[Tab, list[str]]:
        way = (role, language, theme)
        if way not in kept:
            kept[way] = opened(browser, storage_state=server.signed_in(role))
            if role == "cdo":
                laid_ready(kept[way][0].context)
            kept[way][0].context.add_cookies(
                [
                    {"name": name, "value": value, "url": server.address}
                    for name, value in (("sprak", language), ("tema", theme))
                ]
            )
        return kept[way]

    yield tab
    for page, _ in kept.values():
        page.context.close()


def visits() -> Iterator[tuple[Page, str]]:
    """Every page with the ways it is visited in."""
    chief, phone, elected = WAYS
    for name in names():
        found = SAMPLES[name]() if name in SAMPLES else []
        for at, page in enumerate(found):
            some = [(chief, phone)[at % 2], *([elected] if at % 6 == 5 else [])]
            for way in some if at else WAYS:
                yield page, way


def test_every_address_has_a_page_to_look_at_or_a_reason_why_not() -> None:
    assert set(names()) - set(SAMPLES) - set(NO_PAGE) == set()


@pytest.mark.parametrize(
    ("page", "way"), list(visits()), ids=lambda one: one if isinstance(one, str) else one.path
)
def test_the_page_is_whole_and_open_to_all(
    tabs: Tabs, server: Server, page: Page, way: str
) -> None:
    """Every page is visited by a chief, and the first page of every address in all three ways.

    Axe looks at whatever no page before, as wide and in the same colours, was made of.
    The other pages of an address (the same for each register, mostly) are visited in turn by day on a
    computer and in the dark on a phone, and by the elected member at every sixth.
    """
    role, language, theme, width = WAYS[way]
    tab, said = tabs(role, language, theme)
    said.clear()
    tab.set_viewport_size({"width": width, "height": 900})
    answer = tab.goto(server.address + page.path)
    awaited = page.elected if role == "elected" else 200
    assert answer.status == awaited
    seen = tab.evaluate(SEEN)
    assert (seen["lang"], seen["theme"], seen["headings"]) == (language, theme, 1)
    if seen["charts"]:
        expect(tab.locator("[data-chart-engine]:not([data-chart-drawn=yes])")).to_have_count(0)
    assert tab.title().removesuffix(" – Styrkedja").strip() not in ("", "Styrkedja")
    the_skip_link_leads_past_the_menu(tab, pressed=not seen["starts_elsewhere"])
    if role == "cdo":
        assert new_faults(tab) == []
    for other in (width, *(one for one in WIDTHS if one != width)):
        if other != width:
            tab.set_viewport_size({"width": other, "height": 900})
        assert tab.evaluate("document.documentElement.scrollWidth") <= other, f"{other} px"
    assert [word for word in said if "status of 403" not in word] == []


def the_skip_link_leads_past_the_menu(tab: Tab, *, pressed: bool) -> None:
    if pressed:
        tab.keyboard.press("Tab")
    else:
        tab.locator(".skip").focus()  # such a page starts at its list of what to mend
    expect(tab.locator(".skip")).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.locator("main")).to_be_focused()
