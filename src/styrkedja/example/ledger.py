"""The example's ledger: which breaks and twins were laid there on purpose, and what the other breaks are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from styrkedja.example.reading import book
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind


class Planted(NamedTuple):
    """A break laid in the example on purpose: the rule, the thing, the field, and why it lies there."""

    code: str
    subject: Ref
    field: str | None
    why: str


class Explained(NamedTuple):
    """Breaks that come of how the example is written: one reason for several things."""

    code: str
    field: str | None
    subjects: tuple[Ref, ...]
    why: str


class Twins(NamedTuple):
    """Two initiatives in different units that want the same, and what they have in common."""

    one: str
    other: str
    what: str


def planted() -> tuple[Planted, ...]:
    """Every break laid in on purpose."""
    return tuple(
        Planted(code, Ref(Kind(kind), key), field, why)
        for code, kind, key, field, why in book("ledger/planted.yaml")["rows"]
    )


def explained() -> tuple[Explained, ...]:
    """Every other break, by rule and field."""
    return tuple(
        Explained(
            row["code"],
            row["field"],
            tuple(Ref(Kind(row["kind"]), key) for key in row["ids"]),
            row["why"],
        )
        for row in book("ledger/explained.yaml")["rows"]
    )


def twins() -> tuple[Twins, ...]:
    """The planted twins."""
    return tuple(Twins(*row) for row in book("ledger/twins.yaml")["rows"])


def absent() -> Mapping[str, str]:
    """Rules that have no planted break, by code, and why not."""
    return dict(book("ledger/absent.yaml")["rows"])
