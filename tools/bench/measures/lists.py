"""List pages of 100 rows: any page, order, filter and search, with two workers and one client."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from urllib.parse import urlencode

from styrkedja.front.start.addresses import list_of
from styrkedja.ground.sheets.column import Column
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelves import SHELVES
from tools.bench.figure import Figure, percentile
from tools.bench.load import loaded
from tools.bench.server import serving
from tools.bench.setting import Setting

WORDS = ("bygglov", "för invånare", "automatiserad planering", "I-77", "system 4", "finns inte")
ROUNDS = 2
LARGE = 2_000  # a register this large is asked for pages far in


def measure(setting: Setting) -> Iterator[Figure]:
    """Every list asked for in every way it offers, in an order that no cache can learn."""
    loaded(setting)
    paths = [path for shelf in SHELVES.values() for path in asked_of(shelf)]
    random.Random(1).shuffle(paths)
    paths = setting.some(paths)
    with serving(setting) as served:
        visitor = served.visitor()
        visitor.get(paths[0])  # the picture and the verdict are worked out
        visits = [(*visitor.get(path), path) for path in paths * setting.times(ROUNDS)]
    yield from figures(visits)


def figures(visits: Sequence[tuple[float, int, str]]) -> Iterator[Figure]:
    """Time and size of the pages, with the slowest and the largest by name."""
    times = [seconds * 1000 for seconds, _, _ in visits]
    sizes = [size / 1000 for _, size, _ in visits]
    slowest, largest = max(visits), max(visits, key=lambda visit: visit[1])
    yield Figure(
        "list of 100 rows, p50", percentile(times, 0.5), "ms", note=f"{len(visits)} visits"
    )
    note = f"slowest {slowest[0] * 1000:.0f} ms: {slowest[2]}"
    yield Figure("list of 100 rows, p95", percentile(times, 0.95), "ms", most=60, note=note)
    note = f"largest of all: {largest[2]}"
    yield Figure("list of 100 rows, largest page", max(sizes), "kB", most=120, note=note)


def asked_of(shelf: Shelf) -> Iterator[str]:
    """The list's addresses: pages far in, every order both ways, every filter, searches."""
    count = shelf.model.objects.count()
    if not count:
        return
    base = list_of(shelf.kind)
    pages = sorted({1, 2, count // 200 + 1, -(-count // 100)})
    yield from (f"{base}?page={page}" for page in pages)
    for column in shelf.sheet.columns:
        if column.listed or column.key == "id":
            far = count // 200 + 1 if count > LARGE else 1
            yield f"{base}?sort={column.key}"
            yield f"{base}?sort=-{column.key}&page={far}"
        if column.filtered:
            yield from (
                base + "?" + urlencode({column.key: value}) for value in wanted(column, shelf)
            )
    yield from (base + "?" + urlencode({"q": words}) for words in WORDS)


def wanted(column: Column, shelf: Shelf) -> Sequence[str]:
    """Two values that a filter may ask for."""
    cell = shelf.cell[column.key]
    if cell.terms:
        return [term.words.sv.partition(":")[0] for term in list(cell.terms)[:2]]
    if cell.to is not None:
        return list(cell.to.objects.values_list("id", flat=True)[:2])
    return ["ja"] if column.parser.form == "yes_no" else ["2026"]
