"""A chart in a real browser under a strict policy: drawn, reachable by keyboard, heard in Swedish."""

from __future__ import annotations

import functools
import json
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from styrkedja.example import example_portfolio
from styrkedja.front.reports.checking import standard_policy
from styrkedja.insights.portfolio_map.drawn import map_plane
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.look.charts.bundle import ensure_bundle
from styrkedja.look.charts.render import for_page
from styrkedja.look.charts.specification import map_specification
from styrkedja.look.charts.theme import PAGE
from tests.browser import opened

POLICY = "default-src 'self'; script-src 'self'; style-src 'self'"
HERE = "document.activeElement.getAttribute('aria-label')"


class Strict(SimpleHTTPRequestHandler):
    """Serves a folder as the application serves its pages: nothing inline, nothing evaluated."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def page_in(folder: Path) -> None:
    """A page with the example's map."""
    ensure_bundle(folder)
    for name in ("charts.js", "charts.css", "tokens.css"):
        source = files("styrkedja.look") / "static" / "look" / name
        (folder / name).write_text(source.read_text("utf-8"), "utf-8")
    shown = portfolio_map(example_portfolio(), standard_policy())
    drawn = map_specification(map_plane(shown, Drawing("sv")), PAGE, titled=False)
    data = json.dumps(for_page(drawn, "sv")).replace("<", "\\u003c")
    (folder / "index.html").write_text(
        '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Karta</title>'
        '<link rel="icon" href="tokens.css"><link rel="stylesheet" href="tokens.css">'
        '<link rel="stylesheet" href="charts.css"><main><h1>Karta</h1>'
        '<div data-chart="s" data-chart-engine="./vega.js"></div>'
        f'<script type="application/json" id="s">{data}</script></main>'
        '<script type="module" src="charts.js"></script></html>',
        "utf-8",
    )


@pytest.fixture(scope="module")
def page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The page drawn in a browser; whatever the policy stops is collected."""
    folder = tmp_path_factory.mktemp("page")
    page_in(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Strict, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tab, said = opened(browser)
    tab.said = said
    tab.goto(f"http://127.0.0.1:{server.server_port}/index.html")
    tab.wait_for_selector('[data-chart-drawn="yes"]', timeout=20_000)
    yield tab
    tab.context.close()
    server.shutdown()


def test_the_policy_stops_nothing(page: Page) -> None:
    assert page.said == []


def test_one_stop_by_tab_and_arrows_between_the_marks(page: Page) -> None:
    assert page.locator('[data-chart] [tabindex="0"]').count() == 1
    page.keyboard.press("Tab")
    first = page.evaluate(HERE)
    assert first
    page.keyboard.press("ArrowRight")
    second = page.evaluate(HERE)
    assert second != first
    assert page.locator('[data-chart] [tabindex="0"]').count() == 1
    page.keyboard.press("Home")
    assert page.evaluate(HERE)


def test_focus_shows_what_hover_shows_and_escape_hides_it(page: Page) -> None:
    mark = page.locator('[role="graphics-symbol"]').first
    mark.focus()
    hint = page.locator(".chart-hint")
    assert hint.is_visible()
    assert hint.text_content() == mark.get_attribute("aria-label")
    page.keyboard.press("Escape")
    assert hint.is_hidden()


def test_every_role_is_told_in_swedish(page: Page) -> None:
    told = page.evaluate(
        "[...document.querySelectorAll('[aria-roledescription]')]"
        ".map(each => each.getAttribute('aria-roledescription'))"
    )
    assert set(told) <= {"diagram", "bubbla", "förslag", "tyngdpunkt", "beslutad riktning"}
