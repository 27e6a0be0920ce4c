"""The picture out of the registers, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection

from styrkedja.registers.snapshot import portfolio
from tools.bench.big import AS_OF
from tools.bench.figure import Figure
from tools.bench.load import loaded
from tools.bench.setting import Setting, Stopwatch

NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def measure(setting: Setting) -> Iterator[Figure]:
    """The first reading of everything in a fresh process."""
    loaded(setting)
    yield first_reading()


def first_reading() -> Figure:
    """The picture of the database that Django is set up on."""
    watch = Stopwatch()
    found = portfolio(AS_OF)
    seconds = watch.seconds()
    note = f"{len(found.initiatives)} initiatives, {len(found.benefits)} effektmål"
    return Figure(f"picture from {NAMES[connection.vendor]}", seconds, "s", most=3, note=note)
