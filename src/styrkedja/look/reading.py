"""A record's page as a frozen description: its fields by group, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.words import Words
from styrkedja.look import shown
from styrkedja.look.frame import Link
from styrkedja.look.pieces import Fact, TrailRow
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind

HEADING = frozenset({"id", "name"})  # stand above the page already


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together, under their heading."""

    title: Words | None
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A record's page: `look/read.html` needs nothing else.

    `empty` are the labels of the fields not filled in.
    """

    ref: Ref
    title: str
    kind: Words
    groups: tuple[Group, ...]
    empty: tuple[Words, ...] = ()
    actions: tuple[Link, ...] = ()
    trail: tuple[TrailRow, ...] = ()
    trail_href: str = ""


def reading_of(
    sheet: Sheet,
    row: object,
    *,
    language: str,
    address: Callable[[Ref], str | None],
    names: Mapping[Ref, str] | None = None,
    actions: tuple[Link, ...] = (),
    trail: tuple[TrailRow, ...] = (),
    trail_href: str = "",
) -> Reading:
    """The page of one row (a thing with the sheet's keys as attributes).

    `names` gives the names of the things it refers to; without a name the id is shown.
    """
    kind = Kind(sheet.kind)
    groups: list[tuple[Words | None, list[Fact]]] = []
    empty: list[Words] = []
    for column in sheet.columns:
        if column.group is not None or not groups:
            groups.append((column.group, []))
        if column.key in HEADING:
            continue
        value = getattr(row, column.key)
        if value is None or value == ():
            empty.append(column.label)
        else:
            groups[-1][1].extend(facts_of(column, value, language, address, names or {}))
    return Reading(
        ref=Ref(kind, row.id),
        title=getattr(row, "name", None) or row.id,
        kind=sheet.one,
        groups=tuple(Group(title, tuple(facts)) for title, facts in groups if facts),
        empty=tuple(empty),
        actions=actions,
        trail=trail,
        trail_href=trail_href,
    )


def facts_of(
    column: Column,
    value: object,
    language: str,
    address: Callable[[Ref], str | None],
    names: Mapping[Ref, str],
) -> list[Fact]:
    """A field as facts: one, or one for each thing it refers to, each with its link."""
    parser = column.parser
    if parser.form not in ("ref", "refs") or not parser.kind:
        text = parser.show(value, language)
        if parser.form == "money":
            text = shown.unit(text, shown.CURRENCY[language], language)
        return [Fact(column.label, text)]
    ids = value if parser.form == "refs" else (value,)
    facts = []
    for at, id_ in enumerate(ids):
        ref = Ref(Kind(parser.kind), id_)
        text = f"{id_} {names[ref]}" if ref in names else id_
        facts.append(Fact(column.label if at == 0 else "", text, address(ref) or ""))
    return facts
