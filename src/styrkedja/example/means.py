"""The example's money, people and waivers as rows."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from styrkedja.example.reading import Row, book, table

BUDGET = (
    "id", "name", "unit", "year", "amount", "kind", "spending",
    "funding", "permanent", "account", "initiative", "system",
)  # fmt: skip
STAFFING = (
    "id", "unit", "competence", "year", "positions", "vacancies",
    "development_hours", "committed_hours", "permanent",
)  # fmt: skip
WAIVER = ("id", "rule", "subject_kind", "subject", "reason", "until", "body", "decided_on")
FRAME_YEARS = (2020, 2021)


def budgets() -> list[Row]:
    """The frames of the committees, then the money for digitalisation; thousands in the data."""
    rows = [row for cells in book("budgets.yaml")["frames"] for row in frames(cells)]
    lines = table("budgets.yaml", BUDGET)
    for row in lines:
        row["amount"] = Decimal(row["amount"]) * 1000
    return rows + lines


def frames(cells: list[Any]) -> list[Row]:
    """The frame of one committee in both years, given in millions."""
    unit, name, *millions = cells
    return [
        {
            "id": f"R-{unit}-{year}",
            "name": f"{name} {year}",
            "unit": unit,
            "year": year,
            "amount": Decimal(str(amount)) * 1_000_000,
            "kind": "other",
            "spending": "operating",
            "funding": "ordinary",
            "permanent": True,
        }
        for year, amount in zip(FRAME_YEARS, millions, strict=True)
    ]


def staffing() -> list[Row]:
    """All competence pools."""
    return table("staffing.yaml", STAFFING)


def waivers() -> list[Row]:
    """All waivers."""
    return table("waivers.yaml", WAIVER)
