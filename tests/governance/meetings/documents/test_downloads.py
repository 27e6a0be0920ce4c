"""The documents of a meeting as downloads: for everybody who may see, and the same file each time."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.urls import reverse
from docx import Document as Word
from icalendar import Calendar

from tests.governance.meetings.minutes_ground import MEETING, two_forums
from tests.visiting import signed_in

__all__ = ("two_forums",)
pytestmark = pytest.mark.usefixtures("two_forums")
FILES = {
    "agenda_pdf": ("application/pdf", f"dagordning-{MEETING}.pdf"),
    "agenda_docx": ("wordprocessingml", f"dagordning-{MEETING}.docx"),
    "minutes_pdf": ("application/pdf", f"protokoll-{MEETING}.pdf"),
    "minutes_docx": ("wordprocessingml", f"protokoll-{MEETING}.docx"),
    "calendar": ("text/calendar", f"mote-{MEETING}.ics"),
}


def test_each_file_has_its_kind_and_name_and_is_the_same_twice() -> None:
    reader = signed_in("elected")
    for name, (media, file) in FILES.items():
        address = reverse(f"meetings:{name}", args=[MEETING])
        answer = reader.get(address)
        assert answer.status_code == 200 and media in answer["Content-Type"], name
        assert f'filename="{file}"' in answer["Content-Disposition"]
        assert reader.get(address).content == answer.content, name


def test_a_file_is_in_the_language_of_the_visitor() -> None:
    english = signed_in("elected", language="en")
    pdf = english.get(reverse("meetings:minutes_pdf", args=[MEETING]))
    assert b"/Lang(en)" in pdf.content and "minutes-" in pdf["Content-Disposition"]
    docx = english.get(reverse("meetings:agenda_docx", args=[MEETING])).content
    assert Word(BytesIO(docx)).core_properties.language == "en-GB"
    ics = signed_in("elected").get(reverse("meetings:calendar", args=[MEETING])).content
    assert Calendar.from_ical(ics).walk("VEVENT")


def test_a_meeting_that_is_not_there_has_no_documents() -> None:
    reader = signed_in("elected")
    for name in FILES:
        for id_ in ("finns-inte", "a\x00b", "x" * 300):
            assert reader.get(reverse(f"meetings:{name}", args=[id_])).status_code == 404
