"""A business developer writes an effektmål from bad to well formed with the coach; the unit's head takes it on, and the gate that refused lets it through."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

GATES = "/beslutspunkter/initiativ/I-025"
BAD = "Införa en ny plattform för modersmål"
WELL_FORMED = {
    "receiver": "Elever med modersmål på distans",
    "indicator": "Lektioner som ställs in per termin",
    "baseline": "120",
    "baseline_on": "2026-06-15",
    "baseline_source": "Schemasystemet",
    "target": "40",
    "target_on": "2028-12-31",
    "owner": "Rektor för modersmålsenheten",
    "measured_by": "Skolcontroller",
    "method": "Uttag ur schemasystemet",
    "first_measurement_on": "2028-06-30",
    "interval_months": "6",
}
CHOSEN = {
    "direction": "decrease",
    "category": "quality",
    "activity": "efficiency",
    "direct_value": "external",
}


def fills(writer: Visitor, field: str, text: str) -> None:
    """Writes in a field by its own name: the coach beside it repeats the labels."""
    writer.manner.write(writer.page, writer.main.locator(f"#id_{field}"), text)


def test_an_effektmål_goes_from_bad_to_well_formed_and_the_gate_from_no_to_yes(
    writer: Visitor,
) -> None:
    writer.acts_as("business-developer").opens("/register/effektmal/ny")
    fills(writer, "id", "E-025ny")
    fills(writer, "initiative", "I-025")
    fills(writer, "name", BAD)
    fills(writer, "unit", "GSF") if writer.main.locator("input#id_unit").count() else None
    coach = writer.main.locator(".coach")
    expect(coach.locator("mark")).to_contain_text("Införa")
    writer.presses("Spara").reads("Sparat.")

    writer.acts_as("unit-head").opens(GATES)
    writer.reads("B201").reads("B102").reads("B106")
    expect(writer.page.get_by_role("button", name="Till prioriterad")).to_have_count(0)

    writer.acts_as("business-developer").opens(GATES)
    mend = writer.main.locator("a[href*='E-025ny'][href$='#id_name']").first
    writer.follows(mend)
    for field, text in WELL_FORMED.items():
        fills(writer, field, text)
    fills(writer, "indicator_unit", "lektioner")
    for field, option in CHOSEN.items():
        writer.manner.choose(writer.page, writer.main.locator(f"#id_{field}"), option)
    for field, option in {"unit": "GSF", "goal": ""}.items():
        listed = writer.main.locator(f"select#id_{field}")
        if listed.count():
            values = listed.locator("option").evaluate_all("all => all.map(one => one.value)")
            wanted = option or next(value for value in values if value)
            writer.manner.choose(writer.page, listed, wanted)
    wording = coach.locator("button[data-coach-field=name]").first
    expect(wording).to_be_visible()
    writer.jumps(wording)
    expect(writer.main.locator("#id_name")).not_to_have_value(BAD)
    writer.presses("Spara").reads("Sparat.")

    writer.acts_as("unit-head").opens(GATES).reads("B105")
    writer.follows(writer.main.locator("a[href*='E-025ny'][href$='#id_accepted_on']").first)
    fills(writer, "accepted_on", "2026-10-01")
    expect(coach.locator("[data-coach-said]")).to_have_class(re.compile("is-ready"))
    writer.presses("Spara").reads("Sparat.")

    writer.opens(GATES).reads("Inget saknas")
    writer.writes("Skäl", "Eleverna förlorar mest på att lektioner ställs in.")
    writer.presses("Till prioriterad").reads("är nu i skedet prioriterad")
