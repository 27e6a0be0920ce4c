"""A stranger is led to the sign-in page, and back to where they were going."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from styrkedja.front.serving.example_group import PASSWORD
from tests.journeys.visitor import Visitor


def test_a_stranger_is_led_to_the_sign_in_page_and_back(visitor: Visitor) -> None:
    visitor.opens("/akt/goal/M-31").has_arrived_at("Logga in")
    expect(visitor.page).to_have_url(re.compile(r"/logga-in\?next=/akt/goal/M-31"))
    visitor.writes("Användarnamn", "elected").writes("Lösenord", "fel lösenord").presses("Logga in")
    visitor.reads("hör inte ihop")
    visitor.writes("Användarnamn", "elected").writes("Lösenord", PASSWORD).presses("Logga in")
    expect(visitor.page).to_have_url(re.compile(r"/akt/goal/M-31(#innehall)?$"))


def test_whoever_signs_out_is_a_stranger_again(visitor: Visitor) -> None:
    visitor.signs_in("elected").presses("Logga ut").has_arrived_at("Logga in")
    visitor.opens("/register/mal/").has_arrived_at("Logga in")


def test_what_a_role_may_not_do_is_said_in_plain_words(visitor: Visitor) -> None:
    visitor.acts_as("elected")
    visitor.page.goto("/register/mal/ny")
    visitor.has_arrived_at("Du har inte behörighet").arrives()
    visitor.said.clear()  # the browser's own note that the answer was 403
