"""A unit head is asked to take on a financial effect, accepts it, reads how the frame changes, and accepts that too."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

UNIT = "Grundskoleförvaltningen"
BENEFIT = "Vikariekostnaden sjunker 2,1 miljoner kronor"


def asked(writer: Visitor) -> None:
    """The portfolio office asks one more unit to take on its share of an effektmål."""
    writer.acts_as("portfolio-office").opens("/register/ataganden/ny")
    writer.writes("Id", "ÅT-032b-GSF").writes("Effektmål", "E-032b").chooses("Enhet", "GSF")
    writer.writes("Åtagande i nyckeltalets enhet", "300").presses("Spara")
    writer.opens("/register/belopp/ny").writes("Id", "B-032b-GSF-2028")
    writer.writes("Effektmål", "E-032b").chooses("Enhet", "GSF").chooses("Slag", "Åtagande")
    writer.writes("År", "2028").writes("Troligast", "300 000").presses("Spara")


def test_a_unit_head_accepts_a_commitment_and_then_the_frame_adjustment_it_makes(
    writer: Visitor,
) -> None:
    asked(writer)
    writer.page.context.clear_cookies()
    writer.acts_as("unit-head").opens("/ataganden/?vems=mina").reads("ett svar väntar")
    writer.follows_link(UNIT).reads(BENEFIT)
    writer.reads("Finansiell nytta: godtar enheten sänks enhetens ram.")
    writer.presses("Godta åtagandet").reads("en ramjustering")
    frame = writer.main.get_by_role("region", name=re.compile("^Ram 2028: −300"))
    expect(frame.get_by_role("link", name=BENEFIT)).to_be_visible()
    writer.presses("Godta ramjusteringen").reads("Inget väntar på enhetens svar.")
    writer.reads("godtagen").does_not_read("Godta ramjusteringen")
    writer.opens_menu("DUP", "Ekonomi").follows_link("Ramjusteringar")
    writer.reads("Lämna och hämta med ett svep")
