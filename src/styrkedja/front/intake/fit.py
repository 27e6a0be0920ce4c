"""How well a table fits a profile: which layout, where its headers stand, what is found and what is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from styrkedja.front.intake.grid import Grid
from styrkedja.front.intake.headers import count, find, matches
from styrkedja.front.intake.profile import Condition, Layout, Profile, asked_headers
from styrkedja.ground.sheets.cells import written
from styrkedja.ground.sheets.table import Table

LEAST_SHARE = 1 / 3  # with fewer of its columns a sheet is some other sheet
HEADERS_WITHIN = 20  # headers stand among the first lines, or nowhere


@dataclass(frozen=True, slots=True)
class Missing:
    """A mapped field whose column the file does not have."""

    kind: str
    key: str
    header: str  # as the profile writes it


@dataclass(frozen=True)
class Fit:
    """A layout laid upon a table."""

    layout: Layout
    grid: Grid
    header_line: int
    headers: tuple[str, ...]
    found: int  # how many of the profile's columns the file has
    wanted: int
    missing: tuple[Missing, ...] = ()
    lacking: tuple[str, ...] = ()  # headers without which nothing can be understood
    indexes: dict[tuple[str, ...], int | None] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """The part of the profile's columns that the file has."""
        return self.found / self.wanted if self.wanted else 0.0

    def index(self, alternatives: tuple[str, ...]) -> int | None:
        """Where one of the alternative headers stands."""
        if alternatives not in self.indexes:
            self.indexes[alternatives] = find(self.headers, alternatives)
        return self.indexes[alternatives]


def best_fit(profile: Profile, table: Table) -> Fit | None:
    """The layout that fits the table best; None where too little of any is recognised."""
    fits = [
        fit
        for layout in profile.layouts
        if _named(layout, table)
        if (fit := _fit(layout, table)) is not None and fit.share >= LEAST_SHARE
    ]
    return max(fits, key=lambda fit: (not fit.lacking, fit.found, fit.share), default=None)


def _named(layout: Layout, table: Table) -> bool:
    return layout.sheet is None or matches(layout.sheet, table.sheet) is not None


def _fit(layout: Layout, table: Table) -> Fit | None:
    """One layout upon the table, its headers where most of them are found."""
    top = Grid(table, layout.transposed, HEADERS_WITHIN)
    wanted = tuple(
        {one: None for _, _, source in layout.sources() for one in asked_headers(source)}
    )
    best_line, best_found = 0, 0
    for line in range(len(top.lines)):
        headers = _headers(top, line)
        found = count(headers, wanted)
        if found > best_found:
            best_line, best_found = line, found
    if not best_found:
        return None
    headers = _headers(top, best_line)
    missing = tuple(
        Missing(kind, key, " | ".join(one))
        for kind, key, source in layout.sources()
        for one in asked_headers(source)
        if find(headers, one) is None and find(headers, source.fallback) is None
    )
    grid = Grid(table, layout.transposed)
    lacking = _lacking(layout, headers)
    return Fit(layout, grid, best_line, headers, best_found, len(wanted), missing, lacking)


def _headers(grid: Grid, line: int) -> tuple[str, ...]:
    return tuple(
        "" if cell is None else " ".join(written(cell).split()) for cell in grid.lines[line]
    )


def _lacking(layout: Layout, headers: Sequence[str]) -> tuple[str, ...]:
    """What the file must have: what the first kind's id and required fields are made of, and filters."""
    needed = [
        (*one, *source.fallback)
        for source in layout.rows[0].fields.values()
        if source.required
        for one in asked_headers(source)
    ]
    filters: tuple[Condition, ...] = (*layout.only, *layout.rows[0].only)
    needed += [condition.columns for condition in filters]
    return tuple(dict.fromkeys(" | ".join(one) for one in needed if find(headers, one) is None))
