"""The gallery in a real browser: nothing axe objects to, nothing the policy stops, no sideways scroll."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.test.testcases import LiveServerThread
from playwright.sync_api import Browser

from tests.axe import faults, laid_ready
from tests.browser import opened

PAGES = ("galleri", "galleri/lista", "galleri/rad", "galleri/formular?fel", "galleri/fraga")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The application served with its static files, no database needed."""
    server = LiveServerThread("127.0.0.1", StaticFilesHandler)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    assert server.error is None
    yield f"http://127.0.0.1:{server.port}/utseende/"
    server.terminate()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_to_object_to(
    browser: Browser, address: str, width: int, theme: str
) -> None:
    page, said = opened(browser, width, color_scheme=theme)
    laid_ready(page.context)
    for path in PAGES:
        page.goto(address + path)
        assert faults(page) == [], path
    assert said == []


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
def test_no_page_scrolls_sideways(browser: Browser, address: str, width: int) -> None:
    page, _ = opened(browser, width)
    for path in PAGES:
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_the_menu_opens_on_phones_with_and_without_scripts(browser: Browser, address: str) -> None:
    for scripts in (True, False):
        page, _ = opened(browser, 390, java_script_enabled=scripts)
        page.goto(address + "galleri")
        menu = page.get_by_role("navigation", name="Huvudmeny")
        assert not menu.is_visible()
        page.locator(".menu-opener").click()
        assert menu.is_visible()
        if scripts:
            page.keyboard.press("Escape")
            assert not menu.is_visible()


def test_the_theme_button_turns_the_page_dark_and_back(browser: Browser, address: str) -> None:
    page, _ = opened(browser, color_scheme="light")
    page.goto(address + "galleri")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_role("button", name="Mörkt").click()
    assert page.evaluate(ground) != light
    page.get_by_role("button", name="Ljust").click()
    assert page.evaluate(ground) == light


def test_everything_that_takes_focus_shows_a_ring_three_pixels_wide(
    browser: Browser, address: str
) -> None:
    page, _ = opened(browser)
    page.goto(address + "galleri")
    for _ in range(25):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement);"
            " return [s.outlineStyle, s.outlineWidth]; })()"
        )
        assert style == ["solid", "3px"]


def test_what_is_pressed_on_phones_is_at_least_forty_four_pixels_high(
    browser: Browser, address: str
) -> None:
    page, _ = opened(browser, 390)
    for path in PAGES:
        page.goto(address + path)
        small = page.evaluate(
            """[...document.querySelectorAll(
                 "button, .button, .field input:not([type=hidden]), select, .pages a, .tabs a, .foot a")]
               .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.9)
               .map((one) => one.outerHTML.slice(0, 90))"""
        )
        assert small == [], path
