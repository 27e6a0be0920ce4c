"""Minutes are locked by a second person; after that every door refuses, and mistakes are corrected in sight."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from django.core import mail
from django.db import transaction
from django.urls import reverse

from styrkedja.governance.meetings import sending
from styrkedja.governance.meetings.adjusting import lock
from styrkedja.governance.meetings.correcting import Correcting, correct
from styrkedja.governance.meetings.documents.queries import minutes_of
from styrkedja.governance.meetings.stopped import Moved
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers import doors
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.organisation.queries import actor_of
from styrkedja.registers.shelf.refusing import Forbidden, Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import position
from tests.governance.meetings.minutes_ground import ITEM, MEETING, closed, save, two_forums
from tests.one_of_each import NOON, OTHER, OWN, id_of
from tests.page_read import Page
from tests.visiting import signed_in, somebody

__all__ = ("two_forums",)
pytestmark = pytest.mark.usefixtures("two_forums")


def who(role: str, unit: str | None = None) -> Actor:
    return actor_of(somebody(role, unit))


def picture() -> Portfolio:
    return kept_picture(NOON.date())


def state() -> MeetingState | None:
    return picture().by_id(Kind.MEETING)[MEETING].state


def locked() -> None:
    closed()
    lock(MEETING, by=who("unit-head"), at=NOON)


def test_a_second_person_locks_and_the_seal_is_kept() -> None:
    closed()
    said = lock(MEETING, by=who("unit-head"), at=NOON)
    one, seal = minutes_of(picture(), MEETING)
    assert (one.state, one.locked_on, one.adjuster) == (MeetingState.LOCKED, NOON.date(), said)
    assert seal is not None and seal.holds and len(seal.digest) == 64


@pytest.mark.parametrize("role", ["cdo", "elected", "business-developer"])
def test_whoever_leads_or_does_not_sit_there_does_not_adjust(role: str) -> None:
    closed()
    with pytest.raises(Forbidden):
        lock(MEETING, by=who(role), at=NOON)
    with pytest.raises(Forbidden):
        lock(MEETING, by=who("unit-head", OTHER), at=NOON)
    assert state() is MeetingState.CLOSED


def test_whoever_wrote_the_minutes_does_not_adjust_them() -> None:
    closed()
    secretary = who("secretary")
    save(Kind.ITEM, ITEM, {"wording": "Skrivet av sekreteraren."}, by=secretary)
    with pytest.raises(Forbidden) as refused:
        lock(MEETING, by=secretary, at=NOON)
    assert "Du har skrivit i protokollet" in refused.value.faults[0].words.sv
    assert lock(MEETING, by=who("portfolio-office"), at=NOON) == "Portföljkontor"


def test_minutes_are_locked_once_when_closed_with_a_case_number_and_as_they_were_read() -> None:
    closed(state=MeetingState.OPEN)
    with pytest.raises(Refused, match="open"):
        lock(MEETING, by=who("unit-head"), at=NOON)
    closed(case_number=None)
    with pytest.raises(Refused, match="case number"):
        lock(MEETING, by=who("unit-head"), at=NOON)
    seen = position()
    save(Kind.ITEM, ITEM, {"motive": "Ändrat efter läsningen."}, by=SYSTEM)
    with pytest.raises(Moved, match="have changed since"):
        lock(MEETING, by=who("unit-head"), at=NOON, case_number="D/1", seen=seen)
    lock(MEETING, by=who("unit-head"), at=NOON, case_number="D/1", seen=position())
    assert minutes_of(picture(), MEETING)[0].case_number == "D/1"
    with pytest.raises(Refused, match="already been adjusted"):
        lock(MEETING, by=who("portfolio-office"), at=NOON)


def test_no_door_changes_locked_minutes() -> None:
    locked()
    new = f"{ITEM}-ny"
    for kind, id_, values in (
        (Kind.MEETING, MEETING, {"place": "Någon annanstans"}),
        (Kind.MEETING, MEETING, {"state": MeetingState.OPEN}),
        (Kind.ITEM, ITEM, {"wording": "Något annat."}),
        (Kind.ITEM, ITEM, {"meeting": id_of(Kind.MEETING, OTHER)}),
        (Kind.ITEM, new, {"name": "Nytt", "meeting": MEETING}),
    ):
        for door in (doors.save, all_at_once):
            with pytest.raises(Refused, match="adjusted and locked"), transaction.atomic():
                door(kind, [Change(id_, values)], by=SYSTEM, at=NOON)
    for kind, id_ in ((Kind.ITEM, ITEM), (Kind.MEETING, MEETING)):
        with pytest.raises(Refused, match="not removed"):
            doors.remove(kind, {id_: None}, by=SYSTEM, at=NOON)
    chief, address = signed_in("cdo"), reverse("records:change", args=["arenden", ITEM])
    answer = chief.post(address, Page(chief.get(address)).form.filled(wording="Annat"))
    assert answer.status_code != 302 and "justerat och låst" in answer.content.decode()
    assert minutes_of(picture(), MEETING)[1].holds


def all_at_once(kind: Kind, changes: list[Change], **given: Any) -> None:
    doors.save_all({kind: changes}, **given)


def test_nobody_locks_past_the_adjustment_but_a_file_may_bring_locked_minutes_whole() -> None:
    closed()
    with pytest.raises(Refused, match="locked by adjustment"):
        save(Kind.MEETING, MEETING, {"state": MeetingState.LOCKED}, by=SYSTEM)
    home = {"forum": id_of(Kind.FORUM, OWN), "state": MeetingState.LOCKED}
    rows = {
        Kind.MEETING: [Change("M-FIL", home, 0)],
        Kind.ITEM: [Change("M-FIL-1", {"meeting": "M-FIL", "name": "Ärende"}, 0)],
        Kind.CORRECTION: [Change("M-FIL-R1", {"meeting": "M-FIL", "was": "a"}, 0)],
    }
    doors.save_all(rows, by=SYSTEM, at=NOON)
    again = {kind: [Change(one.id, one.values) for one in each] for kind, each in rows.items()}
    doors.save_all(again, by=SYSTEM, at=NOON)
    assert minutes_of(picture(), "M-FIL")[1] is None


def test_a_correction_shows_and_the_locked_text_remains() -> None:
    locked()
    before, seal = minutes_of(picture(), MEETING)
    word = before.items[0].wording
    wish = Correcting(MEETING, ITEM, word, "Det som skulle ha stått.", "Skrivfel.")
    id_ = correct(wish, by=who("secretary"), at=NOON)
    after, seal_after = minutes_of(picture(), MEETING)
    assert after.items[0].wording == word and seal_after == seal
    assert [
        (row.becomes, row.by, row.item_number) for row in after.corrections if row.id == id_
    ] == [("Det som skulle ha stått.", "Sekreterare", 1)]
    page = signed_in("elected").get(reverse("meetings:minutes", args=[MEETING])).content.decode()
    assert "Det som skulle ha stått." in page and word in page
    for door in (
        lambda: save(Kind.CORRECTION, id_, {"becomes": "x"}, by=SYSTEM),
        lambda: doors.remove(Kind.CORRECTION, {id_: None}, by=SYSTEM, at=NOON),
    ):
        with pytest.raises(Refused, match="correction"):
            door()


def test_a_correction_says_what_stands_why_and_is_made_by_whoever_may() -> None:
    closed()
    with pytest.raises(Refused, match="not adjusted"):
        correct(Correcting(MEETING, "", "x", "y", "z"), by=who("secretary"), at=NOON)
    lock(MEETING, by=who("unit-head"), at=NOON)
    with pytest.raises(Forbidden):
        correct(Correcting(MEETING, "", "x", "y", "z"), by=who("unit-head"), at=NOON)
    for wish, key in (
        (Correcting(MEETING, ITEM, "Så stod det aldrig", "y", "z"), "was"),
        (Correcting(MEETING, id_of(Kind.ITEM, OTHER), "x", "y", "z"), "item"),
        (Correcting(MEETING, ITEM, "Protokoll", "Protokoll", ""), "reason"),
    ):
        with pytest.raises(Refused) as refused:
            correct(wish, by=who("secretary"), at=NOON)
        assert key in {fault.key for fault in refused.value.faults}


def test_the_page_locks_for_a_member_and_says_no_to_others() -> None:
    closed()
    head = signed_in("unit-head")
    page = reverse("meetings:minutes", args=[MEETING])
    assert "Justera och lås protokollet" in head.get(page).content.decode()
    assert "Justera och lås protokollet" not in signed_in("elected").get(page).content.decode()
    refused = signed_in("elected").post(reverse("meetings:lock", args=[MEETING]))
    assert refused.status_code == 409 and state() is MeetingState.CLOSED
    for bad in ("x\x00", "9" * 30, ""):
        answer = head.post(reverse("meetings:lock", args=["finns-inte"]), {"sett": bad})
        assert answer.status_code == 404
    assert head.post(reverse("meetings:lock", args=[MEETING])).status_code == 302
    typed = {"arende": ITEM, "stod": "Aldrig <b>", "blir": "annat\x00", "skal": "s"}
    kept = signed_in("secretary").post(reverse("meetings:correct", args=[MEETING]), typed)
    assert kept.status_code == 409 and "Aldrig &lt;b&gt;" in kept.content.decode()


def test_the_agenda_is_sent_to_the_members_with_both_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed(state=MeetingState.CALLED)
    somebody("unit-head")
    Person.objects.filter(username__startswith="unit-head").update(email="chef@example.org")
    letters: list[tuple[object, ...]] = []
    write = sending.send_call.func
    queue = SimpleNamespace(enqueue=lambda *given: letters.append(given))
    monkeypatch.setattr(sending, "send_call", queue)
    sent = sending.send_agenda(MEETING, who("secretary"), NOON)
    assert sent == sending.Sent(1, ()) and len(letters) == 1
    write(*letters[0])
    letter = mail.outbox[-1]
    assert letter.to == ["chef@example.org"] and letter.subject.startswith("Kallelse: forum egen")
    assert [name.rpartition(".")[2] for name, _, _ in letter.attachments] == ["pdf", "ics"]
    assert letter.attachments[0][1].startswith(b"%PDF")
    with pytest.raises(Forbidden):
        sending.send_agenda(MEETING, who("elected"), NOON)
    closed(state=MeetingState.PLANNED)
    with pytest.raises(Refused, match="when the meeting is called"):
        sending.send_agenda(MEETING, who("secretary"), NOON)
    write(letters[0][0], "borttaget", *letters[0][2:])
    assert len(mail.outbox) == 1


def test_a_call_that_reaches_nobody_is_said_and_others_may_not_send() -> None:
    closed(state=MeetingState.CALLED)
    address = reverse("meetings:send", args=[MEETING])
    said = signed_in("secretary").post(address, follow=True).content.decode()
    assert "Ingen ledamot har en adress" in said
    assert (
        "Din roll ändrar inte" in signed_in("elected").post(address, follow=True).content.decode()
    )
    assert signed_in("secretary").post(address + "-nej").status_code == 404
