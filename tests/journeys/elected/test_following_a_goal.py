"""An elected member on a phone follows a goal down to an outcome that has been verified."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.skip(reason="the story is written but not yet walked to its end")

VERIFIED = re.compile(r"ett verifierat|[1-9]\d* verifierade")


def test_a_goal_is_followed_down_to_a_verified_outcome_on_a_phone(visitor: Visitor) -> None:
    visitor.has_a_phone().acts_as("elected").opens("/").reads("Din roll läser.")
    goal = visitor.main.locator(".goal-list li", has_text=VERIFIED).first
    visitor.follows(goal.get_by_role("link"))
    expect(visitor.page).to_have_url(re.compile("/akt/goal/"))

    closed = visitor.main.locator(".d-down .d-card", has_text="effekthemtagning avslutad").first
    visitor.follows(closed.locator("a.d-name[href*='/akt/initiative/']"))
    visitor.follows(visitor.main.locator(".d-down a[href*='/akt/benefit/']").first)
    visitor.follows(
        visitor.main.locator(".d-down .d-card", has_text="verifierat").locator("a").first
    )
    expect(visitor.page).to_have_url(re.compile("/akt/measurement/"))
    visitor.follows_link("Öppna raden").reads("Källa")
