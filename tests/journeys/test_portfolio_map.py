"""The portfolio map in a real browser: by keyboard to an akt, by pointer to a list, on phones, without scripts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.axe import faults
from tests.browser import opened
from tests.journeys.server import Server

FOCUSED = "document.activeElement.getAttribute('aria-label')"
HERE = "document.activeElement.getBoundingClientRect().toJSON()"
DRAWN = 20_000  # ms: the first drawing loads the engine, in the browser or in the server


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """The map, drawn, as an elected representative sees it."""
    tab, said = opened(browser, storage_state=server.signed_in("elected"))
    tab.goto(server.address + "/karta/")
    all_drawn(tab)
    yield tab
    assert said == []
    tab.context.close()


def all_drawn(tab: Page) -> None:
    """Wait until no chart is left to draw."""
    waiting = tab.locator("[data-chart-engine]:not([data-chart-drawn=yes])")
    expect(waiting).to_have_count(0, timeout=DRAWN)


def the_map(tab: Page) -> Locator:
    return tab.locator('[data-chart-url^="/karta/karta.json"]')


def test_the_keyboard_goes_from_bubble_to_bubble_and_on_to_an_akt(page: Page) -> None:
    the_map(page).locator('[tabindex="0"]').focus()
    seen = [page.evaluate(FOCUSED)]
    for key in ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"]:
        before = page.evaluate(HERE)
        page.keyboard.press(key)
        after = page.evaluate(HERE)
        if page.evaluate(FOCUSED) == seen[-1]:
            continue  # nothing lies that way
        seen.append(page.evaluate(FOCUSED))
        moved = {
            "ArrowRight": after["x"] - before["x"],
            "ArrowLeft": before["x"] - after["x"],
            "ArrowDown": after["y"] - before["y"],
            "ArrowUp": before["y"] - after["y"],
        }
        assert moved[key] > -30, f"{key} went the other way"
        expect(the_map(page).locator(".chart-hint")).to_have_text(seen[-1])
    assert len(set(seen)) > 1
    alone = the_map(page).locator('[role="link"]:not([aria-label*=" initiativ: "])').first
    alone.focus()
    name = page.evaluate(FOCUSED).split(". ")[0]
    page.keyboard.press("Enter")
    page.wait_for_url("**/akt/initiative/**")
    expect(page.locator("h1")).to_contain_text(name[:30])


def test_a_bubble_of_several_leads_to_their_list_and_from_there_to_an_akt(page: Page) -> None:
    several = the_map(page).locator('[role="link"][aria-label*=" initiativ: "]').last
    count = int(several.get_attribute("aria-label").split(" ")[0])
    several.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/karta/?plats=*")
    expect(page.get_by_role("heading", name="Initiativ på den valda platsen")).to_be_visible()
    rows = page.locator("section[aria-labelledby=initiativ] tbody tr")
    expect(rows).to_have_count(min(count, 20))
    rows.first.get_by_role("link").click()
    page.wait_for_url("**/akt/initiative/**")


def test_one_tab_stop_for_each_chart_and_out_again(page: Page) -> None:
    for chart in page.locator("[data-chart-engine]").all():
        assert chart.locator('[tabindex="0"]').count() == 1
    the_map(page).locator('[tabindex="0"]').focus()
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('[data-chart-engine]')") is False


def test_the_form_narrows_the_map_without_scripts_and_the_picture_is_the_servers(
    browser: Browser, server: Server
) -> None:
    tab, _ = opened(browser, storage_state=server.signed_in("elected"), java_script_enabled=False)
    tab.goto(server.address + "/karta/")
    tab.get_by_label("Enhet", exact=True).select_option(index=1)
    chosen = tab.locator("#f-enhet option:checked").inner_text()
    tab.get_by_role("button", name="Visa").click()
    expect(tab.locator("p[role=status]")).to_contain_text(chosen)
    picture = tab.locator("noscript img, [data-chart-engine] img").first
    expect(picture).to_be_visible(timeout=DRAWN)
    answer = tab.request.get(server.address + picture.get_attribute("src"))
    assert answer.headers["content-type"] == "image/svg+xml"
    assert chosen in answer.text()
    tab.context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_on_the_drawn_map_with_proposals(
    browser: Browser, server: Server, width: int, theme: str
) -> None:
    tab, said = opened(
        browser, width, color_scheme=theme, storage_state=server.signed_in("elected")
    )
    tab.goto(server.address + "/karta/?forslag=ja")
    all_drawn(tab)
    assert faults(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert said == []
    tab.context.close()


def test_on_a_phone_the_words_of_the_chart_are_as_large_as_on_a_computer(
    browser: Browser, server: Server
) -> None:
    tab, _ = opened(browser, 390, storage_state=server.signed_in("elected"))
    tab.goto(server.address + "/karta/")
    all_drawn(tab)
    drawing = the_map(tab).locator("svg")
    scale = drawing.evaluate(
        "(svg) => svg.getBoundingClientRect().width / svg.getAttribute('width')"
    )
    assert scale == pytest.approx(1, abs=0.02)
    tab.context.close()
