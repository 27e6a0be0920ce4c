"""English and dark, once chosen, hold from page to page and through signing in."""

from __future__ import annotations

from playwright.sync_api import expect

from styrkedja.front.serving.example_group import PASSWORD
from tests.journeys.visitor import Visitor


def is_english_and_dark(visitor: Visitor) -> None:
    expect(visitor.page.locator("html")).to_have_attribute("lang", "en")
    expect(visitor.page.locator("html")).to_have_attribute("data-theme", "dark")


def test_english_and_dark_hold_over_pages_and_after_signing_in(visitor: Visitor) -> None:
    visitor.opens("/logga-in").presses("English").presses("Dark")
    is_english_and_dark(visitor)
    visitor.writes("Username", "cdo").writes("Password", PASSWORD).presses("Log in")
    visitor.has_arrived_at("The chain of governance today")
    is_english_and_dark(visitor)
    visitor.opens_menu("Portfolio (DUP)", "Initiatives").has_arrived_at("Initiatives")
    is_english_and_dark(visitor)
    visitor.presses("Svenska").presses("Ljust").has_arrived_at("Initiativ")
    expect(visitor.page.locator("html")).to_have_attribute("data-theme", "light")
