"""Meetings at the web: a whole meeting from plan to closed, what is refused and kept, who sees which buttons."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from styrkedja.picture.deed_terms import ItemOutcome, MeetingState, SuggestionAnswer
from styrkedja.picture.terms import DecisionKind, Kind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.gates.queries import passages_read
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.queries import position
from tests.governance.gates.grounds import NOON
from tests.governance.meetings.session import in_session, row, rows
from tests.page_read import Page
from tests.visiting import signed_in

HOSTILE = '<script>alert(1)</script> {{ 7*7 }} {name} %s "&amp;'


@pytest.fixture(scope="module")
def kept(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        in_session()
        yield
        transaction.set_rollback(True)


pytestmark = [pytest.mark.usefixtures("kept"), pytest.mark.django_db]


def page(client: Client, path: str, status: int = 200) -> Page:
    answer = client.get(path)
    assert answer.status_code == status, path
    return Page(answer)


def test_a_meeting_is_planned_filled_called_opened_decided_and_closed_by_its_forms() -> None:
    chief, secretary = signed_in("cdo", name="chefen"), signed_in("secretary")
    secretary.post("/forum/arende/M-1", {"gor": "drop"})
    planned = secretary.post("/forum/planera/FORUM-D", {"dag": "2026-12-22"})
    home = planned["Location"]
    assert home == "/forum/mote/FORUM-D-2026-12-22"
    secretary.post("/forum/dagordning/FORUM-D-2026-12-22")
    items = [one for one in rows(Kind.ITEM) if one.meeting == "FORUM-D-2026-12-22"]
    assert {one.cause.code for one in items} >= {"prioritise", "standing"}
    secretary.post(
        "/forum/nytt-arende/FORUM-D-2026-12-22",
        {"rubrik": HOSTILE, "forslag": HOSTILE, "samtal": "question", "minuter": "7"},
    )
    kept = len(items) + 1
    shown = page(secretary, home)
    assert "<script>alert" not in shown.html
    assert HOSTILE in shown.html.replace("&lt;", "<").replace("&gt;", ">").replace(
        "&quot;", '"'
    ).replace("&amp;", "&")
    secretary.post("/forum/dagordning/FORUM-D-2026-12-22")
    assert sum(one.meeting == "FORUM-D-2026-12-22" for one in rows(Kind.ITEM)) == kept
    for state in ("called", "open"):
        secretary.post("/forum/lage/FORUM-D-2026-12-22", {"till": state})
    own = next(one for one in items if one.subject == "I-4" and one.gate is Stage.PRIORITISED)
    room = page(chief, f"/forum/rum/FORUM-D-2026-12-22?arende={own.position}")
    assert room.at("lydelse") == "Initiativet prioriteras."
    assert "Egen fråga" in room.text
    sent = {"gor": "decide", "lydelse": "Ja.", "skal": "Nytta.", "minuter": "9"}
    seen = room.form.fields["sett"][0]
    answer = chief.post(f"/forum/avgor/{own.id}", {**sent, "sett": seen}, follow=True)
    assert "” är nu i skedet prioriterad" in Page(answer).text
    secretary.post("/forum/lage/FORUM-D-2026-12-22", {"till": "closed"})
    meeting = row(Kind.MEETING, "FORUM-D-2026-12-22")
    assert (meeting.state, meeting.present) == (
        MeetingState.CLOSED,
        "Digitaliseringschef\nOmsorgschef",
    )
    outcomes = {one.outcome for one in rows(Kind.ITEM) if one.meeting == meeting.id}
    assert outcomes == {ItemOutcome.DECIDED, ItemOutcome.POSTPONED}
    assert passages_read("I-4")[-1].stage is Stage.PRIORITISED
    told = page(signed_in("elected"), home)
    assert "Beslutat" in told.html or "beslutat" in told.html
    assert not [form for form in told.forms if "/forum/" in form.action]


def test_what_the_gate_lacks_is_named_with_links_and_what_was_typed_stays() -> None:
    chief = signed_in("cdo")
    before = position()
    sent = {"gor": "decide", "lydelse": "Vi kör.", "skal": "Bråttom.", "avvikande": HOSTILE}
    answer = chief.post("/forum/avgor/M-4", sent)
    assert answer.status_code == 409
    shown = Page(answer)
    assert all(code in shown.at("stoppat") for code in ("B113", "I101"))
    assert "/register/initiativ/andra/I-5#id_goals" in shown.links
    form = shown.form
    assert (form.fields["lydelse"], form.fields["skal"]) == (["Vi kör."], ["Bråttom."])
    assert form.fields["avvikande"] == [HOSTILE]
    assert position() == before


def test_what_the_second_typed_is_shown_beside_what_the_first_recorded() -> None:
    first, second = signed_in("cdo", name="forst"), signed_in("cdo", name="sist")
    seen = page(second, "/forum/rum/M?arende=1").form.fields["sett"][0]
    sent = {"gor": "decide", "lydelse": "Den förstas.", "skal": "Ja.", "sett": seen}
    assert first.post("/forum/avgor/M-1", sent).status_code == 302
    answer = second.post("/forum/avgor/M-1", {**sent, "lydelse": "Den andras ord."})
    assert answer.status_code == 409
    text = Page(answer).text
    assert "forst antecknade utfallet beslutat" in text
    assert "Den andras ord." in text and "Den förstas." in text


@pytest.mark.parametrize(
    ("role", "deeds"),
    [
        ("cdo", {"draft", "decide", "reject", "note", "postpone", "refer", "exempt"}),
        ("secretary", {"draft", "note", "postpone", "refer"}),
        ("elected", set()),
        ("cio", set()),
    ],
)
def test_each_role_sees_the_deeds_it_may_do(role: str, deeds: set[str]) -> None:
    html = page(signed_in(role), "/forum/rum/M?arende=1").html
    found = {part.split('"')[0] for part in html.split('name="gor" value="')[1:]}
    assert found == deeds


def test_only_the_head_of_the_owning_unit_answers_a_suggestion_and_with_a_reason() -> None:
    given = {"forum": "FORUM-D", "initiative": "I-1", "unit": "VON", "name": "Vänta till mars"}
    save(Kind.SUGGESTION, [Change("F-1", given)], by=SYSTEM, at=NOON)
    yes = {"svar": "accepted", "skal": "Vi håller med."}
    for role, unit in (("cdo", None), ("secretary", None), ("unit-head", "GSF")):
        assert signed_in(role, unit).post("/forum/svara/F-1", yes).status_code == 409
    head = signed_in("unit-head", "VOF")
    assert "Vänta till mars" in page(head, "/forum/forslag").text
    refused = head.post("/forum/svara/F-1", {**yes, "skal": " "})
    assert refused.status_code == 409
    assert head.post("/forum/svara/F-1", yes).status_code == 302
    made = row(Kind.SUGGESTION, "F-1")
    assert (made.answer, made.answer_reason) == (SuggestionAnswer.ACCEPTED, "Vi håller med.")
    again = head.post("/forum/svara/F-1", {"svar": "declined", "skal": "Nej ändå."})
    assert again.status_code == 409
    assert row(Kind.SUGGESTION, "F-1").answer is SuggestionAnswer.ACCEPTED


def test_an_agenda_is_moved_changed_and_cleared_and_what_was_taken_away_stays_away() -> None:
    secretary = signed_in("secretary")
    secretary.post("/forum/arende/M-3", {"gor": "up"})
    assert (row(Kind.ITEM, "M-3").position, row(Kind.ITEM, "M-2").position) == (2, 3)
    secretary.post("/forum/arende/M-3", {"rubrik": "Ny rubrik", "samtal": "hypothesis"})
    assert row(Kind.ITEM, "M-3").name == "Ny rubrik"
    refused = secretary.post("/forum/arende/M-3", {"rubrik": " ", "forslag": "Kvar"})
    assert refused.status_code == 409
    assert "Kvar" in refused.content.decode()
    secretary.post("/forum/arende/M-1", {"gor": "drop"})
    assert row(Kind.ITEM, "M-1") is None
    secretary.post("/forum/dagordning/M")
    assert "I-4" not in {one.subject for one in rows(Kind.ITEM)}
    lost = secretary.post("/forum/avgor/M-1", {"gor": "note", "lydelse": "Mina ord"})
    assert lost.status_code == 409
    assert "Mina ord" in Page(lost).text
    assert "tog bort ärendet" in Page(lost).text


def test_nonsense_gets_a_sentence_or_not_found_and_never_breaks() -> None:
    chief = signed_in("cdo")
    for path in ("om/borta", "mote/borta", "rum/borta", "mote/%00"):
        assert chief.get(f"/forum/{path}").status_code == 404
    assert chief.get("/forum/rum/M?arende=99999999999999").status_code == 200
    posts = [
        ("planera/borta", {}),
        ("planera/FORUM-D", {"dag": "9999-99-99"}),
        ("lage/M", {"till": "x"}),
        ("lage/M", {"till": "locked"}),
        ("avgor/M-1", {"gor": "x"}),
        ("avgor/borta", {"gor": "note"}),
        ("avgor/M-1", {"gor": "refer", "till": "\x00", "skal": "x", "lydelse": "x"}),
        ("avgor/M-1", {"gor": "exempt", "tom": "x", "regler": "\x00" * 9, "skal": "x"}),
        ("avgor/M-1", {"gor": "note", "lydelse": "\x00", "minuter": "9" * 40, "sett": "9" * 40}),
        ("arende/borta", {"gor": "up"}),
        ("nytt-arende/M", {"rubrik": "x" * 900, "initiativ": "finns inte"}),
        ("svara/borta", {"svar": "accepted"}),
        ("narvaro/M", {"narvarande": ["\x00", "A" * 5000], "fler": "\r\n"}),
    ]
    for path, sent in posts:
        assert chief.post(f"/forum/{path}", sent).status_code in (302, 404, 409), path


def test_every_page_speaks_both_languages() -> None:
    for language, words in (("sv", "Interaktiv andel"), ("en", "Interactive share")):
        client = signed_in("cdo", language=language)
        assert words in page(client, "/forum/").text
        assert words in page(client, "/forum/om/FORUM-D").text
        heading = {"sv": "Akten", "en": "akt"}[language]
        assert heading.lower() in page(client, "/forum/rum/M?arende=1").text.lower()
        assert page(client, "/forum/mote/M").text
        assert page(client, "/forum/forslag").text


def test_the_forums_own_day_is_proposed_by_its_cadence() -> None:
    text = page(signed_in("secretary"), "/forum/om/FORUM-D").html
    assert f'value="{date(2026, 12, 22):%Y-%m-%d}"' in text


def test_what_there_is_no_time_for_can_be_seen_and_lifted_in_by_hand() -> None:
    secretary = signed_in("secretary")
    secretary.post("/forum/arende/M-1", {"gor": "drop"})
    shown = page(secretary, "/forum/mote/M?forslag=ja")
    marks = [form.fields["arende"][0] for form in shown.forms if "/ta-med/" in form.action]
    assert marks
    before = {one.id for one in rows(Kind.ITEM)}
    secretary.post("/forum/ta-med/M", {"arende": marks[0]})
    (new,) = {one.id for one in rows(Kind.ITEM)} - before
    assert row(Kind.ITEM, new).proposal
    assert not [
        form for form in page(secretary, "/forum/mote/M").forms if "/ta-med/" in form.action
    ]


def test_a_dual_command_is_flagged_when_the_matter_is_in_front_and_on_the_forums_page() -> None:
    about = {"kind": DecisionKind.PRIORITISE, "subject_kind": Kind.INITIATIVE, "subject": "I-4"}
    about |= {"wording": "Prioriteras.", "motive": "Först i kön.", "case_number": "VON/1"}
    theirs = Change("B-9", {**about, "body": "VON", "decided_on": date(2026, 10, 1)})
    save(Kind.DECISION, [theirs], by=SYSTEM, at=NOON)
    chief = signed_in("cdo")
    said = "Omsorgsnämnden har redan beslutat i samma sak: B-9, 2026-10-01."
    assert said in page(chief, "/forum/rum/M?arende=1").text
    chief.post("/forum/avgor/M-1", {"gor": "decide", "lydelse": "Ja.", "skal": "Nytta."})
    forum = page(chief, "/forum/om/FORUM-D")
    assert "Dubbelkommando" in forum.text
    assert "2026-10-01" in forum.text, "a decision is told by its day, not by its number"


def test_a_matter_of_ones_own_is_about_an_initiative_there_is_by_id_or_by_name() -> None:
    secretary = signed_in("secretary")
    sent = {"rubrik": "Eget", "samtal": "question", "minuter": "10"}
    refused = secretary.post("/forum/nytt-arende/M", {**sent, "initiativ": "I-borta"})
    assert refused.status_code == 409
    assert "Inget initiativ heter eller har id ”I-borta”" in Page(refused).text
    name = row(Kind.INITIATIVE, "I-4").name
    before = {one.id for one in rows(Kind.ITEM)}
    secretary.post("/forum/nytt-arende/M", {**sent, "initiativ": name.upper()})
    (new,) = {one.id for one in rows(Kind.ITEM)} - before
    assert row(Kind.ITEM, new).subject == "I-4"
