"""The chief digital officer runs a meeting from its agenda to the closing, and a second person locks the minutes."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

MEETING = "/forum/mote/FD-2026-12"
OWN = "Förskolekön"  # the forum decides for the account it stands in
OTHERS = "Hjälpmedlen"  # a committee decides for the account it stands in


def takes_up(writer: Visitor, name: str) -> Visitor:
    """Goes to a matter in the list beside the one in front."""
    matter = writer.main.locator(".room-list a", has_text=name)
    writer.follows(matter)
    expect(writer.main.locator(".room-list [aria-current]")).to_contain_text(name)
    return writer


def test_a_meeting_goes_from_agenda_to_locked_minutes_and_what_it_decides_is_carried_out(
    writer: Visitor,
) -> None:
    writer.acts_as("cdo").opens("/").opens_menu("Forum Digitalisering", "Forum och möten")
    writer.follows_link("2026-12-07").has_arrived_at("Möte 2026-12-07")
    writer.presses("Fyll på dagordningen ur registren").reads("lades till ur registren")
    calendar = writer.downloads(writer.main.get_by_role("link", name="Kalenderfil"))
    assert calendar.startswith(b"BEGIN:VCALENDAR")
    writer.presses("Kalla till mötet").reads("Mötet är kallat")

    writer.follows_link("Mötesskärm").presses("Öppna mötet").reads("pågår")
    takes_up(writer, OWN)
    writer.writes("Lydelse", "Förskolekön prioriteras.")
    writer.writes("Skäl", "Vårdnadshavare väntar i tre veckor på ett besked.")
    writer.presses("Besluta: prioriterad").reads("Utfallet beslutat är antecknat")
    takes_up(writer, OTHERS)
    writer.writes("Lydelse", "Forumet föreslår att rullstolarna ställs i kön.")
    writer.writes("Skäl", "Besparingen är delad med inkontinenshjälpen.")
    writer.presses("Föreslå Vård- och omsorgsnämnden").reads("Utfallet föreslaget till ägaren")
    writer.presses("Avsluta mötet").reads("avslutat")

    writer.opens("/beslutspunkter/initiativ/I-034")
    expect(writer.main.locator(".road-here")).to_have_text(re.compile("prioriterad"))
    writer.opens(MEETING).follows_link("Läs och justera protokollet")
    expect(writer.page.get_by_role("button", name="Justera och lås protokollet")).to_have_count(0)

    writer.acts_as("secretary").opens(MEETING).follows_link("Läs och justera protokollet")
    writer.reads("Vårdnadshavare väntar i tre veckor på ett besked.")
    writer.writes("Diarienummer", "KSKF/2026:190").presses("Justera och lås protokollet")
    minutes = writer.downloads(writer.main.get_by_role("link", name="Hämta PDF"))
    assert minutes.startswith(b"%PDF")
    writer.opens(MEETING).reads("justerat").reads("KSKF/2026:190")
    expect(writer.page.get_by_role("button", name="Fyll på dagordningen")).to_have_count(0)
