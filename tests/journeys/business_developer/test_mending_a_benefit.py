"""A business developer finds a broken effektmål from the start page and mends it; the unit's head takes it on, and the break is gone."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

OWNER = "Rektor i Sjövallens skolområde"
ACCEPTED = "2026-05-04"
UNOWNED = "/styrkedja/brott/?enhet=GSF&regel=B105"


def test_a_broken_effektmål_is_found_from_the_start_page_and_mended_at_its_field(
    writer: Visitor,
) -> None:
    writer.acts_as("business-developer").opens("/").has_arrived_at("Styrkedjan i dag")
    writer.follows(writer.main.get_by_role("link", name="Effektmål").first)
    writer.has_arrived_at("Kedjebrott")
    writer.chooses("Enhet", "Grundskoleförvaltningen").chooses("Regel", "B105").presses("Visa")
    unowned = writer.main.locator(".break", has=writer.page.locator("a[href$='#id_owner']")).first
    name = unowned.locator(".break-head a[href*='/rad/']").inner_text()
    writer.reads(name)

    writer.follows(unowned.locator("a[href$='#id_owner']"))
    expect(writer.page).to_have_url(re.compile("/register/effektmal/andra/.*#id_owner"))
    at_the_form = writer.page.url.partition("#")[0]
    writer.writes("Effektägare", OWNER).writes("Effektägaren åtog sig den", ACCEPTED)
    writer.presses("Spara").reads("skrivs bara av chefen för den mottagande enheten")
    writer.opens(at_the_form).writes("Effektägare", OWNER).presses("Spara")
    writer.reads("Sparat.").reads(OWNER).reads("B105")

    writer.acts_as("unit-head").opens(at_the_form)
    writer.writes("Effektägaren åtog sig den", ACCEPTED).presses("Spara")
    writer.reads("Sparat.").does_not_read("B105")
    writer.opens(UNOWNED).does_not_read(name)


def test_a_field_that_cannot_be_read_is_said_at_the_field_and_nothing_is_saved(
    writer: Visitor,
) -> None:
    writer.acts_as("business-developer").opens("/register/effektmal/andra/E-026b#id_owner")
    writer.writes("Målvärdet nås senast", "i höst").presses("Spara")
    summary = writer.main.get_by_role("alert")
    expect(summary).to_be_focused()
    writer.jumps(summary.get_by_role("link", name="Målvärdet nås senast"))
    expect(writer.main.get_by_label("Målvärdet nås senast")).to_be_focused()
    expect(writer.main.get_by_label("Målvärdet nås senast")).to_have_value("i höst")
