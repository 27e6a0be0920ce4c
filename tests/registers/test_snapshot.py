"""What the snapshot promises: what was recorded comes back whole, and only what moved is read again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings

from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.terms import Kind, PassageKind, Stage
from styrkedja.registers.doors import save, save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import kept_picture, portfolio, worked_out
from styrkedja.registers.trail.queries import verify
from tests.registers.grown import change_of, things

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(rows=things())
def test_whatever_is_recorded_comes_back_equal_in_the_picture(registers, rows):
    with transaction.atomic():
        save_all(
            {kind: [change_of(row) for row in found] for kind, found in rows.items()},
            by=SYSTEM,
            at=NOON,
        )
        picture = portfolio(TODAY)
        for kind, found in rows.items():
            assert sorted(picture.things(kind), key=lambda row: row.id) == sorted(
                found, key=lambda row: row.id
            )
        assert verify() == ()
        transaction.set_rollback(True)


def test_every_stage_in_the_register_follows_from_a_passage(registers):
    two_initiatives()
    picture = portfolio(TODAY)
    (passage,) = picture.passages
    assert (passage.initiative, passage.stage, passage.passed_on, passage.kind) == (
        "I-1",
        Stage.ONGOING,
        date(2026, 1, 2),
        PassageKind.TAKEN_OVER,
    )


def test_the_kept_picture_is_the_same_object_until_something_is_written(registers):
    two_initiatives()
    first = kept_picture(TODAY)
    assert kept_picture(TODAY) is first
    save(Kind.INITIATIVE, [Change("I-2", {"budget": Decimal(5)})], by=SYSTEM, at=NOON)
    second = kept_picture(TODAY)
    assert second is not first
    assert second.by_id(Kind.INITIATIVE)["I-2"].budget == 5


def test_after_a_write_unchanged_rows_keep_their_identity_and_untouched_tables_are_not_read(
    registers,
):
    two_initiatives()
    first = kept_picture(TODAY)
    save(Kind.INITIATIVE, [Change("I-2", {"budget": Decimal(5)})], by=SYSTEM, at=NOON)
    with CaptureQueriesContext(connection) as queries:
        second = kept_picture(TODAY)
    assert second.by_id(Kind.INITIATIVE)["I-1"] is first.by_id(Kind.INITIATIVE)["I-1"]
    assert second.units is first.units
    assert not any("organisation_unit" in query["sql"] for query in queries)


def test_the_kept_picture_equals_one_read_anew_after_every_kind_of_write(registers):
    two_initiatives()
    kept_picture(TODAY)
    save(Kind.INITIATIVE, [Change("I-3", {"name": "Tre", "account": "A"})], by=SYSTEM, at=NOON)
    pass_gate(Wish("I-1", Stage.STOPPED, motive="Pengarna är slut."), by=SYSTEM, at=NOON)
    save(Kind.UNIT, [Change("U", {"name": "Ny enhet"})], by=SYSTEM, at=NOON)
    kept, anew = kept_picture(TODAY), portfolio(TODAY)
    for kind in Kind:
        assert kept.things(kind) == anew.things(kind)
    assert kept.passages == anew.passages
    assert len(kept.passages) == 2


def test_what_is_worked_out_is_worked_out_once_for_a_picture(registers, policy_like):
    two_initiatives()
    times = []
    for _ in range(2):
        worked_out(
            kept_picture(TODAY), policy_like, "count", lambda p, _: times.append(len(p.units))
        )
    assert times == [1]


def two_initiatives():
    save_all(
        {
            Kind.UNIT: [Change("U", {"name": "Enheten"})],
            Kind.ACCOUNT: [Change("A", {"name": "Portföljen"})],
            Kind.INITIATIVE: [
                Change(
                    "I-1",
                    {
                        "name": "Ett",
                        "account": "A",
                        "stage": Stage.ONGOING,
                        "stage_since": date(2026, 1, 2),
                    },
                ),
                Change("I-2", {"name": "Två", "account": "A", "unit": "U"}),
            ],
        },
        by=SYSTEM,
        at=NOON,
        file="portfölj.xlsx",
    )
