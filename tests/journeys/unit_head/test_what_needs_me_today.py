"""A unit head sees on the start page what needs them today, and reads the chain around one of the breaks."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.journeys.visitor import Visitor

UNIT = "Grundskoleförvaltningen"
NAME = "a[href*='/register/'][href*='/rad/']"
PLACE = ".break-place a"


def needs_me(visitor: Visitor) -> Locator:
    """The part of the start page that is the visitor's own."""
    return visitor.main.get_by_role("region", name="Det här behöver dig i dag")


def held_up(visitor: Visitor) -> Locator:
    """The break that says nobody knows who an initiative waits for."""
    code = visitor.page.locator("a", has_text=re.compile("^I106$"))
    return needs_me(visitor).locator(".break", has=code)


def test_a_break_of_ones_own_is_followed_to_its_akt_and_the_chain_read_up_and_down(
    visitor: Visitor,
) -> None:
    visitor.signs_in("unit-head").has_arrived_at("Styrkedjan i dag")
    visitor.reads("kedjebrott i det du får ändra")
    message = held_up(visitor).locator(".break-message").inner_text()
    visitor.follows(held_up(visitor).locator(NAME))
    visitor.reads(message).reads("Skriv vem eller vad initiativet väntar på.").reads(UNIT)
    initiative = visitor.page.locator("h1").inner_text()

    visitor.follows_link("Öppna akten").has_arrived_at(initiative)
    here, up, down = (visitor.main.locator(part) for part in (".d-this", ".d-up", ".d-down"))
    visitor.jumps(here.get_by_role("link", name=re.compile("kedjebrott här")))
    expect(visitor.page).to_have_url(re.compile("#egna$"))
    visitor.reads(message)
    expect(up).to_contain_text(UNIT)
    expect(up).to_contain_text("Kommunfullmäktige")

    visitor.follows(down.locator("a.d-name[href*='/akt/benefit/']").first)
    visitor.follows(up.get_by_role("link", name=initiative, exact=True).first)
    visitor.has_arrived_at(initiative)
    goal = up.locator("a.d-name[href*='/akt/goal/']").last
    named = goal.inner_text()
    visitor.follows(goal).has_arrived_at(named)
    expect(down.get_by_role("link", name=initiative, exact=True)).to_be_visible()


def test_every_field_the_start_page_leads_to_may_be_mended_by_the_one_who_sees_it(
    visitor: Visitor,
) -> None:
    visitor.acts_as("unit-head").opens("/").reads("kedjebrott i det du får ändra")
    mine = needs_me(visitor).locator(PLACE)
    others = visitor.main.get_by_role("region", name="De tyngsta brotten i hela koncernen")
    expect(others.locator(".break")).not_to_have_count(0)
    expect(mine).not_to_have_count(0)
    for path in {one.get_attribute("href") for one in [*mine.all(), *others.locator(PLACE).all()]}:
        assert visitor.page.request.get(path).status == 200, path
    visitor.follows(mine.first)
    expect(visitor.page).to_have_url(re.compile("/andra/.*#id_"))
    expect(visitor.main.locator(":focus")).to_have_attribute("id", re.compile("^id_"))
