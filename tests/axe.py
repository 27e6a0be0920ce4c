"""What axe finds on a page: every rule that is on by default, with the script laid ready and colours read once."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

COLOURS_READ_ONCE = """
(() => {
  const colour = axe.commons.color.Color.prototype, usual = colour.parseString, kept = new Map();
  colour.parseString = function (text) {
    const known = kept.get(text);
    if (known) { [this.r, this.g, this.b, this.alpha] = known; return this; }
    const read = usual.call(this, text);
    kept.set(text, [this.r, this.g, this.b, this.alpha]);
    return read;
  };
})();
"""
SCRIPT = Axe().axe_script + COLOURS_READ_ONCE
MISSING = "typeof axe === 'undefined'"
REPEATED = '[["tbody tr:nth-child(n+9)"], ["li:nth-child(n+13)"]]'
"""Rows and items made by the same lines as those before them: looked at eight and twelve times, not a hundred."""
FOUND = """
axe.run({exclude: REPEATED}, {resultTypes: ["violations"]}).then(found => found.violations.map(
  one => [one.id, one.nodes[0].html.slice(0, 200)]
))
""".replace("REPEATED", REPEATED)


def laid_ready(context: BrowserContext) -> None:
    """Every page of a context brings axe with it; else half a megabyte is sent for each page."""
    context.add_init_script(SCRIPT)


def faults(page: Page) -> list[list[str]]:
    """Each rule that is broken, with the first thing that breaks it."""
    if page.evaluate(MISSING):
        page.evaluate(SCRIPT)
    return page.evaluate(FOUND)
