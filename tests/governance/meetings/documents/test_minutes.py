"""The documents of a meeting: what the call, the minutes and the calendar file hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from styrkedja.example import EXAMPLE_DAY, example_portfolio
from styrkedja.governance.meetings.documents.agenda import agenda_document
from styrkedja.governance.meetings.documents.calendar import calendar_file, moment
from styrkedja.governance.meetings.documents.heads import STOCKHOLM, Making, day_in_words, noon
from styrkedja.governance.meetings.documents.locked_text import as_locked, fingerprint, kept
from styrkedja.governance.meetings.documents.minutes import minutes_document
from styrkedja.governance.meetings.pure.told import MeetingTold, told
from styrkedja.look.render.document import Amendment, Document, Ruling, plain
from styrkedja.look.render.pdf import as_pdf
from tests.look.render.papers import FOREIGN, HOSTILE, titles

SWEDISH = Making("sv", noon(EXAMPLE_DAY))
ENGLISH = Making("en", noon(EXAMPLE_DAY), made_up=True)


@pytest.fixture(scope="module")
def corrected() -> MeetingTold:
    return told(example_portfolio(), "FD-2026-06")


@pytest.fixture(scope="module")
def coming() -> MeetingTold:
    return told(example_portfolio(), "FD-2026-12")


def text_of(document: Document) -> str:
    return str(plain(document))


def test_minutes_say_each_decision_with_reason_dissent_and_case_number(
    corrected: MeetingTold,
) -> None:
    made = minutes_document(corrected, None, SWEDISH)
    said = text_of(made)
    for item in corrected.items:
        for text in (item.name, item.wording, item.motive, item.dissent, item.effect, item.level):
            assert text in said
    assert made.filed == "KSKF/2026:90" and "Förskoledirektör" in said
    assert [one.label.sv for one in made.sections if isinstance(one, Ruling)][:1] == ["Beslutat"]


def test_a_correction_stands_beside_the_locked_text_which_remains(corrected: MeetingTold) -> None:
    sections = minutes_document(corrected, None, SWEDISH).sections
    at = next(n for n, one in enumerate(sections) if isinstance(one, Amendment))
    locked = next(one for one in reversed(sections[:at]) if isinstance(one, Ruling))
    assert locked.words == "Dispens från nollmätning till den 30 november 2026."
    assert dict((term.sv, value) for term, value in sections[at].rows)["Ska vara"] == (
        "till den 30 september 2026"
    )
    gone = replace(corrected, corrections=(replace(corrected.corrections[0], item_number=None),))
    assert "Andra rättelser" in text_of(minutes_document(gone, None, SWEDISH))


def test_minutes_that_are_not_adjusted_say_so_first(corrected: MeetingTold) -> None:
    draft = minutes_document(told(example_portfolio(), "FD-2026-11"), None, SWEDISH)
    assert plain(draft)["sections"][0]["title"] == "Protokollet är inte justerat."
    assert draft.kind.sv == "Protokoll, inte justerat"
    assert minutes_document(corrected, None, SWEDISH).kind.sv == "Protokoll"


def test_the_agenda_says_what_is_proposed_who_is_called_and_how_long(coming: MeetingTold) -> None:
    said = text_of(agenda_document(coming, ("Digitaliseringschef",), SWEDISH))
    assert all(item.proposal in said for item in coming.items)
    assert "Ärendena är tänkta att ta 115 minuter. Mötet är 120 minuter." in said
    english = agenda_document(coming, (), ENGLISH)
    assert "Example data: made up." in plain(english)["mark"]
    assert plain(english)["title"] == "Forum Digitalisering 7 December 2026"


def test_hostile_texts_and_hundreds_of_matters_become_a_pdf(corrected: MeetingTold) -> None:
    bad = replace(corrected.items[0], name=HOSTILE, wording=FOREIGN + HOSTILE * 2, motive="\x00")
    many = replace(corrected, items=tuple(replace(bad, number=n) for n in range(1, 151)))
    made = as_pdf(minutes_document(many, None, SWEDISH))
    assert titles(made)[3:5] == [f"§ 1 {HOSTILE}", f"§ 2 {HOSTILE}"]
    bare = replace(corrected, items=(), day=None, case_number="", present=(), corrections=())
    assert as_pdf(agenda_document(bare, (), SWEDISH))


def test_a_day_is_said_as_people_say_it() -> None:
    assert day_in_words(date(2027, 5, 1)).sv == "1 maj 2027"
    assert day_in_words(date(2027, 5, 1)).en == "1 May 2027"


def test_the_seal_holds_until_a_sign_is_changed_and_names_elsewhere_may_change(
    corrected: MeetingTold,
) -> None:
    said = kept(corrected)
    renamed = tuple(replace(item, subject_name="Nytt namn") for item in corrected.items)
    then, seal = as_locked(replace(corrected, items=renamed, forum="Nytt", absent=()), said)
    assert seal.holds and seal.digest == fingerprint(corrected)
    assert then.items[0].subject_name == corrected.items[0].subject_name
    changed = (replace(corrected.items[0], wording="Något annat."), *corrected.items[1:])
    assert not as_locked(replace(corrected, items=changed), said)[1].holds
    assert as_locked(replace(corrected, corrections=()), said)[1].holds


def event_of(meeting: MeetingTold, edition: int = 3, how: Making = SWEDISH) -> Any:
    return Calendar.from_ical(calendar_file(meeting, edition, how)).walk("VEVENT")[0]


def test_the_calendar_file_is_read_back_in_swedish_time(coming: MeetingTold) -> None:
    event = event_of(coming)
    starts = event["dtstart"].dt
    assert starts == datetime(2026, 12, 7, 13, tzinfo=STOCKHOLM)
    assert str(starts.tzinfo) == "Europe/Stockholm" and starts.utcoffset() == timedelta(hours=1)
    assert event["dtend"].dt - starts == timedelta(minutes=120)
    assert (event["uid"], event["sequence"]) == ("FD-2026-12@styrkedja", 3)
    assert "1. Hjälpmedlen tillbaka på bordet" in event["description"]
    summer = event_of(replace(coming, day=date(2026, 6, 1)))
    assert summer["dtstart"].dt.utcoffset() == timedelta(hours=2)


def test_a_calendar_file_is_folded_and_holds_hostile_text_as_text(coming: MeetingTold) -> None:
    bad = f"{HOSTILE}\r\nBEGIN:VEVENT\nSUMMARY:x, y; z \\ å ä ö " + "lång " * 60
    made = calendar_file(replace(coming, forum=bad, place=bad), 1, SWEDISH)
    assert all(len(line) <= 75 for line in made.split(b"\r\n"))
    events = Calendar.from_ical(made).walk("VEVENT")
    assert len(events) == 1 and events[0]["location"] == bad.replace("\r\n", "\n")


def test_an_hour_that_cannot_be_read_becomes_the_whole_day() -> None:
    day = date(2026, 12, 7)
    assert moment(day, "kl. 9.30") == datetime(2026, 12, 7, 9, 30, tzinfo=STOCKHOLM)
    assert moment(day, "13") == datetime(2026, 12, 7, 13, tzinfo=STOCKHOLM)
    assert moment(day, "efter lunch") == moment(day, "27:00") == moment(day, "") == day
