"""A unit head accepts what the unit takes on and how its frame changes, and says no to a year; the controller exports it for the budget."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.server import account
from tests.journeys.visitor import Visitor

UNIT = "Förskoleförvaltningen"


def test_a_commitment_and_its_frame_adjustment_are_accepted_declined_decided_and_exported(
    writer: Visitor, tmp_path: Path
) -> None:
    account(tmp_path / "own", "forskolechef", "--role", "unit-head", "--unit", "FSF")
    writer.signs_in_first("forskolechef").has_arrived_at("Styrkedjan i dag")
    writer.follows(writer.main.get_by_role("link", name=f"väntar på {UNIT}"))
    writer.has_arrived_at(UNIT).reads("finansiell")
    writer.presses("Godta åtagandet").reads("Inget åtagande väntar")

    frames = writer.main.locator("section.gate")  # one a year, computed anew by the answer
    expect(frames).to_have_count(3)
    expect(frames.first).to_contain_text("F12")
    writer.presses("Godta ramjusteringen")
    expect(frames).to_have_count(2)
    no = frames.first.get_by_label("Skäl", exact=False)
    writer.manner.write(writer.page, no, "Tiden behövs för den nya förskolan.")
    writer.presses("Avböj").reads("Ramjusteringen är avböjd.")
    expect(frames.first).to_contain_text("”Tiden behövs för den nya förskolan.”")
    decide = writer.main.get_by_text("Besluta en ramjustering som godtogs")
    writer.jumps(decide)
    reason = writer.main.get_by_label("Skäl", exact=True).filter(visible=True).first
    writer.manner.write(writer.page, reason, "Årsplanen 2028 räknar med tiden som frigörs.")
    writer.presses("Besluta").reads("beslutad")

    writer.acts_as("controller").opens("/ekonomi/ramar").reads("Lämna och hämta med ett svep")
    rows = writer.downloads(writer.main.get_by_role("link", name="CSV").first).decode("utf-8-sig")
    decided = next(line for line in rows.splitlines() if "RAM-032" in line)
    assert "FSF" in decided
