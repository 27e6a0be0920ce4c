"""An effect owner is chased by letter, measures, and the outcome reaches the forum's next agenda."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.server import account, command
from tests.journeys.visitor import Visitor

MATTER = "Verifiera utfallet av ”Tid med försörjningsstöd, median”"
BENEFIT = "E-044c"
EFFECT = "Klienter klarar sig utan stöd två månader tidigare"


def test_a_late_outcome_is_asked_for_measured_and_brought_to_the_forum(
    writer: Visitor, tmp_path: Path
) -> None:
    data, today = tmp_path / "own", date.today().isoformat()
    account(data, "arbetsmarknad", "--role", "unit-head", "--unit", "AVF")
    account(data, "kansli", "--role", "secretary", "--email", "kansli@exempelstad.example")
    assert "1 påmindes" not in command(data, "due", "--as-of", "2026-11-24")
    command(data, "due", "--as-of", "2027-03-01", "--send")
    letters = command(data, "worker", "--once")
    assert "kansli@exempelstad.example" in letters
    assert "PL-044c-V" in letters

    writer.signs_in_first("arbetsmarknad").opens("/uppfoljning/")
    writer.chooses("Enhet", "Arbetsmarknads- och vuxenutbildningsförvaltningen").presses("Visa")
    writer.reads(MATTER)
    writer.opens("/register/matningar/ny")
    for field, text in {
        "id": "N-044c-utfall",
        "benefit": BENEFIT,
        "measured_on": today,
        "value": "7",
        "source": "Ärendesystemet",
        "evidence": "KSKF/2026:210",
    }.items():
        writer.manner.write(writer.page, writer.main.locator(f"#id_{field}"), text)
    kind = writer.main.locator("#id_kind")
    writer.manner.choose(writer.page, kind, "outcome")
    writer.presses("Spara").reads("Sparat.")
    writer.opens("/uppfoljning/?enhet=AVF").does_not_read(MATTER)
    writer.opens(f"/akt/benefit/{BENEFIT}").reads("Verifierat utfall").reads("7 månader")

    writer.acts_as("secretary").opens("/forum/").follows_link("2026-12-07")
    writer.follows_link("Se allt registren för hit")
    matter = writer.main.locator(".left-over li", has_text=EFFECT)
    writer.follows(matter.get_by_role("button"))
    agenda = writer.main.locator(".agenda")
    expect(agenda).to_contain_text(EFFECT)
