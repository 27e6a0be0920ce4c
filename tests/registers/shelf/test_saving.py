"""What saving promises: all or nothing, with a trail, and never over somebody else's edit."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from styrkedja.picture.terms import Kind, Stage, UnitKind
from styrkedja.registers.doors import remove, save, save_all
from styrkedja.registers.initiatives.actions import save_initiatives as save_without_passage
from styrkedja.registers.initiatives.queries import INITIATIVES_SHELF
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import as_they_were, records
from styrkedja.registers.shelf.refusing import Clash, Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import history, position

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("registers")


def put(kind, *changes, **more):
    return save(kind, changes, by=SYSTEM, at=NOON, **more)


def stored(kind, id_):
    (record,) = records(SHELVES[kind], [id_])
    return record


@pytest.fixture
def one_initiative(registers):
    put(Kind.ACCOUNT, Change("A", {"name": "Portföljen"}))
    put(Kind.INITIATIVE, Change("I-1", {"name": "E-tjänst", "account": "A"}))


def test_a_new_row_is_version_one_and_a_changed_row_the_next(one_initiative):
    put(Kind.INITIATIVE, Change("I-1", {"budget": Decimal("12.50")}))
    record = stored(Kind.INITIATIVE, "I-1")
    assert (record.version, record.values["budget"]) == (2, Decimal("12.5"))


def test_saving_the_same_again_writes_nothing_at_all(one_initiative):
    before = position()
    saved = put(Kind.INITIATIVE, Change("I-1", {"name": "E-tjänst", "account": "A"}))
    assert saved.same == ("I-1",)
    assert (position(), stored(Kind.INITIATIVE, "I-1").version) == (before, 1)


def test_the_trail_keeps_each_changed_field_before_and_after_with_who_when_why_and_file(
    one_initiative,
):
    put(Kind.INITIATIVE, Change("I-1", {"budget": Decimal(5)}), why="Ny kalkyl", file="k.xlsx")
    (event, _) = history("initiative", "I-1")
    assert (dict(event.before), dict(event.after)) == ({"budget": None}, {"budget": "5"})
    assert (event.by_name, event.at, event.why, event.file, event.deed, event.version) == (
        "Styrkedja", NOON, "Ny kalkyl", "k.xlsx", "changed", 2,
    )  # fmt: skip


def test_one_faulty_row_keeps_all_rows_and_the_trail_out(one_initiative):
    before = position()
    with pytest.raises(Refused) as refused:
        put(
            Kind.INITIATIVE,
            Change("I-2", {"name": "Två", "account": "A"}),
            Change("I-3", {"name": "Tre", "account": "FINNS-EJ"}),
        )
    assert refused.value.words.sv == (
        "I-3: Särredovisning: ”FINNS-EJ” finns inte. Rätta hänvisningen eller lägg till raden först."
    )
    assert (position(), len(records(INITIATIVES_SHELF))) == (before, 1)


def test_every_fault_of_every_row_is_told_at_once(one_initiative):
    with pytest.raises(Refused) as refused:
        put(
            Kind.INITIATIVE,
            Change("I-2", {"account": "A"}),
            Change("I-3", {"name": "Tre", "budget": Decimal("1e30"), "account": "X"}),
            Change("  ", {"name": "Blank", "account": "A"}),
        )
    told = {(fault.id, fault.key) for fault in refused.value.faults}
    assert told == {("I-2", "name"), ("I-3", "budget"), ("I-3", "account"), ("  ", "id")}


@pytest.mark.parametrize(
    ("kind", "values", "key"),
    [
        (Kind.SYSTEM, {"name": "S", "quality": 101}, "quality"),
        (Kind.SYSTEM, {"name": "S", "quality": "hög"}, "quality"),
        (Kind.SYSTEM, {"name": "S\x00", "quality": 5}, "name"),
        (Kind.SYSTEM, {"name": "S\ud800", "quality": 5}, "name"),
        (Kind.DOCUMENT, {"name": "D", "direction_value": Decimal("1.1")}, "direction_value"),
        (Kind.BUDGET, {"name": "B", "amount": Decimal("NaN")}, "amount"),
        (Kind.BUDGET, {"name": "B", "kind": "okänt"}, "kind"),
        (Kind.UNIT, {"name": "U", "declared_on": NOON}, "declared_on"),
    ],
)
def test_a_value_the_database_cannot_hold_is_refused_in_plain_words(registers, kind, values, key):
    with pytest.raises(Refused) as refused:
        put(kind, Change("X", values))
    (fault,) = refused.value.faults
    assert fault.key == key
    assert SHELVES[kind].label(key).sv in fault.words.sv


def test_a_row_may_not_come_to_stand_under_itself(registers):
    put(Kind.UNIT, Change("A", {"name": "A"}), Change("B", {"name": "B", "parent": "A"}))
    with pytest.raises(Refused, match="A → B → A"):
        put(Kind.UNIT, Change("A", {"parent": "B"}))


def test_a_tree_may_arrive_in_any_order(registers):
    put(
        Kind.UNIT,
        Change("C", {"name": "C", "parent": "B"}),
        Change("B", {"name": "B", "parent": "A"}),
        Change("A", {"name": "A", "kind": UnitKind.COUNCIL}),
    )
    assert stored(Kind.UNIT, "C").values["parent"] == "B"


def test_an_older_reader_who_changes_the_same_field_clashes_and_is_told_both_values(
    one_initiative,
):
    put(Kind.INITIATIVE, Change("I-1", {"name": "Deras"}, version=1))
    with pytest.raises(Clash) as clash:
        put(Kind.INITIATIVE, Change("I-1", {"name": "Ditt"}, version=1))
    (collision,) = clash.value.collisions
    assert (collision.key, collision.base, collision.theirs, collision.yours) == (
        "name", "E-tjänst", "Deras", "Ditt",
    )  # fmt: skip
    assert stored(Kind.INITIATIVE, "I-1").values["name"] == "Deras"


def test_an_older_reader_who_changes_another_field_loses_nothing_of_either(one_initiative):
    put(Kind.INITIATIVE, Change("I-1", {"name": "Deras"}, version=1))
    old_row = {"name": "E-tjänst", "budget": Decimal(7)}
    put(Kind.INITIATIVE, Change("I-1", old_row, version=1))
    values = stored(Kind.INITIATIVE, "I-1").values
    assert (values["name"], values["budget"]) == ("Deras", 7)


def test_a_row_that_must_be_new_clashes_with_one_that_is_there(one_initiative):
    with pytest.raises(Clash):
        put(Kind.INITIATIVE, Change("I-1", {"name": "Ny", "account": "A"}, version=0))


def test_a_row_can_be_read_as_it_was_at_an_earlier_version(one_initiative):
    put(Kind.INITIATIVE, Change("I-1", {"planned_end": date(2026, 5, 1), "hours": Decimal(3)}))
    put(Kind.INITIATIVE, Change("I-1", {"planned_end": date(2027, 5, 1)}))
    was = as_they_were(INITIATIVES_SHELF, {"I-1": 2})
    assert was == {"I-1": {"planned_end": date(2026, 5, 1)}}
    assert as_they_were(INITIATIVES_SHELF, {"I-1": 1})["I-1"] == {
        "planned_end": None,
        "hours": None,
    }


def test_several_references_keep_their_order_and_can_be_emptied(one_initiative):
    put(Kind.GOAL, Change("M-1", {"name": "Ett"}), Change("M-2", {"name": "Två"}))
    put(Kind.INITIATIVE, Change("I-1", {"goals": ("M-2", "M-1", "M-2")}))
    assert stored(Kind.INITIATIVE, "I-1").values["goals"] == ("M-2", "M-1")
    put(Kind.INITIATIVE, Change("I-1", {"goals": ()}))
    assert stored(Kind.INITIATIVE, "I-1").values["goals"] == ()


def test_a_row_that_others_refer_to_is_not_removed_and_the_register_is_named(one_initiative):
    with pytest.raises(Refused) as refused:
        remove(Kind.ACCOUNT, {"A": 1}, by=SYSTEM, at=NOON)
    assert "en rad i Initiativ" in refused.value.words.sv


def test_what_has_passed_a_gate_is_not_removed_and_what_can_be_done_instead_is_said(one_initiative):
    put(Kind.INITIATIVE, Change("I-2", {"name": "Börjad", "account": "A", "stage": Stage.IDEA}))
    with pytest.raises(Refused) as refused:
        remove(Kind.INITIATIVE, {"I-2": None}, by=SYSTEM, at=NOON)
    assert refused.value.words.sv.endswith("Ett initiativ avbryts i stället.")


def test_a_removed_row_leaves_its_whole_story_in_the_trail(one_initiative):
    remove(Kind.INITIATIVE, {"I-1": 1}, by=SYSTEM, at=NOON, why="Dubblett")
    assert records(INITIATIVES_SHELF) == ()
    removed, added = history("initiative", "I-1")
    assert (removed.deed, removed.before["name"], removed.why) == (
        "removed",
        "E-tjänst",
        "Dubblett",
    )
    assert added.deed == "added"


def test_a_stage_is_written_only_through_the_room_of_gates(one_initiative):
    with pytest.raises(Refused, match="passage"):
        save_without_passage([Change("I-1", {"stage": Stage.ONGOING})], by=SYSTEM, at=NOON)


def test_a_stage_cannot_be_emptied(one_initiative):
    put(Kind.INITIATIVE, Change("I-1", {"stage": Stage.ONGOING}))
    with pytest.raises(Refused, match="cannot be emptied"):
        put(Kind.INITIATIVE, Change("I-1", {"stage": None}))


def test_several_registers_are_written_in_one_batch_or_not_at_all(registers):
    changes = {
        Kind.BENEFIT: [Change("E-1", {"name": "Kortare tid", "initiative": "I-1"})],
        Kind.INITIATIVE: [Change("I-1", {"name": "Ett", "account": "A"})],
        Kind.ACCOUNT: [Change("A", {"name": "Portföljen"})],
    }
    saved = save_all(changes, by=SYSTEM, at=NOON)
    assert [kind for kind in saved] == [Kind.ACCOUNT, Kind.INITIATIVE, Kind.BENEFIT]
    faulty = {
        Kind.ACCOUNT: [Change("A2", {"name": "Två"})],
        Kind.BENEFIT: [Change("E-2", {"name": "X", "initiative": "FINNS-EJ"})],
    }
    with pytest.raises(Refused):
        save_all(faulty, by=SYSTEM, at=NOON)
    assert [record.id for record in records(SHELVES[Kind.ACCOUNT])] == ["A"]


def test_an_initiative_without_an_account_stands_in_the_one_portfolio_at_the_top(one_initiative):
    put(Kind.ACCOUNT, Change("A2", {"name": "Program", "parent": "A"}))
    put(Kind.INITIATIVE, Change("I-2", {"name": "Två"}))
    assert stored(Kind.INITIATIVE, "I-2").values["account"] == "A"


def test_the_first_initiative_of_an_empty_register_brings_the_portfolio_with_it(registers):
    put(Kind.INITIATIVE, Change("I-1", {"name": "Ett"}))
    assert stored(Kind.INITIATIVE, "I-1").values["account"] == "PORTFÖLJ"
    assert stored(Kind.ACCOUNT, "PORTFÖLJ").values["name"] == "Portföljen"
    assert len(history("account", "PORTFÖLJ")) == 1


def test_with_several_portfolios_at_the_top_an_initiative_must_name_its_account(one_initiative):
    put(Kind.ACCOUNT, Change("B", {"name": "Den andra"}))
    with pytest.raises(Refused) as refused:
        put(Kind.INITIATIVE, Change("I-2", {"name": "Två"}))
    assert refused.value.words.sv == "I-2: Särredovisning måste fyllas i."


def test_an_initiative_cannot_be_taken_out_of_its_account(one_initiative):
    with pytest.raises(Refused, match="must be filled in"):
        put(Kind.INITIATIVE, Change("I-1", {"account": None}))
