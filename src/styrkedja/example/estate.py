"""The example's systems as rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from styrkedja.example.reading import Row, filler, given, months, shelf

SEED = 2026
OPEN = {"j": True, "n": False, "?": None}
LAST_YEAR = 2026
FIRST_ASSESSMENT = date(2025, 12, 8)


def systems() -> list[Row]:
    """All systems, in order of id."""
    rows = [system(cells, area["objects"]) for area in shelf("systems") for cells in area["rows"]]
    return sorted(rows, key=lambda row: str(row["id"]))


def system(cells: list[Any], objects: Mapping[str, list[Any]]) -> Row:
    """One system: what is written of it, and the dates that follow from years."""
    key, name, part, supplier, live, contract, quality, criticality, flags, users, cost, more = (
        cells
    )
    owned, interface, building = flags
    managed, owner, unit = objects[part]
    end = contract_end(key, contract)
    return given(
        {
            "id": key,
            "name": name,
            "management_object": managed,
            "owner": owner,
            "unit": unit,
            "supplier": supplier if " " in supplier else f"Leverantör {supplier}",
            "go_live_on": date(live, 1 + int(filler(SEED, f"{key} live", 0, 11.9)), 1),
            "contract_end": end,
            "support_end": more.get("sup"),
            "decommission_on": more.get("dec", leaving(key, live, end)),
            "successor": more.get("next"),
            "assessed_on": more.get("ass", assessed(key)),
            "quality": quality,
            "criticality": criticality,
            "owns_data": OPEN[owned],
            "open_api": OPEN[interface],
            "open_development": OPEN[building],
            "action_plan": more.get("plan"),
            "users": users,
            "yearly_cost": Decimal(cost) * 1000,
        }
    )


def contract_end(key: str, year: int | None) -> date | None:
    """The year it is written to end; contracts of later years may be prolonged up to three years."""
    if year is None:
        return None
    longer = round(filler(SEED, f"{key} after", 0, 3)) if year > LAST_YEAR else 0
    return date(year + longer, 12, 31)


def leaving(key: str, live: int, end: date | None) -> date:
    """The stated end of life: with the contract, or after fifteen to twenty years in use."""
    if end:
        return end
    return date(max(live + round(filler(SEED, f"{key} use", 15, 20)), 2028), 12, 31)


def assessed(key: str) -> date:
    """When it was last assessed: during the yearly inventory of 2026."""
    return months(FIRST_ASSESSMENT, round(filler(SEED, f"{key} assessed", 0, 10)))
