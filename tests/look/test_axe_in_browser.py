"""Axe made quicker still finds what it finds as it comes, and nothing else."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.axe import faults, laid_ready, new_faults
from tests.browser import opened

POOR = """<!doctype html><html><title>Ett</title><body style="background: #fff"><h1>Ett</h1><h3>Tre</h3>
<p style="color: #ddd">Blekt</p><p style="color: rgb(221 221 221)">Blekt igen</p><p style="color: #000">Svart</p>
<div style="background: rgba(0, 0, 0, .8)"><p style="color: #333">Mörkt på mörkt</p><p style="color: #fff">Ljust</p></div>
<img src="data:,"><input><button></button><a href="#x" style="color: #eee">Länk</a></body></html>"""


def test_it_finds_the_same_faults_in_the_same_places(browser: Browser) -> None:
    page, _ = opened(browser)
    page.set_content(POOR)
    usual = Axe().run(page).response["violations"]
    page.evaluate("delete window.axe")
    assert faults(page) == [[one["id"], one["nodes"][0]["html"][:200]] for one in usual]
    assert {"color-contrast", "image-alt", "label"} <= {one["id"] for one in usual}
    every = "axe.run().then(all => all.violations.map(one => one.nodes.map(each => each.html)))"
    assert page.evaluate(every) == [[each["html"] for each in one["nodes"]] for one in usual]
    page.context.close()


def test_a_page_that_brings_axe_along_is_looked_at_as_well(browser: Browser) -> None:
    page, _ = opened(browser)
    laid_ready(page.context)
    page.goto("data:text/html,<html><title>Ett</title><img src='data:,'></html>")
    assert page.evaluate("typeof axe") == "object"
    assert "image-alt" in [name for name, _ in faults(page)]
    page.context.close()


def test_the_first_rows_stand_for_all_that_are_made_by_the_same_lines(browser: Browser) -> None:
    page, _ = opened(browser)
    for row, found in ((1, True), (8, True), (9, False)):
        cells = (
            f'<tr><td style="color: #{"eee" if n == row else "000"}">Rad' for n in range(1, 20)
        )
        page.set_content(f"<title>Ett</title><h1>Ett</h1><table>{''.join(cells)}</table>")
        assert ("color-contrast" in [name for name, _ in faults(page)]) is found, row
    page.context.close()


WHOLE = """<!doctype html><html lang="sv"><title>Ett</title><body style="background: #fff"><main><h1>Ett</h1>
<p class="a">Svart</p><label>Namn <input></label><a href="#x">Länk</a></main></body></html>"""


def test_what_has_been_looked_at_is_not_looked_at_again_and_anything_new_is(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = opened(browser)
    looked: list[str] = []
    monkeypatch.setattr("tests.axe.LOOKED_AT", {})
    monkeypatch.setattr("tests.axe.faults", lambda page: looked.append("") or faults(page))

    def found(html: str) -> list[str]:
        page.set_content(html)
        return [name for name, _ in new_faults(page)]

    assert found(WHOLE) == found(WHOLE.replace("Svart", "Annat")) == []
    assert len(looked) == 1
    for changed, rule in (
        (WHOLE.replace("<label>Namn <input></label>", "Namn <input>"), "label"),
        (WHOLE.replace(">Länk<", "><"), "link-name"),
        (WHOLE.replace("</main>", "<h3>Två</h3></main>"), "heading-order"),
        (WHOLE.replace('class="a"', 'class="b" style="color: #eee"'), "color-contrast"),
        (WHOLE.replace("<p ", '<p role="finns-ej" '), "aria-roles"),
    ):
        assert found(changed) == found(changed) == [rule]  # a fault is found each time
    page.set_viewport_size({"width": 390, "height": 800})
    before = len(looked)
    assert found(WHOLE) == []
    assert len(looked) == before + 1
    page.context.close()
