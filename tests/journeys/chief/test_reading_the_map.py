"""The chief digital officer reads the portfolio map: by arrows, for one unit, and as a file."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

HERE = "document.activeElement.getAttribute('aria-label')"
UNIT = "Grundskoleförvaltningen"


def test_the_points_of_the_map_are_gone_through_by_arrows_and_opened_with_enter(
    visitor: Visitor,
) -> None:
    visitor.acts_as("cdo").opens("/").opens_menu("DUP", "Portföljkarta")
    visitor.has_arrived_at("Portföljkarta").sees_the_charts()
    drawing = visitor.main.locator("[data-chart-drawn]").first
    visitor.stands_on(drawing.locator("[tabindex='0']"))
    first = visitor.page.evaluate(HERE)
    visitor.page.keyboard.press("End")
    last = visitor.page.evaluate(HERE)
    assert first
    assert last
    assert first != last
    visitor.page.keyboard.press("Home")
    assert visitor.page.evaluate(HERE) == first
    expect(drawing.locator(".chart-hint")).to_have_text(first)
    visitor.page.keyboard.press("Escape")
    expect(drawing.locator(".chart-hint")).to_be_hidden()
    with visitor.page.expect_navigation():
        visitor.page.keyboard.press("Enter")
    expect(visitor.page).to_have_url(re.compile(r"/(akt|karta)/"))
    visitor.arrives()


def test_the_map_of_one_unit_says_so_and_is_taken_home_as_svg(visitor: Visitor) -> None:
    visitor.acts_as("cdo").opens("/karta/").sees_the_charts()
    whole = visitor.main.locator("[data-chart-drawn] [role=link]").count()
    visitor.chooses("Enhet", UNIT).presses("Visa").sees_the_charts().reads(UNIT)
    assert 0 < visitor.main.locator("[data-chart-drawn] [role=link]").count() < whole
    file = visitor.downloads(visitor.main.get_by_role("link", name="SVG").first).decode()
    assert file.startswith("<svg")
    assert "Exempelstad är påhittat" in file
