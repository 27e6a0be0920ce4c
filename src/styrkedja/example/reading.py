"""Reads the example's data files, and makes the few filler numbers that nobody wrote by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any
from zlib import crc32

import yaml

Row = dict[str, Any]
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def book(name: str) -> Any:
    """One data file by its name in the data folder ("goals.yaml")."""
    text = files("styrkedja.example").joinpath("data", name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=LOADER)  # noqa: S506  a safe loader, the fast one where it is built


@cache
def shelf(folder: str) -> tuple[Any, ...]:
    """All data files in a folder of the data folder, in order of name."""
    here = files("styrkedja.example").joinpath("data", folder)
    names = sorted(entry.name for entry in here.iterdir() if entry.name.endswith(".yaml"))
    return tuple(book(f"{folder}/{name}") for name in names)


def table(name: str, keys: Sequence[str]) -> list[Row]:
    """The `rows` of a data file, each a list in the order of `keys`, as rows by key."""
    return [row_of(cells, keys) for cells in book(name)["rows"]]


def row_of(cells: Sequence[object], keys: Sequence[str]) -> Row:
    """One row by key, its empty cells left out."""
    return {key: cell for key, cell in zip(keys, cells, strict=True) if cell is not None}


def filler(seed: int, what: str, low: float, high: float) -> float:
    """A number between two bounds, always the same for the same seed and thing."""
    share = crc32(f"{seed}:{what}".encode()) / 0xFFFFFFFF
    return low + (high - low) * share


def days(day: date, count: int) -> date:
    """The day so many days later, or earlier."""
    return day + timedelta(days=count)


def months(day: date, count: int) -> date:
    """The same day so many months later, at most the 28th."""
    place = day.year * 12 + day.month - 1 + count
    return date(place // 12, place % 12 + 1, min(day.day, 28))


def between(first: date, last: date, share: float) -> date:
    """A day part of the way between two days."""
    return first + (last - first) * share


def given(row: Mapping[str, Any]) -> Row:
    """A row with its empty values left out."""
    return {key: value for key, value in row.items() if value is not None and value != []}
