"""What a profile says of the way out: which header is written from which field, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Outlet:
    """One header and where its cell comes from."""

    header: str
    kind: str
    key: str
    named: bool = False  # a reference as the name of what it points at, not as its id
    values: Mapping[str, str] | None = (
        None  # our code -> their word; a code not listed says nothing
    )
    year: bool = False  # a day as its year


@dataclass(frozen=True, slots=True)
class Outward:
    """The file a profile writes: one row per initiative and effektmål, or one record per initiative.

    `columns` are all headers in their order: those without an outlet stay empty. In records a
    header with a dot ("goals.name") is a list of objects.
    """

    columns: tuple[str, ...]
    outlets: tuple[Outlet, ...]
    each: str = (
        "initiative"  # what gives a row: "initiative", or "benefit" for each of its effektmål
    )
    records: bool = False  # written as {"records": […], "totalRecords": n}
    decimal: str = ","
    money_in: Decimal = Decimal(1)

    @property
    def forms(self) -> tuple[str, ...]:
        """The kinds of file it can be written as, the usual one first."""
        return ("json",) if self.records else ("csv", "xlsx")
