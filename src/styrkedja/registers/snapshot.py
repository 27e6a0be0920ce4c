"""All registers into one lägesbild: the only bridge from the tables to the picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from threading import RLock
from typing import TypeVar

from django.db import connection

from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import TABLES, Portfolio, once
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Passage, Thing
from styrkedja.registers.gates.queries import passages
from styrkedja.registers.shelf.held import Held
from styrkedja.registers.shelf.rows import things
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import end, sealed_at, touched_since

T = TypeVar("T")
PASSAGE = "passage"  # what the trail calls a passage; its subject is the initiative
DAYS_KEPT = 3


def portfolio(as_of: date) -> Portfolio:
    """Everything the registers hold, as it looks on a day."""
    return pictured(taken(), as_of)


@dataclass(frozen=True)
class Tables:
    """Every table as values of the picture, at one position of the trail."""

    position: int
    seal: str  # tells this trail from another that is as long
    things: Mapping[Kind, tuple[Thing, ...]]
    passages: tuple[Passage, ...]


def taken() -> Tables:
    """Every table read anew, all as they stood at one moment."""
    with OneMoment():
        at, seal = end()
        return Tables(
            at, seal, {kind: things(shelf) for kind, shelf in SHELVES.items()}, passages()
        )


class OneMoment:
    """A transaction that only reads and sees nothing that others write meanwhile.

    `atomic` would take the writers' lock on SQLite (transactions begin IMMEDIATE here), and on
    PostgreSQL the level must be asked for. Inside an open transaction it does nothing.
    """

    def __enter__(self) -> None:
        self.opened = not connection.in_atomic_block
        if self.opened:
            connection.ensure_connection()
            with connection.cursor() as cursor:
                cursor.execute(
                    "BEGIN"
                    if connection.vendor == "sqlite"
                    else "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
                )

    def __exit__(self, *_: object) -> None:
        if self.opened:
            with connection.cursor() as cursor:
                cursor.execute("COMMIT")


def pictured(tables: Tables, as_of: date) -> Portfolio:
    """The tables as the lägesbild of a day."""
    rows = {TABLES[kind]: rows for kind, rows in tables.things.items()}
    return Portfolio(as_of=as_of, **rows, passages=tables.passages)


def renewed(tables: Tables) -> Tables:
    """The tables brought up to date: only what has been touched since is read again."""
    with OneMoment():
        now, seal = end()
        if (now, seal) == (tables.position, tables.seal):
            return tables
        if sealed_at(tables.position) != tables.seal:  # another database, or one set back
            return taken()
        touched = touched_since(tables.position)
        rows = {
            kind: again(kind, tables.things[kind], touched[kind.code])
            if kind.code in touched
            else tables.things[kind]
            for kind in SHELVES
        }
        passed = tables.passages
        if PASSAGE in touched:
            passed = passages_again(passed, touched[PASSAGE])
        return Tables(now, seal, rows, passed)


def again(kind: Kind, rows: tuple[Thing, ...], ids: frozenset[str] | None) -> tuple[Thing, ...]:
    """One table with the touched rows read again; the others are the very same objects."""
    if ids is None:
        return things(SHELVES[kind])
    by_id = {row.id: row for row in rows if row.id not in ids}
    by_id |= {row.id: row for row in things(SHELVES[kind], ids)}
    return tuple(by_id[id_] for id_ in sorted(by_id))


def passages_again(
    rows: tuple[Passage, ...], initiatives: frozenset[str] | None
) -> tuple[Passage, ...]:
    """The passages with those of the touched initiatives read again."""
    if initiatives is None:
        return passages()
    others = [row for row in rows if row.initiative not in initiatives]
    return tuple(sorted([*others, *passages(initiatives)], key=lambda row: row.initiative))


class Kept:
    """The latest picture in this process, and a few days of it. Disposable."""

    def __init__(self) -> None:
        self.lock = RLock()
        self.tables: Tables | None = None
        self.days: dict[date, Portfolio] = {}

    def picture(self, as_of: date) -> Portfolio:
        """The picture of a day, read again only where something has been written since."""
        with self.lock:
            tables = taken() if self.tables is None else renewed(self.tables)
            if tables is not self.tables:
                self.tables, self.days = tables, {}
            if as_of not in self.days:
                while len(self.days) >= DAYS_KEPT:
                    del self.days[next(iter(self.days))]
                self.days[as_of] = pictured(tables, as_of)
            return self.days[as_of]

    def forget(self) -> None:
        """Start over; for tests and for a database that was replaced."""
        with self.lock:
            self.tables, self.days = None, {}


KEPT = Kept()


def kept_picture(as_of: date) -> Portfolio:
    """The lägesbild, kept in this process until something is written.

    Two calls between which nothing was written give the same object, so what is worked out of it
    (findings, positions) can be kept with it: see `worked_out`.
    """
    return KEPT.picture(as_of)


def held(picture: Portfolio) -> Held:
    """The picture's rows as lists sort them; what has been sorted is kept with the picture."""
    return once(picture, "held", lambda picture: Held(picture.by_id))


def is_worked_out(picture: Portfolio, policy: Policy, name: str) -> bool:
    """Whether `worked_out` has the answer already."""
    return (name, policy.digest) in picture.memo


def worked_out(
    picture: Portfolio, policy: Policy, name: str, compute: Callable[[Portfolio, Policy], T]
) -> T:
    """`compute(picture, policy)`, worked out once for this picture and policy.

    It lives as long as the picture; after a write the next picture has an empty memory.
    """
    key = (name, policy.digest)
    if key not in picture.memo:
        with KEPT.lock:  # two threads that ask at once shall not both work it out
            if key not in picture.memo:
                picture.memo[key] = compute(picture, policy)
    return picture.memo[key]
