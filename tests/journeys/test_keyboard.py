"""Whoever goes by keyboard alone gets where the tabulator key leads, forwards and back, and nowhere else."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser import opened
from tests.journeys import visitor
from tests.journeys.visitor import FOCUSED, Keyboard

PAGE = """<a class="skip" href="#m">Förbi</a><a id="before" href="#">Meny</a><main id="m" tabindex="-1">
<input id="first"><input type="radio" name="r"><input type="radio" name="r"><input disabled><div hidden><input></div>
<details><summary>Mer</summary><input id="folded"></details><div inert><input></div>
<button id="last">Sist</button><button id="beyond" tabindex="-1">Utom räckhåll</button></main>"""


def test_what_the_tabulator_key_leads_to_is_reached_and_nothing_else(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor, "FARTHEST", 20)
    page, _ = opened(browser)
    page.set_content(PAGE)
    for name in ("last", "first", "before", "last"):
        Keyboard().reach(page, page.locator(f"#{name}"))
        assert page.locator(f"#{name}").evaluate(FOCUSED), name
    with pytest.raises(AssertionError, match="cannot be reached by keyboard"):
        Keyboard().reach(page, page.locator("#beyond"))
    page.context.close()
