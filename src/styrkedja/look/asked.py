"""What a visitor asks of a list, read out of an address: words, filters, order, page, columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.look.pieces import Filter

FARTHEST = 100_000  # no list has a page beyond this
WIDE = ("kolumner", "alla")  # asks for every column of the sheet, not only the listed


@dataclass(frozen=True, slots=True)
class Asked:
    """What a visitor asks of a list, read out of an address: words, filters, order, page."""

    q: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    sort: str = ""  # a column key, with − (hyphen) before it for descending
    page: int = 1
    wide: bool = False  # every column, not only the listed

    @property
    def key(self) -> str:
        """The column sorted by."""
        return self.sort.removeprefix("-")

    @property
    def descending(self) -> bool:
        """Whether the order is turned round."""
        return self.sort.startswith("-")

    def address(self, **changes: object) -> str:
        """The same list asked for with something else; a new order or filter starts at page one."""
        asked: dict[str, object] = {"q": self.q, **dict(self.filters), "sort": self.sort}
        asked |= {WIDE[0]: WIDE[1] if self.wide else ""} | changes
        if asked.get("page") in (None, 1, "1"):
            asked.pop("page", None)
        return "?" + urlencode({name: value for name, value in asked.items() if value})


def asked_of(sheet: Sheet, params: Mapping[str, str], flags: Sequence[Filter] = ()) -> Asked:
    """What an address asks of a list; what neither the sheet nor the flags know is left out."""
    keys = [column.key for column in sheet.columns if column.filtered]
    keys += [flag.key for flag in flags]
    filters = tuple((key, value) for key in keys if (value := params.get(key, "").strip()[:100]))
    sort = params.get("sort", "")
    wide = params.get(WIDE[0]) == WIDE[1]
    known = {column.key for column in shown_columns(sheet, wide=wide)}
    page = params.get("page", "1")
    return Asked(
        q=params.get("q", "").strip()[:200],
        filters=filters,
        sort=sort if sort.removeprefix("-") in known else "",
        page=min(max(int(page), 1), FARTHEST) if page.isdecimal() and len(page) < 7 else 1,
        wide=wide,
    )


def shown_columns(sheet: Sheet, *, wide: bool = False) -> tuple[Column, ...]:
    """The columns of a list: the id, and those marked as listed; or every column."""
    return tuple(each for at, each in enumerate(sheet.columns) if wide or each.listed or at == 0)
