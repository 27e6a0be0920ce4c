"""The example's frame as rows: units, steering documents, goals and accounts."""

from __future__ import annotations

from styrkedja.example.reading import Row, book, table

UNIT = (
    "id", "name", "kind", "parent", "function", "head",
    "employees", "declared_initiatives", "declared_on",
)  # fmt: skip
DOCUMENT = (
    "id", "name", "case_number", "body", "adopted_on", "valid_from", "valid_until", "replaces",
)  # fmt: skip
GOAL = (
    "id", "parent", "unit", "document", "name",
    "indicator", "indicator_unit", "target", "target_on",
)  # fmt: skip
ACCOUNT = ("id", "name", "kind", "parent", "owner_unit")


def units() -> list[Row]:
    """All units of the group."""
    return table("organisation.yaml", UNIT)


def documents() -> list[Row]:
    """All steering documents, two of them with a decided direction."""
    directions = book("documents.yaml")["direction"]
    rows = table("documents.yaml", DOCUMENT)
    for row in rows:
        said = directions.get(row["id"])
        if said:
            row["direction_activity"] = said["activity"]
            row["direction_value"] = said["value"]
            row["direction_body"] = said["body"]
            row["direction_on"] = said["day"]
    return rows


def goals() -> list[Row]:
    """All goals; a commitment has the perspective of the strategic goal above it."""
    perspectives = book("goals.yaml")["perspectives"]
    rows = table("goals.yaml", GOAL)
    for row in rows:
        perspective = perspectives.get(row["id"]) or perspectives.get(row.get("parent"))
        if perspective:
            row["perspective"] = perspective
    return rows


def accounts() -> list[Row]:
    """All accounts: the portfolio with its programme, and the portfolios of the administrations."""
    return table("accounts.yaml", ACCOUNT)
