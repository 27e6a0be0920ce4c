"""The example's promises as rows: commitments, amounts by year, second codings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from styrkedja.example.benefits import ACTIVITIES, VALUES, benefits
from styrkedja.example.initiatives import entries
from styrkedja.example.reading import Row, book, days, filler, given

DECIDED = ("decided", "ongoing", "introduced", "realising", "realised")
FOLLOWED = ("ongoing", "introduced", "realising", "realised")
COMMITMENT = (
    "benefit", "unit", "owner", "value", "value_on", "accepted_on", "declined_on", "reason",
)  # fmt: skip
FORECAST_ON = date(2026, 9, 30)
THOUSAND = 1000


@cache
def stages() -> Mapping[str, str]:
    """The stage of each initiative."""
    return {entry["id"]: entry["is"]["stage"][0] for entry in entries()}


@cache
def promised() -> tuple[Row, ...]:
    """The effektmål of initiatives that have been decided, as far as somebody could take them on."""
    needed = ("unit", "owner", "target", "target_on")
    return tuple(
        row
        for row in benefits()
        if stages().get(row.get("initiative", "")) in DECIDED and all(key in row for key in needed)
    )


def commitments() -> list[Row]:
    """What each receiving unit has taken on, has not yet answered, or has declined."""
    said = book("promises/commitments.yaml")
    rows = [commitment(row, said) for row in promised() if row["id"] not in said["none"]]
    further: dict[str, int] = {}
    for cells in said["further"]:
        further[cells[0]] = further.get(cells[0], 1) + 1
        key = f"ÅT-{cells[0][2:]}-{further[cells[0]]}"
        rows.append(given({"id": key, **dict(zip(COMMITMENT, cells, strict=True))}))
    return rows


def commitment(row: Row, said: Mapping[str, Any]) -> Row:
    """One commitment of the unit where the effect comes: its value is the effektmål's own."""
    key = row["id"]
    return given(
        {
            "id": f"ÅT-{key[2:]}",
            "benefit": key,
            "unit": row["unit"],
            "owner": row["owner"],
            "value": row["target"],
            "value_on": row["target_on"],
            "accepted_on": None if key in said["unanswered"] else row.get("accepted_on"),
            "reason": said["terms"].get(key) or said["unanswered"].get(key),
        }
    )


def estimates(seed: int) -> list[Row]:
    """The amounts of every effektmål that has any, year by year in the four states."""
    said = book("promises/estimates.yaml")
    valued = {key: Decimal(tkr) * THOUSAND for key, tkr in said["valued"].items()}
    rows = []
    for row in benefits():
        amount = row.get("amount") or valued.get(row["id"])
        if amount and row.get("initiative") and "target_on" in row:
            rows += list(amounts(seed, row, amount, said))
    return rows + [outcome(cells) for cells in said["outcomes"]]


def amounts(seed: int, row: Row, amount: Decimal, said: Mapping[str, Any]) -> Iterator[Row]:
    """Potential, commitment and forecast of one effektmål, as far as its initiative has come."""
    stage = stages()[row["initiative"]]
    first = said["from"].get(row["id"], row["target_on"].year)
    agreed = row.get("accepted_on") or said["assessed"]
    settled = {cells[1] for cells in said["outcomes"] if cells[0] == row["id"]}
    for year in range(first, first + 3):
        share = Decimal("0.6") if year == first and stage != "realised" else Decimal(1)
        hoped = filler(seed, f"{row['id']} potential", 0.95, 1.3)
        yield estimate(
            row, "potential", year, amount * share, hoped, (0.65, 1.35),
            days(agreed, -60), "Nyttokalkyl i beslutsunderlaget",
        )  # fmt: skip
        if stage in DECIDED and row.get("accepted_on"):
            yield estimate(
                row, "commitment", year, amount * share, 1.0, (0.85, 1.1), agreed, "Effektåtagandet",
            )  # fmt: skip
        if stage in FOLLOWED and year >= FORECAST_ON.year and year not in settled:
            seen = filler(seed, f"{row['id']} {year} forecast", 0.75, 1.05)
            yield estimate(
                row, "forecast", year, amount * share, seen, (0.85, 1.15),
                FORECAST_ON, "Delårsprognos",
            )  # fmt: skip


def estimate(
    row: Row, state: str, year: int, amount: Decimal, times: float,
    span: tuple[float, float], made_on: date, source: str,
) -> Row:  # fmt: skip
    """One amount of one year with its lowest and highest, in whole ten thousands of kronor."""
    expected = float(amount) * times
    low, high = (rounded(expected * share) for share in span)
    return given(
        {
            "id": f"B-{row['id'][2:]}-{year}-{state}",
            "benefit": row["id"],
            "unit": row.get("unit"),
            "state": state,
            "year": year,
            "low": low,
            "expected": rounded(expected),
            "high": high,
            "made_on": made_on,
            "source": source,
        }
    )


def rounded(kronor: float) -> Decimal:
    """An amount in whole ten thousands of kronor."""
    return Decimal(round(kronor, -4)).quantize(Decimal(1))


def outcome(cells: list[Any]) -> Row:
    """One verified outcome, as measured."""
    key, year, tkr, made_on, source = cells
    unit = next(row["unit"] for row in promised() if row["id"] == key)
    return {
        "id": f"B-{key[2:]}-{year}-outcome",
        "benefit": key,
        "unit": unit,
        "state": "outcome",
        "year": year,
        "expected": Decimal(tkr) * THOUSAND,
        "made_on": made_on,
        "source": source,
    }


def codings() -> list[Row]:
    """What a second coder chose for a sample, without seeing the first answer."""
    said = book("promises/codings.yaml")
    first = {row["id"]: row for row in benefits()}
    rows = []
    for number, key in enumerate(said["sample"], start=1):
        activity, value = said["otherwise"].get(key, (None, None))
        rows.append(
            {
                "id": f"K-{number:03}",
                "benefit": key,
                "coder": said["coders"][number % len(said["coders"])],
                "activity": ACTIVITIES[activity] if activity else first[key]["activity"],
                "direct_value": VALUES[value] if value else first[key]["direct_value"],
                "coded_on": days(said["from"], number % 9),
            }
        )
    return rows
