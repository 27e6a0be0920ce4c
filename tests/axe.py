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


PARTS = """() => {
  const known = new Map(), found = new Set(), ids = new Map(), order = [];
  const said = one => !!(one.getAttribute("aria-label") || one.title || one.alt || one.placeholder);
  const named = one => [...one.childNodes].some(each => each.nodeType === 3 && each.data.trim());
  const part = one => {
    if (known.has(one)) return known.get(one);
    const facts = [...one.attributes].filter(each => !/^(value|selected|checked)$/.test(each.name)).map(each => /^(role|type|scope|aria-(?!label|describedby|controls)|fill|lang|tabindex)/
      .test(each.name) ? `${each.name}=${each.value}` : each.name).sort();
    const about = [
      one.tagName, [...one.classList].sort().join("."), facts.join(" "), said(one), named(one), !!one.textContent.trim(),
      one.labels ? one.labels.length > 0 : "", one.scrollWidth > one.clientWidth + 1, one.getClientRects().length > 0,
      ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"].every(name =>
        (one.getAttribute(name) || "").split(" ").every(id => !id || document.getElementById(id))),
    ].join("|");
    const whole = (one.parentElement ? part(one.parentElement) : "") + " > " + about;
    known.set(one, whole);
    return whole;
  };
  for (const one of document.documentElement.querySelectorAll("*:not(head *)")) {
    found.add(part(one));
    if (one.id && ids.has(one.id)) found.add(`twice: ${one.id} ${location.pathname}`);
    ids.set(one.id, one);
    if (/^H[1-6]$/.test(one.tagName) && order.at(-1) !== one.tagName) order.push(one.tagName);
  }
  for (let at = 1; at < order.length; at++) found.add(`${order[at - 1]} then ${order[at]}`);
  for (const tag of ["main", "header", "footer", "nav", "aside", "form", "search"])
    found.add(`${tag}: ${[...document.querySelectorAll(tag)].map(one => !!(one.ariaLabel || one.getAttribute("aria-labelledby"))).join()}`);
  return [`${innerWidth} ${document.documentElement.dataset.theme || ""}`, [...found]];
}"""
"""What a page is made of: every element with all it stands in, what it says of itself and whether it is named."""
LOOKED_AT: dict[str, set[str]] = {}
"""The parts that axe found nothing in, by the width and the colours they were seen in."""


def new_faults(page: Page) -> list[list[str]]:
    """The faults of a page, unless all it is made of has been looked at on others, as wide and in the same colours."""
    way, parts = page.evaluate(PARTS)
    known = LOOKED_AT.setdefault(way, set())
    if known.issuperset(parts):
        return []
    found = faults(page)
    if not found:
        known.update(parts)
    return found
