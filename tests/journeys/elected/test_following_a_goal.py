"""An elected member on a phone follows a goal down to an outcome that has been verified."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

HAS_VERIFIED = re.compile(r"ett verifierat|[1-9]\d* verifierade")
VERIFIED = "verifierat utfall"
CLOSED = "a.d-name[href*='/akt/initiative/']:has(+ .d-facts:has-text('effekthemtagning avslutad'))"


def test_a_goal_is_followed_down_to_a_verified_outcome_on_a_phone(visitor: Visitor) -> None:
    visitor.has_a_phone().acts_as("elected").opens("/").reads("Din roll läser.")
    goal = visitor.main.locator(".goal-list li", has_text=HAS_VERIFIED).first
    visitor.follows(goal.get_by_role("link"))
    expect(visitor.page).to_have_url(re.compile("/akt/goal/"))

    under = visitor.main.locator(".d-down .d-card", has_text=VERIFIED)
    under = under.filter(has=visitor.page.locator(CLOSED)).first
    expect(under.locator(CLOSED).first).to_be_hidden()  # on a phone only what leads on is seen
    visitor.jumps(under.locator("summary"))
    visitor.follows(under.locator(CLOSED).first)
    expect(visitor.page).to_have_url(re.compile("/akt/initiative/"))

    bringing = visitor.main.locator(".d-down .d-card", has_text=VERIFIED).first
    visitor.follows(bringing.locator("a.d-name[href*='/akt/benefit/']"))
    verified = visitor.main.locator(".d-down .d-card", has_text=VERIFIED).first
    visitor.follows(verified.locator("a.d-name"))
    expect(visitor.page).to_have_url(re.compile("/akt/measurement/"))
    visitor.follows_link("Öppna raden").reads(re.compile(f"^{VERIFIED}$", re.IGNORECASE))
    visitor.reads("Källa")
