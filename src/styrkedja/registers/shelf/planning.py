"""What a change would do: values made exact, later edits by others met, references and limits checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from styrkedja.ground.words import Words, w
from styrkedja.registers.shelf.cells import Cell, Form
from styrkedja.registers.shelf.fields import LONGEST_ID
from styrkedja.registers.shelf.reading import Record, as_they_were, records
from styrkedja.registers.shelf.refusing import Collision, Fault
from styrkedja.registers.shelf.rows import existing, fetched
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.values import Unfit, fitting


@dataclass(frozen=True, slots=True)
class Change:
    """What one row shall hold: the fields named in `values`, the others as they are.

    `version` is the row version the writer read: 0 for a row that must be new, None for whatever
    is there.
    """

    id: str
    values: Mapping[str, object]
    version: int | None = None


@dataclass(slots=True)
class Step:
    """One row to be written: how it stands, how it shall stand, and which fields differ."""

    id: str
    before: Record | None
    values: dict[str, object]
    changed: tuple[str, ...]


@dataclass(slots=True)
class Steps:
    """A whole change understood; nothing is written while there are faults or collisions."""

    steps: list[Step] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    collisions: list[Collision] = field(default_factory=list)


def steps(shelf: Shelf, changes: Sequence[Change], *, guarded: bool = True) -> Steps:
    """The changes against what is stored. `guarded` keeps the fields with a door of their own shut."""
    plan = Steps()
    ids = [change.id for change in changes]
    stored = {record.id: record for record in records(shelf, ids)}
    moved = {
        change.id: change.version
        for change in changes
        if change.version and change.id in stored and stored[change.id].version > change.version
    }
    bases = as_they_were(shelf, moved) if moved else {}
    seen: set[str] = set()
    for change in changes:
        if change.id in seen:
            plan.faults.append(Fault(shelf.kind, change.id, "id", TWICE))
            continue
        seen.add(change.id)
        take(shelf, change, stored.get(change.id), bases.get(change.id), plan, guarded)
    plan.faults += lost_references(shelf, plan.steps)
    plan.faults += circles(shelf, plan.steps)
    return plan


TWICE = w("Samma id står två gånger.", "The same id stands twice.")
NO_ID = w(
    "Ge raden ett id på högst {most} tecken, där inget mellan snedstreck är bara en eller två punkter.",
    "Give the row an id of at most {most} characters, with no part between slashes being just one or two dots.",
).fill(most=LONGEST_ID)
GUARDED = w(
    "{label} ändras inte här utan genom en passage.",
    "{label} is not changed here but by a passage.",
)
MISSING = w("{label} måste fyllas i.", "{label} must be filled in.")


def take(
    shelf: Shelf,
    change: Change,
    stored: Record | None,
    base: Mapping[str, object] | None,
    plan: Steps,
    guarded: bool,
) -> None:
    """One change into the plan: as a step, as the same, or as what is wrong with it."""
    if not usable_id(change.id):
        plan.faults.append(Fault(shelf.kind, str(change.id), "id", NO_ID))
        return
    if not as_expected(change.version, stored):
        plan.collisions.append(
            Collision(shelf.kind, change.id, None, shelf.sheet.one, None, None, None)
        )
        return
    unfit: list[Fault] = []
    wanted = read_values(shelf, change, unfit)
    plan.faults += unfit
    before = stored.values if stored else dict.fromkeys(shelf.cell) | dict.fromkeys(shelf.links, ())
    changed = tuple(key for key, value in wanted.items() if value != before[key])
    if base:
        changed = settled(shelf, change.id, wanted, changed, before, base, plan.collisions)
    if stored is not None and not changed:
        plan.same.append(change.id)
        return
    values = {**before, "id": change.id, **{key: wanted[key] for key in changed}}
    told = {fault.key for fault in unfit}
    refused = refused_fields(shelf, change.id, values, changed if guarded else ())
    plan.faults += [fault for fault in refused if fault.key not in told]
    plan.steps.append(Step(change.id, stored, values, changed))


def as_expected(version: int | None, stored: Record | None) -> bool:
    """Whether the row is there, or not, as the writer thought; a later version is settled by field."""
    if version is None:
        return True
    if version == 0:
        return stored is None
    return stored is not None and version <= stored.version


def usable_id(id_: object) -> bool:
    """Whether an id can be kept: printable text of reasonable length without spaces at its ends.

    Nor with a dot or two between slashes: a browser takes them out of an address.
    """
    if not isinstance(id_, str) or not 0 < len(id_) <= LONGEST_ID:
        return False
    if {".", ".."} & {*id_.split("/")}:
        return False
    return id_.isprintable() and id_ == id_.strip()


def read_values(shelf: Shelf, change: Change, faults: list[Fault]) -> dict[str, object]:
    """The values named, each as its column keeps it; those that do not fit are told."""
    wanted: dict[str, object] = {}
    for key, value in change.values.items():
        if key == "id":
            continue
        try:
            wanted[key] = fitting(shelf.cell[key], value)
        except Unfit as unfit:
            words = unfit.words.fill(label=shelf.label(key))
            faults.append(Fault(shelf.kind, change.id, key, words))
    return wanted


def settled(
    shelf: Shelf,
    id_: str,
    wanted: Mapping[str, object],
    changed: Iterable[str],
    theirs: Mapping[str, object],
    base: Mapping[str, object],
    collisions: list[Collision],
) -> tuple[str, ...]:
    """The fields to write when others have written since: theirs stay, ours are taken, both is a clash."""
    ours = []
    for key in changed:
        if key not in base:  # nobody else has touched it
            ours.append(key)
        elif wanted[key] != base[key]:
            collisions.append(
                Collision(
                    shelf.kind, id_, key, shelf.label(key), base[key], theirs[key], wanted[key]
                )
            )
    return tuple(ours)


def refused_fields(
    shelf: Shelf, id_: str, values: Mapping[str, object], guarded: Iterable[str]
) -> Iterable[Fault]:
    """Fields that must be filled in and are not, and fields that only another door may write."""
    for cell in shelf.columns:
        if not cell.field.null and values[cell.key] is None:
            yield Fault(shelf.kind, id_, cell.key, MISSING.fill(label=shelf.label(cell.key)))
    for key in guarded:
        if key in shelf.guarded:
            yield Fault(shelf.kind, id_, key, GUARDED.fill(label=shelf.label(key)))


def lost_references(shelf: Shelf, planned: Sequence[Step]) -> Iterable[Fault]:
    """References to what neither the register nor this change holds."""
    wanted: dict[type, set[str]] = {}
    asked: list[tuple[Step, Cell, tuple[str, ...]]] = []
    for cell in shelf.cells:
        if cell.form not in (Form.REF, Form.REFS):
            continue
        for step in planned:
            if cell.key in step.changed and step.values[cell.key]:
                value = step.values[cell.key]
                ids = value if isinstance(value, tuple) else (value,)
                asked.append((step, cell, ids))
                wanted.setdefault(cell.to, set()).update(ids)
    known = {model: existing(model, ids) for model, ids in wanted.items()}
    own = frozenset(step.id for step in planned)
    for step, cell, ids in asked:
        for id_ in ids:
            if id_ not in known[cell.to] and not (cell.to is shelf.model and id_ in own):
                yield Fault(shelf.kind, step.id, cell.key, lost(shelf.label(cell.key), id_))


def lost(label: Words, id_: str) -> Words:
    """That a reference leads nowhere."""
    return w(
        "{label}: ”{id}” finns inte. Rätta hänvisningen eller lägg till raden först.",
        "{label}: “{id}” does not exist. Mend the reference or add the row first.",
    ).fill(label=label, id=id_)


def circles(shelf: Shelf, planned: Sequence[Step]) -> Iterable[Fault]:
    """Rows that would come to stand under themselves."""
    if shelf.tree is None or not any(shelf.tree in step.changed for step in planned):
        return
    column = shelf.cell[shelf.tree].column
    above = dict(fetched(f'SELECT id, "{column}" FROM "{shelf.table}"', ()))  # noqa: S608
    above |= {step.id: step.values[shelf.tree] for step in planned}
    for step in planned:
        if shelf.tree in step.changed:
            road = [step.id]
            while (up := above.get(road[-1])) and up not in road:
                road.append(up)
            if up == step.id:
                yield Fault(shelf.kind, step.id, shelf.tree, circle(road + [up]))


def circle(road: Sequence[str]) -> Words:
    """That a row stands under itself, and by which way."""
    return w(
        "Raden skulle stå under sig själv: {road}. Välj en annan överordnad.",
        "The row would stand under itself: {road}. Choose another one above it.",
    ).fill(road=" → ".join(road))
