"""The ways a shelf says no: each names the row, the field and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field of one row; `key` is None when it is the row itself."""

    kind: Kind
    id: str
    key: str | None
    words: Words


@dataclass(frozen=True, slots=True)
class Collision:
    """A field that both this writer and somebody else have changed."""

    kind: Kind
    id: str
    key: str | None
    label: Words
    base: object  # what it was when this writer read it
    theirs: object
    yours: object


class Refused(Exception):
    """Nothing was written. `faults` says why, all of it at once."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{fault.id}: {fault.words.en}" for fault in faults[:5]))
        self.faults = tuple(faults)

    @property
    def words(self) -> Words:
        """The first fault, with its row, and how many more there are."""
        first = self.faults[0]
        said = Words(f"{first.id}: {first.words.sv}", f"{first.id}: {first.words.en}")
        more = len(self.faults) - 1
        if not more:
            return said
        return Words(f"{said.sv} (och {more} fel till)", f"{said.en} (and {more} more faults)")


class Forbidden(Refused):
    """The actor's roles do not cover what was asked."""


class Clash(Refused):
    """Somebody else has changed the same fields since they were read."""

    def __init__(self, collisions: Sequence[Collision]) -> None:
        super().__init__([Fault(c.kind, c.id, c.key, told(c)) for c in collisions])
        self.collisions = tuple(collisions)


def told(collision: Collision) -> Words:
    """A collision in words."""
    if collision.key is None:
        return w(
            "Raden har lagts till eller tagits bort av någon annan. Läs om den och försök igen.",
            "Somebody else has added or removed the row. Read it again and retry.",
        )
    return w(
        "{label} har ändrats av någon annan. Läs om raden och avgör vilket värde som gäller.",
        "{label} has been changed by somebody else. Read the row again and settle which value holds.",
    ).fill(label=collision.label)
