"""What the trail promises: it only grows, it tells its story, and tampering shows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, connection, transaction

from styrkedja.picture.actor import Actor
from styrkedja.registers.trail.actions import recording
from styrkedja.registers.trail.append_only import protect, release
from styrkedja.registers.trail.queries import (
    history,
    latest,
    position,
    touched_since,
    undone,
    verify,
)

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
BY = Actor("controller", "Controller")
pytestmark = pytest.mark.usefixtures("registers")


def write(*events, why=""):
    with recording(by=BY, at=NOON, why=why) as trail:
        for kind, subject, version, before, after in events:
            trail.note(kind, subject, "changed", version, before, after)


@pytest.fixture
def three_batches(registers):
    release(connection, "trail_event")
    release(connection, "trail_batch")
    write(("unit", "U", 1, {}, {"name": "Å"}), ("goal", "M", 1, {}, {"name": "Mål"}))
    write(("unit", "U", 2, {"name": "Å"}, {"name": "Ä"}), why="Rättat")
    write(("unit", "U", 3, {"name": "Ä", "head": None}, {"name": "Ö", "head": "Chef"}))


def sql(statement, *given):
    with connection.cursor() as cursor:
        cursor.execute(statement, given)


def test_an_untouched_trail_holds(three_batches):
    assert verify() == ()
    assert position() == 4


def test_an_empty_trail_holds_and_stands_at_zero():
    assert (verify(), position()) == ((), 0)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE trail_event SET after = '{}' WHERE position = 1",
        "UPDATE trail_event SET subject = 'V' WHERE position = 3",
        "UPDATE trail_batch SET by_name = 'Någon annan' WHERE number = 2",
        "UPDATE trail_batch SET why = NULL WHERE number = 2",
        "DELETE FROM trail_event WHERE position = 2",
        "DELETE FROM trail_event WHERE position = 4",
        "UPDATE trail_event SET position = 9 WHERE position = 1",
        "UPDATE trail_event SET batch_id = 1 WHERE position = 3",
        "UPDATE trail_head SET position = 2",
        "DELETE FROM trail_head",
    ],
)
def test_whatever_is_changed_removed_or_moved_in_the_trail_shows(three_batches, tampering):
    sql(tampering)
    assert verify()


def test_a_whole_batch_that_is_removed_shows(three_batches):
    sql("DELETE FROM trail_event WHERE batch_id = 3")
    sql("DELETE FROM trail_batch WHERE number = 3")
    assert [words.sv for words in verify()] == ["Spårets slut saknas."]


def test_two_events_that_change_places_show(three_batches):
    sql("UPDATE trail_event SET position = 100 WHERE position = 1")
    sql("UPDATE trail_event SET position = 1 WHERE position = 2")
    sql("UPDATE trail_event SET position = 2 WHERE position = 100")
    assert verify()


@pytest.mark.parametrize(
    "deed", ["UPDATE trail_event SET subject = 'V'", "DELETE FROM trail_event"]
)
def test_the_database_itself_refuses_to_change_or_remove_an_event(three_batches, deed):
    protect(connection, "trail_event")
    with pytest.raises(DatabaseError, match="only grows"), transaction.atomic():
        sql(deed)


def test_a_migrated_database_protects_what_only_grows(registers):
    if connection.vendor == "sqlite":
        pytest.skip("the SQLite database of the tests is released so that it can be emptied")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE '%%_grows'"
        )
        tables = {table for (table,) in cursor.fetchall()}
    assert tables == {"trail_event", "trail_batch", "gates_passage", "gates_baseline"}


def test_a_transaction_that_fails_leaves_no_trace():
    with pytest.raises(ZeroDivisionError), recording(by=BY, at=NOON) as trail:
        trail.note("unit", "U", "added", 1, {}, {})
        raise ZeroDivisionError
    assert (position(), history("unit", "U")) == (0, ())


def test_the_story_of_one_thing_is_told_latest_first(three_batches):
    assert [event.version for event in history("unit", "U")] == [3, 2, 1]
    assert history("unit", "U")[1].why == "Rättat"
    assert [event.position for event in latest(2, before=4)] == [3, 2]


def test_what_has_been_touched_since_a_position_is_told_by_kind_and_id(three_batches):
    assert touched_since(0) == {"unit": {"U"}, "goal": {"M"}}
    assert touched_since(2) == {"unit": {"U"}}
    assert touched_since(4) == {}


def test_after_a_great_many_events_only_the_kinds_are_told():
    write(*[("unit", f"U{n}", 1, {}, {}) for n in range(2_001)])
    assert touched_since(0) == {"unit": None}


def test_fields_can_be_read_back_as_they_were_after_a_version(three_batches):
    assert undone("unit", {"U": 1}) == {"U": {"name": "Å", "head": None}}
    assert undone("unit", {"U": 2}) == {"U": {"name": "Ä", "head": None}}
