"""Somebody at a screen, who does things in one of two manners: with a pointer, or by keyboard alone.

Whoever goes by keyboard also looks at every page with axe on the way: the journey's accessible twin.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from styrkedja.front.serving.example_group import PASSWORD
from tests.axe import laid_ready, new_faults
from tests.browser import opened
from tests.journeys.server import Server

FARTHEST = 600  # presses of the tabulator key until something is out of reach
FOCUSED = "one => one === document.activeElement"
WAY = """one => {
  const here = document.activeElement, {DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_PRECEDING: before} = Node;
  const back = here !== document.body && !!(here.compareDocumentPosition(one) & before);
  const [from, to] = back ? [one, here] : [here, one];
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  const between = stops.filter(stop =>
    stop.tabIndex >= 0 && !stop.disabled && stop.type !== "radio" && !stop.closest("[inert]")
    && stop.checkVisibility({visibilityProperty: true})
    && (from === document.body || from.compareDocumentPosition(stop) & after)
    && stop.compareDocumentPosition(to) & after
  );
  return [back ? "Shift+Tab" : "Tab", between.length];
}"""  # which way, and past how many stops: a count too low costs time only, as every press after it is looked at


class Manner(Protocol):
    """How something is pressed, written and chosen."""

    def press(self, page: Page, one: Locator) -> None: ...
    def write(self, page: Page, field: Locator, text: str) -> None: ...
    def choose(self, page: Page, field: Locator, option: str) -> None: ...
    def tick(self, page: Page, box: Locator) -> None: ...
    def stand(self, page: Page, one: Locator) -> None: ...
    def sits_down(self, context: BrowserContext) -> None: ...
    def look(self, page: Page) -> None: ...


class Pointer:
    """By pointer or finger."""

    def press(self, page: Page, one: Locator) -> None:
        one.click()

    def write(self, page: Page, field: Locator, text: str) -> None:
        field.fill(text)

    def choose(self, page: Page, field: Locator, option: str) -> None:
        field.select_option(option)

    def tick(self, page: Page, box: Locator) -> None:
        box.check()

    def stand(self, page: Page, one: Locator) -> None:
        one.hover()
        one.focus()

    def sits_down(self, context: BrowserContext) -> None:
        """Nothing to bring along."""

    def look(self, page: Page) -> None:
        """Nothing: the other manner looks."""


class Keyboard:
    """By keyboard alone; axe looks at all that is new on the pages on the way."""

    def press(self, page: Page, one: Locator) -> None:
        self.reach(page, one)
        page.keyboard.press("Enter")

    def write(self, page: Page, field: Locator, text: str) -> None:
        self.reach(page, field)
        page.keyboard.press("ControlOrMeta+A")
        page.keyboard.type(text)

    def choose(self, page: Page, field: Locator, option: str) -> None:
        self.reach(page, field)
        values = field.locator("option").evaluate_all("all => all.map(one => one.value)")
        page.keyboard.press("Home")
        for _ in range(values.index(option)):
            page.keyboard.press("ArrowDown")
        expect(field).to_have_value(option)

    def tick(self, page: Page, box: Locator) -> None:
        self.reach(page, box)
        page.keyboard.press("Space")

    def stand(self, page: Page, one: Locator) -> None:
        self.reach(page, one)

    def sits_down(self, context: BrowserContext) -> None:
        laid_ready(context)

    def look(self, page: Page) -> None:
        assert new_faults(page) == [], page.url

    def reach(self, page: Page, one: Locator) -> None:
        """Go on from where the focus is, past the menu when the page is new, until the thing has it."""
        expect(one).to_be_visible()
        if one.evaluate(FOCUSED):
            return
        if page.evaluate("document.activeElement === document.body && !location.hash"):
            in_main = one.evaluate("one => !!one.closest('main')")
            page.keyboard.press("Tab")
            expect(page.locator(".skip")).to_be_focused()
            if in_main:
                page.keyboard.press("Enter")
                expect(page.locator("main")).to_be_focused()
        key, past = one.evaluate(WAY)
        for _ in range(past):
            page.keyboard.press(key)
        for _ in range(FARTHEST):
            if one.evaluate(FOCUSED):
                return
            page.keyboard.press(key)
        raise AssertionError(f"{one} cannot be reached by keyboard on {page.url}")


class Visitor:
    """Somebody who does one thing after another, and reads what the page answers."""

    def __init__(self, browser: Browser, server: Server, manner: Manner, width: int = 1280) -> None:
        self.browser, self.server, self.manner = browser, server, manner
        self.width = width
        self.page, self.said = opened(browser, width, base_url=server.address)
        manner.sits_down(self.page.context)

    def has_a_phone(self) -> Visitor:
        """From now on on a small screen."""
        self.width = 390
        self.page.set_viewport_size({"width": 390, "height": 844})
        return self

    def acts_as(self, role: str) -> Visitor:
        """Signed in already, in a role."""
        self.page.context.add_cookies(self.server.signed_in(role)["cookies"])
        return self

    def signs_in(self, role: str) -> Visitor:
        """Signs in through the form, with a session of their own."""
        self.opens("/logga-in").writes("Användarnamn", role).writes("Lösenord", PASSWORD)
        return self.presses("Logga in")

    def signs_in_first(self, username: str) -> Visitor:
        """Signs in with a password somebody else gave, and chooses one of their own before all else."""
        self.signs_in(username).has_arrived_at("Välj ett eget lösenord")
        self.writes("Nuvarande lösenord", PASSWORD)
        for label in ("Nytt lösenord", "Samma lösenord igen"):
            self.writes(label, f"{PASSWORD}, mitt eget")
        return self.presses("Byt lösenord").reads("Ditt lösenord är bytt.")

    def opens(self, path: str) -> Visitor:
        """Goes to an address."""
        answer = self.page.goto(path)
        assert answer is not None
        assert answer.status == 200, f"{answer.status} {path}"
        return self.arrives()

    def arrives(self) -> Visitor:
        """Has a page in front of them, and looks at it."""
        expect(self.page.locator("h1")).to_have_count(1)
        self.manner.look(self.page)
        return self

    def follows(self, one: Locator) -> Visitor:
        """Presses something that leads to another page."""
        with self.page.expect_navigation():
            self.manner.press(self.page, one)
        return self.arrives()

    def follows_link(self, name: str) -> Visitor:
        """Follows the first link in the page's content with a name."""
        return self.follows(self.main.get_by_role("link", name=name, exact=True).first)

    def opens_menu(self, part: str, name: str) -> Visitor:
        """Goes to a part of the menu, and to one of its pages."""
        self.follows(self.page.locator("nav.menu").get_by_role("link", name=part, exact=True))
        inner = self.page.locator("nav.menu-pages").get_by_role("link", name=name, exact=True)
        return self.follows(inner)

    def jumps(self, one: Locator) -> Visitor:
        """Follows a link to another place on the same page."""
        self.manner.press(self.page, one)
        return self

    def presses(self, name: str) -> Visitor:
        """Presses the button with a name, which leads on."""
        return self.follows(self.page.get_by_role("button", name=name, exact=True).first)

    def ticks(self, label: str) -> Visitor:
        """Ticks a box."""
        box = self.main.get_by_label(label)
        self.manner.tick(self.page, box)
        expect(box).to_be_checked()
        return self

    def stands_on(self, one: Locator) -> Visitor:
        """Goes to something without pressing it."""
        self.manner.stand(self.page, one)
        expect(one).to_be_focused()
        return self

    def hands_over(self, label: str, file: Path) -> Visitor:
        """Opens the window where one chooses a file, and chooses it there."""
        field = self.main.get_by_label(re.compile(rf"^{re.escape(label)}\b"))
        with self.page.expect_file_chooser() as coming:
            self.manner.press(self.page, field)
        coming.value.set_files(file)
        return self

    def writes(self, label: str, text: str) -> Visitor:
        """Writes in a field."""
        self.manner.write(self.page, self.main.get_by_label(label).first, text)
        return self

    def chooses(self, label: str, option: str) -> Visitor:
        """Chooses the first option that begins so."""
        field = self.main.get_by_role("combobox", name=label, exact=True)
        values = field.locator("option").evaluate_all(
            "all => all.map(o => [o.text.trim(), o.value])"
        )
        fitting = [value for text, value in values if text.startswith(option)]
        assert fitting, f"{option} is no option of {label}"
        self.manner.choose(self.page, field, fitting[0])
        return self

    def downloads(self, one: Locator) -> bytes:
        """Presses what gives a file, and has the file."""
        with self.page.expect_download() as coming:
            self.manner.press(self.page, one)
        return Path(coming.value.path()).read_bytes()

    def sees_the_charts(self) -> Visitor:
        """Every chart of the page is drawn."""
        expect(self.main.locator("[data-chart-drawn=yes]").first).to_be_visible()
        expect(self.main.locator("[data-chart-engine]:not([data-chart-drawn=yes])")).to_have_count(
            0
        )
        return self

    def reads(self, text: str) -> Visitor:
        """Sees a text in the page's content."""
        expect(self.main.get_by_text(text).filter(visible=True).first).to_be_visible()
        return self

    def does_not_read(self, text: str) -> Visitor:
        """Sees a text nowhere in the page's content."""
        expect(self.main.get_by_text(text)).to_have_count(0)
        return self

    def has_arrived_at(self, title: str) -> Visitor:
        """The page's heading says where one is."""
        expect(self.page.locator("h1")).to_contain_text(title)
        return self

    @property
    def main(self) -> Locator:
        """The page's own content."""
        return self.page.locator("main")

    def leaves(self) -> None:
        """Closes the browser window; nothing may have been complained of in its console."""
        self.page.context.close()
        assert self.said == [], self.said
