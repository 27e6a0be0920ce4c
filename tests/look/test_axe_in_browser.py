"""Axe made quicker still finds what it finds as it comes, and nothing else."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.axe import faults, laid_ready
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
