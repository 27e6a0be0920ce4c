"""The one real browser of the tests: Debian's Chromium, or a skip in plain words when there is none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = os.environ.get("STYRKEDJA_CHROMIUM") or shutil.which("chromium")
REQUIRED = os.environ.get("STYRKEDJA_REQUIRE_BROWSER") == "1"
MISSING = (
    "NO BROWSER: Chromium is not installed, so the pages were not tried in a real browser. "
    "Install it (Debian: apt install chromium) or name it in STYRKEDJA_CHROMIUM."
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker of the browser tests known."""
    config.addinivalue_line("markers", "browser: needs Chromium; every test that uses the browser")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Whatever uses the browser bears its marker without having to say so."""
    if "browser" in getattr(item, "fixturenames", ()):
        item.add_marker("browser")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser, started once for all tests of a worker."""
    if not CHROMIUM:
        pytest.fail(MISSING) if REQUIRED else pytest.skip(MISSING)
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread; Django would refuse the database beside it.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


def opened(browser: Browser, width: int = 1280, **more: object) -> tuple[Page, list[str]]:
    """A new page that remembers nothing, and all it says in its console: errors, stopped contents."""
    page = browser.new_context(viewport={"width": width, "height": 900}, **more).new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    return page, said
