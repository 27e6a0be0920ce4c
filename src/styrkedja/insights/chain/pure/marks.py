"""Marks on things by link and kind, quick to lay over each other: what the engine counts links from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import compress

from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.picture.terms import Kind, Link


class Marks:
    """Things marked by link and kind, as plain ids: quick to add to and to compare."""

    def __init__(self) -> None:
        self.ids: dict[tuple[Link, Kind], set[str]] = {}

    def add(self, rule: Rule, ids: Iterable[str]) -> None:
        self.ids.setdefault((rule.link, rule.about), set()).update(ids)

    def of(self, link: Link) -> Mapping[Kind, set[str]]:
        return {kind: ids for (of, kind), ids in self.ids.items() if of is link}


class Flags:
    """Things marked by link and kind, as one byte for each thing, laid over each other as whole numbers."""

    def __init__(self) -> None:
        self.flags: dict[tuple[Link, Kind], int] = {}

    def add(self, rule: Rule, flags: bytes) -> None:
        key = (rule.link, rule.about)
        self.flags[key] = self.flags.get(key, 0) | int.from_bytes(flags, "little")

    def of(self, link: Link, ids: Mapping[Kind, list[str]]) -> Mapping[Kind, set[str]]:
        return {
            kind: set(compress(ids[kind], flags.to_bytes(len(ids[kind]), "little")))
            for (of, kind), flags in self.flags.items()
            if of is link
        }
