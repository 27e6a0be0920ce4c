"""The example's criteria, scores and ranks as rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from styrkedja.example.initiatives import entries
from styrkedja.example.reading import Row, book, days, filler, given, shelf, table

CRITERION = (
    "id", "body", "edition", "name", "principle", "measure", "weight", "decided_on", "valid_from",
)  # fmt: skip
EDITION = 2
JUDGED = ("BRÅD", "GENOM")
IN_FORCE = date(2026, 3, 1)
LAST_SCORED = date(2026, 11, 13)
ORDERED_ON = date(2026, 10, 12)
ORDER = "D-901-2"


def criteria() -> list[Row]:
    """All criteria: a version of Forum Digitalisering that is retired, one in force, and Forum IT's."""
    rows = table("priorities/criteria.yaml", CRITERION)
    for row in rows:
        row["weight"] = Decimal(str(row["weight"]))
    return rows


def scores(seed: int) -> list[Row]:
    """The forum's judgements of those that wait, two for each initiative."""
    registered = {entry["id"]: entry["is"]["reg"] for entry in entries()}
    return [
        row
        for part in shelf("priorities/scores")
        for cells in part
        for row in judged(cells, scored(seed, cells[0], registered[cells[0]]))
    ]


def judged(cells: list[Any], on: date) -> Iterator[Row]:
    """The two judgements of one initiative, each with its points and reason."""
    initiative, *said = cells
    for number, code in enumerate(JUDGED):
        points, reason = said[2 * number : 2 * number + 2]
        yield given(
            {
                "id": f"P-{initiative[2:]}-{code}",
                "criterion": f"KR-{EDITION}-{code}",
                "initiative": initiative,
                "points": Decimal(points),
                "reason": reason,
                "scored_by": "Portföljledare",
                "scored_on": on,
            }
        )


def scored(seed: int, initiative: str, registered: date) -> date:
    """When an initiative was judged: some weeks after it came, once the criteria were in force."""
    first = max(IN_FORCE, registered)
    later = days(first, round(filler(seed, f"{initiative} scored", 7, 60)))
    return min(later, LAST_SCORED)


def ranks() -> list[Row]:
    """The order that Forum Digitalisering decided in the autumn, with its overrides."""
    return [
        given(
            {
                "id": f"RANG-{initiative[2:]}",
                "body": "FD",
                "initiative": initiative,
                "position": position,
                "computed": computed,
                "edition": EDITION,
                "total": Decimal(str(total)),
                "reason": reason,
                "decision": ORDER,
                "decided_on": ORDERED_ON,
            }
        )
        for initiative, position, computed, total, reason in book("priorities/criteria.yaml")[
            "ranks"
        ]
    ]
