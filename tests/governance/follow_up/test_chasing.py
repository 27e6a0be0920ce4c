"""The obligations live in the register: made at the decision, met by measuring, chased once a day."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core import mail
from django.core.management import call_command
from django_tasks_db.models import DBTaskResult

from styrkedja.front.commandline.main import run
from styrkedja.governance.follow_up import mailing
from styrkedja.governance.follow_up.actions import remind, settle
from styrkedja.governance.follow_up.unsent import MOST_TRIES, given_up, try_again
from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.terms import BudgetKind, Kind, MeasurementKind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.actions import add_person
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import position
from tests.governance.gates.grounds import HEAD, NOON
from tests.governance.gates.grounds import settle as settle_group

FIRST = date(2028, 6, 30)


@pytest.fixture
def gone(registers: str) -> None:
    """An initiative with its go decision, and the head of its unit with a mail address."""
    budget = {"name": "Utveckling", "initiative": "I-1", "amount": Decimal(900_000)}
    settle_group(budget=[Change("BU-1", {**budget, "kind": BudgetKind.DEVELOPMENT})])
    add_person(
        "chef",
        name="Chef",
        password="x",
        roles=[("unit-head", "VOF")],
        email="chef@example.org",
        by=SYSTEM,
        at=NOON,
    )
    for stage in (Stage.PREPARED, Stage.PRIORITISED, Stage.DECIDED):
        pass_gate(Wish("I-1", stage, motive="Ja"), by=HEAD, at=NOON)


def obligations() -> list[dict[str, object]]:
    return [dict(row.values) for row in records(SHELVES[Kind.OBLIGATION])]


def test_the_go_decision_makes_the_obligations_of_the_plan(gone: None) -> None:
    rows = obligations()
    assert [row["due_on"] for row in rows][0] == FIRST
    assert len(rows) == 4
    decisions = [row for row in records(SHELVES[Kind.DECISION]) if row.values["subject"] == "I-1"]
    assert {row["decision"] for row in rows} <= {row.id for row in decisions}


def test_they_outlive_the_initiative(gone: None) -> None:
    pass_gate(Wish("I-1", Stage.STOPPED, motive="Pengarna tog slut"), by=HEAD, at=NOON)
    assert len(obligations()) == 4


def test_a_measurement_meets_its_obligation(gone: None) -> None:
    values = {"benefit": "E-1", "kind": MeasurementKind.FOLLOW_UP, "measured_on": FIRST}
    save(Kind.MEASUREMENT, [Change("N-1", {**values, "value": Decimal(40)})], by=SYSTEM, at=NOON)
    assert settle(FIRST, by=SYSTEM, at=NOON) == ("PL-E-1-1",)
    row = obligations()[0]
    assert (row["done_on"], row["measurement"]) == (FIRST, "N-1")


def test_what_is_due_is_asked_for_once_a_day_and_lifted_when_it_is_late(gone: None) -> None:
    (one,) = remind(FIRST, by=SYSTEM, at=NOON)
    assert one.step.code == "owner"
    after = position()
    assert remind(FIRST, by=SYSTEM, at=NOON) == ()
    assert position() == after
    assert remind(FIRST + timedelta(days=3), by=SYSTEM, at=NOON) == ()
    (one,) = remind(FIRST + timedelta(days=20), by=SYSTEM, at=NOON)
    assert one.step.code == "head"
    assert obligations()[0]["step"] == 1
    (one,) = remind(FIRST + timedelta(days=100), by=SYSTEM, at=NOON)
    assert one.waits_for.sv == "Omsorgsnämnden"


@pytest.mark.django_db
def test_the_worker_sends_the_letters_that_the_reminder_left(
    settings, monkeypatch: pytest.MonkeyPatch, transactional_db
) -> None:
    settle_group()
    add_person(
        "chef",
        name="Chef",
        password="x",
        roles=[("unit-head", "VOF")],
        email="chef@example.org",
        by=SYSTEM,
        at=NOON,
    )
    row = {"name": "Mät tiden", "benefit": "E-1", "unit": "VOF", "owner": "Chef", "due_on": FIRST}
    save(Kind.OBLIGATION, [Change("PL-1", row)], by=SYSTEM, at=NOON)
    remind(FIRST, by=SYSTEM, at=NOON)
    assert mail.outbox == []
    call_command("db_worker", "--batch", "--interval", "0")
    (letter,) = mail.outbox
    assert letter.subject == "Uppföljning väntar: 1 sak"
    assert letter.to == ["chef@example.org"]
    assert "Mät tiden (PL-1)" in letter.body


@pytest.mark.django_db
def test_a_letter_that_was_lost_or_failed_is_tried_again_a_few_times_and_then_told_of(
    transactional_db, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = mailing.send_letter.enqueue("chef@example.org", "Uppföljning väntar", "Mät tiden")
    rows = DBTaskResult.objects.filter(id=task.id)
    rows.update(status="RUNNING", started_at=NOON, worker_ids=["a"])
    assert try_again(NOON + timedelta(minutes=5)) == 0  # somebody may still be at it
    assert try_again(NOON + timedelta(minutes=20)) == 1
    monkeypatch.setattr(mailing, "send_mail", broken)
    for _ in range(MOST_TRIES):
        call_command("db_worker", "--batch", "--interval", "0")
        try_again(NOON)
    assert rows.get().status == "FAILED"
    assert given_up() == 1
    assert mail.outbox == []


def broken(*_: object) -> None:
    raise OSError("the mail server does not answer")


def test_the_command_tells_what_is_due_and_chases_when_asked(
    gone: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("styrkedja.front.serving.chasing.up_to_date", lambda: None)
    late = (FIRST + timedelta(days=20)).isoformat()
    assert run(["due", "--as-of", "2026-12-01"]) == 0
    assert "Inget väntar" in capsys.readouterr().out
    assert run(["due", "--as-of", late]) == 1
    assert "20 dagar sent" in capsys.readouterr().out
    assert obligations()[0]["reminded_on"] is None
    assert run(["due", "--as-of", late, "--send", "--format", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert (data["reminded"], data["due"][0]["step"]) == (1, "head")
    assert obligations()[0]["step"] == 1
    assert run(["due", "--as-of", "i går"]) == 2
