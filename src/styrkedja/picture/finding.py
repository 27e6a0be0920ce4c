"""A break in the chain (kedjebrott): which rule, about what, and the facts that show it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from styrkedja.picture.terms import Kind


class Ref(NamedTuple):
    """A reference to one thing: its kind and its id."""

    kind: Kind
    id: str


class Break(NamedTuple):
    """What a rule saw on one thing: the field it points at, and the facts its message is filled with."""

    field: str | None
    facts: Mapping[str, object]


class Finding(NamedTuple):
    """One break: a rule's code, the thing it is about, the field, and the facts."""

    code: str
    subject: Ref
    field: str | None
    facts: Mapping[str, object]


def broken(field: str | None = None, **facts: object) -> tuple[Break, ...]:
    """A rule's answer with one break: `return broken("owner", name=initiative.name)`."""
    return (Break(field, facts),)


WHOLE: tuple[Break, ...] = ()
"""A rule's answer when it judged the thing and found it whole."""
