"""A plan kept in a small file of its own: pages of it are read without planning anew or holding it all."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from styrkedja.front.intake.comparing import Comparison
from styrkedja.ground.at_rest import collector_at_rest
from styrkedja.ground.sheets.plan import PlannedRow, RowState
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.cells import from_trail
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.actions import plainly

TABLES = """
CREATE TABLE row (n INTEGER PRIMARY KEY, kind TEXT, id TEXT, state TEXT, version INTEGER,
                  unread INTEGER, clashes INTEGER, sheet TEXT, place TEXT, body TEXT);
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE settled (n INTEGER, key TEXT, mine INTEGER, PRIMARY KEY (n, key));
"""
INDEX = "CREATE INDEX row_state ON row (kind, state, unread, clashes)"
WRITES_ANYTHING = """
SELECT EXISTS (SELECT 1 FROM row WHERE state IN ('new', 'changed'))
    OR EXISTS (SELECT 1 FROM settled WHERE mine)
    OR EXISTS (SELECT 1 FROM row WHERE state = 'clash' AND json_extract(body, '$.changes') <> '{}')
"""
WRITES = (RowState.NEW.value, RowState.CHANGED.value, RowState.CLASH.value)
URGENCY = (
    "CASE WHEN state = 'clash' THEN 0 WHEN state = 'faulty' THEN 1 WHEN unread > 0 THEN 2"
    " WHEN state = 'changed' THEN 3 WHEN state = 'new' THEN 4 ELSE 5 END"
)
UNREAD = "unread"  # rows some cell of which could not be read, whatever else they do
Body = dict[str, object]


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One planned row out of the file; values in `body` are as the trail writes them."""

    number: int
    kind: Kind
    id: str
    state: RowState
    version: int | None
    sheet: str
    place: str
    body: Body


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of a kind are in a state, and how many of their cells could not be read."""

    rows: int = 0
    cells: int = 0
    with_unread: int = 0


class PlanBook:
    """One upload's plan on disk."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @collector_at_rest()
    def write(self, comparison: Comparison) -> None:
        """Keep a plan; choices already made stay where the clash is the very same."""
        choices = self.choices() if self.path.exists() else {}
        new = self.path.with_suffix(".new")
        new.unlink(missing_ok=True)
        digest = hashlib.sha256()
        with closing(sqlite3.connect(new, isolation_level=None)) as book:
            book.execute("PRAGMA page_size=16384")
            book.execute("PRAGMA journal_mode=OFF")
            book.execute("PRAGMA synchronous=OFF")
            book.executescript(TABLES)
            book.execute("BEGIN")
            sql = "INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            book.executemany(sql, hashed(lines(comparison), digest))
            book.execute(INDEX)
            facts = {
                "position": str(comparison.position),
                "seal": comparison.seal,
                "digest": digest.hexdigest(),
            }
            book.executemany("INSERT INTO fact VALUES (?, ?)", facts.items())
            keep_choices(book, choices)
            book.execute("COMMIT")
        new.replace(self.path)

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """The file, to be read or chosen in."""
        with closing(sqlite3.connect(self.path, timeout=20)) as book, book:
            yield book

    def facts(self) -> Mapping[str, str]:
        """The position and seal of the trail it was planned at, and its own digest."""
        with self.opened() as book:
            return dict(book.execute("SELECT name, value FROM fact"))

    def counts(self) -> Mapping[Kind, Mapping[RowState, Count]]:
        """How many rows of each kind are in each state."""
        found: dict[Kind, dict[RowState, Count]] = {}
        sql = "SELECT kind, state, count(*), sum(unread), sum(unread > 0) FROM row GROUP BY kind, state"
        with self.opened() as book:
            for kind, state, *numbers in book.execute(sql):
                found.setdefault(Kind(kind), {})[RowState(state)] = Count(*numbers)
        return {kind: found[kind] for kind in Kind if kind in found}

    def page(self, kind: Kind, state: str, first: int, size: int) -> tuple[KeptRow, ...]:
        """Some rows of a kind, those in one state or all: first what needs a look, then as in the file."""
        where, given = condition(kind, state)
        found = f"SELECT n FROM row WHERE {where} ORDER BY {URGENCY}, n LIMIT ? OFFSET ?"  # noqa: S608
        sql = f"SELECT {COLUMNS} FROM row WHERE n IN ({found}) ORDER BY {URGENCY}, n"  # noqa: S608
        with self.opened() as book:
            return tuple(kept(line) for line in book.execute(sql, [*given, size, first]))

    def changes(self) -> Mapping[Kind, list[Change]]:
        """What shall be written, the clashes as they were settled."""
        chosen = self.chosen()
        found: dict[Kind, list[Change]] = {}
        marks = ", ".join("?" * len(WRITES))
        sql = f"SELECT {COLUMNS} FROM row WHERE state IN ({marks}) ORDER BY n"  # noqa: S608
        with self.opened() as book:
            for row in map(kept, book.execute(sql, WRITES)):
                values = dict(row.body["changes"])
                for key, (_, mine) in row.body.get("clashes", {}).items():
                    if chosen.get((row.number, key)):
                        values[key] = mine
                if values or row.state is RowState.NEW:
                    found.setdefault(row.kind, []).append(change_of(row, values))
        return found

    def left_out(self) -> Iterator[KeptRow]:
        """The rows that are not taken, and those some cell of which is not."""
        sql = f"SELECT {COLUMNS} FROM row WHERE unread > 0 OR state = ? ORDER BY n"  # noqa: S608
        with self.opened() as book:
            yield from map(kept, book.execute(sql, [RowState.FAULTY.value]))

    def chosen(self) -> Mapping[tuple[int, str], bool]:
        """How each clash is settled: whether the file's value is taken."""
        with self.opened() as book:
            found = book.execute("SELECT n, key, mine FROM settled")
            return {(n, key): bool(mine) for n, key, mine in found}

    def settle(self, choices: Mapping[tuple[int, str], bool]) -> None:
        """Settle clashes; what is no clash is left alone."""
        with self.opened() as book:
            for (n, key), mine in choices.items():
                line = book.execute("SELECT body FROM row WHERE n = ?", [n]).fetchone()
                if line and key in json.loads(line[0]).get("clashes", {}):
                    book.execute("INSERT OR REPLACE INTO settled VALUES (?, ?, ?)", [n, key, mine])

    def settle_all(self, mine: bool) -> None:
        """Settle every clash the same way."""
        self.settle(dict.fromkeys(self.clashes(), mine))

    def clashes(self) -> list[tuple[int, str]]:
        """Every clash: the number of its row, and its field."""
        with self.opened() as book:
            found = book.execute("SELECT n, body FROM row WHERE clashes > 0 ORDER BY n")
            return [(n, key) for n, body in found for key in json.loads(body)["clashes"]]

    def unsettled(self) -> int:
        """How many clashes nobody has settled."""
        with self.opened() as book:
            clashes = book.execute("SELECT coalesce(sum(clashes), 0) FROM row").fetchone()[0]
            return clashes - book.execute("SELECT count(*) FROM settled").fetchone()[0]

    def writes(self) -> bool:
        """Whether anything would be written, with the clashes as they are settled so far."""
        with self.opened() as book:
            found = book.execute(WRITES_ANYTHING).fetchone()[0]
        return bool(found) or self.unsettled() > 0

    def choices(self) -> Mapping[str, int]:
        """The choices made, by what they were made of: the row, the field, and all three values."""
        sql = "SELECT kind, id, key, body, mine FROM settled JOIN row USING (n)"
        with self.opened() as book:
            return {
                clash_of(kind, id_, key, json.loads(body)): mine
                for kind, id_, key, body, mine in book.execute(sql)
            }


def clash_of(kind: str, id_: str, key: str, body: Body) -> str:
    """What a clash is: the same text for the very same clash."""
    return json.dumps([kind, id_, key, body["before"][key], *body["clashes"][key]])


COLUMNS = "n, kind, id, state, version, sheet, place, body"


def kept(line: tuple[object, ...]) -> KeptRow:
    """A row as it was kept."""
    number, kind, id_, state, version, sheet, place, body = line
    return KeptRow(
        number, Kind(kind), id_, RowState(state), version, sheet, place, json.loads(body)
    )


def condition(kind: Kind, state: str) -> tuple[str, list[object]]:
    """Which rows are asked for."""
    if state == UNREAD:
        return "kind = ? AND unread > 0", [kind.code]
    if state in {each.value for each in RowState}:
        return "kind = ? AND state = ?", [kind.code, state]
    return "kind = ?", [kind.code]


def lines(comparison: Comparison) -> Iterator[tuple[object, ...]]:
    """Every row as the file keeps it."""
    number, encode = 0, encoder()
    for kind, rows in comparison.rows.items():
        bases = comparison.bases[kind]
        for row in rows:
            number += 1
            body = encode(body_of(row, bases.get(row.id, {})))
            place = next(iter(row.draft.cells.values()), str(row.draft.row))
            yield (
                *(number, kind.code, row.id, row.state.value, row.version),
                *(len(row.faults), len(row.clashes), row.draft.sheet, place, body),
            )


def encoder() -> Callable[[Body], str]:
    """What writes bodies as JSON, as the trail writes values; one for all rows of a plan."""
    return json.JSONEncoder(
        ensure_ascii=False, check_circular=False, default=Plain().__getitem__
    ).encode


class Plain(dict[object, object]):
    """Values of the picture as JSON can hold them, each made once: days and terms come back by the thousand."""

    def __missing__(self, value: object) -> object:
        plain = self[value] = plainly(value)
        return plain


def hashed(rows: Iterable[tuple[object, ...]], digest: object) -> Iterator[tuple[object, ...]]:
    """The rows, each taken into the digest on its way: what it says, not which version it is of."""
    for row in rows:
        digest.update("\x1f".join((*map(str, row[1:4]), row[9])).encode("utf-8", "replace"))
        yield row


def body_of(row: PlannedRow, base: Mapping[str, object]) -> Body:
    """What a preview shows of a row, and what is written of it."""
    values, before = row.draft.values, row.before
    body: Body = {"changes": row.changes}
    if row.state is RowState.FAULTY:
        body["left"] = values
    elif row.state is not RowState.NEW:
        told = {*row.changes, *row.clashes, *(fault.key for fault in row.faults)}
        body["before"] = {key: before.get(key) for key in (*row.changes, *row.clashes)}
        same = {k for k, v in values.items() if k not in told and v == before.get(k)}
        body["same"] = {key: values[key] for key in values if key in same}
        rest = [key for key in row.draft.cells if key not in told and key not in same]
        body["kept"] = {key: before[key] for key in rest if before.get(key) not in (None, ())}
    if row.clashes:
        body["clashes"] = {key: [base.get(key), values.get(key)] for key in row.clashes}
        body["base"] = bool(base)
    if row.faults:
        cells = row.draft.cells
        body["faults"] = [
            [f.key, cells.get(f.key, ""), f.text, f.words.sv, f.words.en] for f in row.faults
        ]
    return body


def change_of(row: KeptRow, values: Mapping[str, object]) -> Change:
    """What the register is asked to write."""
    cells = SHELVES[row.kind].cell
    typed = {key: from_trail(cells[key], value) for key, value in values.items()}
    return Change(row.id, typed, 0 if row.state is RowState.NEW else row.version)


def keep_choices(book: sqlite3.Connection, choices: Mapping[str, int]) -> None:
    """Choices made before, kept where the very same clash is still there."""
    if not choices:
        return
    sql = "SELECT n, kind, id, body FROM row WHERE clashes > 0"
    for n, kind, id_, text in book.execute(sql).fetchall():
        body = json.loads(text)
        for key in body["clashes"]:
            mine = choices.get(clash_of(kind, id_, key, body))
            if mine is not None:
                book.execute("INSERT INTO settled VALUES (?, ?, ?)", [n, key, mine])
