"""The example's initiatives and their decisions as rows: what the data says, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from styrkedja.example.frame import units
from styrkedja.example.reading import Row, book, days, filler, given, months, shelf

ORIGINS = {"company": "company", "staff": "staff"}
NATURES = {"a": "automation", "n": "innovation", "b": "both", "x": "neither", None: None}
CHANGES = {"i": "improvement", "c": "change", None: None}
METHODS = {
    "q": "quality",
    "s": "service_design",
    "p": "project",
    "a": "agile",
    "x": "experiment",
    "o": "other",
}
SOLUTIONS = {"in": "inside", "out": "outside", "rep": "replacement", "none": "no_system"}
RISKS = {"l": "low", "m": "medium", "h": "high"}
PERSONAL = {"n": "none", "o": "ordinary", "s": "sensitive"}
WAITING = ("idea", "prepared", "prioritised")
LAST_FRESH_CASE = date(2025, 11, 24)


@cache
def entries() -> tuple[Mapping[str, Any], ...]:
    """Every initiative as it is written, with the further effektmål of its area."""
    found = [entry for area in shelf("areas") for entry in area]
    return tuple(sorted(found, key=lambda entry: entry["id"]))


@cache
def unit_rows() -> Mapping[str, Row]:
    """Units by id."""
    return {str(row["id"]): row for row in units()}


def initiatives(seed: int) -> list[Row]:
    """All initiatives."""
    return [initiative(entry, seed) for entry in entries()]


def initiative(entry: Mapping[str, Any], seed: int) -> Row:
    """One initiative: its own words and values, and the dates and sums that follow from them."""
    said = entry["is"]
    unit = unit_rows().get(said["unit"], {})
    stage, since = said["stage"]
    waiting = stage in WAITING
    return given(
        {
            "id": entry["id"],
            "name": entry["name"],
            "description": entry["about"],
            "account": said["acc"],
            "unit": said["unit"],
            "owner": said.get("own", unit.get("head")),
            "owner_unit": said.get("at", said["unit"] if said.get("own", True) else None),
            "goals": said["goals"],
            "systems": said["sys"],
            "depends_on": said.get("dep"),
            "origin": said.get("orig", ORIGINS.get(unit.get("kind"), "administration")),
            "nature": NATURES[said["nat"]],
            "change_kind": CHANGES[said["ch"]],
            "method": METHODS[said["met"]],
            "solution": SOLUTIONS[said["sol"]],
            "stage": stage,
            "stage_since": since,
            "registered_on": said["reg"],
            "waiting_for": said.get("wait"),
            "waiting_since": since if waiting else None,
            "business_case_on": business_case(said),
            "started_on": said.get("start"),
            "introduced_on": said.get("live"),
            "closed_on": said.get("closed") or (since if stage == "stopped" else None),
            "legal_requirement": said.get("law", False),
            "case_number": said.get("dnr") or case_number(entry),
            **traits().get(entry["id"], {}),
            **plan(entry),
            **money(entry, seed),
            **pair("handover", said.get("hand")),
            **pair("reported", said.get("rep")),
        }
    )


@cache
def traits() -> Mapping[str, Row]:
    """How large and sensitive each initiative is, as far as it has been told."""
    return {
        key: {
            "risk": RISKS[risk],
            "integrations": integrations,
            "personal_data": PERSONAL[personal],
            "several_units": several,
        }
        for key, risk, integrations, personal, several in book("traits.yaml")["rows"]
    }


def business_case(said: Mapping[str, Any]) -> date | None:
    """When the paper was last confirmed: as written, else some weeks before the stage or the start."""
    if "case" in said:
        return said["case"]
    stage, since = said["stage"]
    if stage in WAITING:
        return max(since, LAST_FRESH_CASE) if stage != "idea" else said["reg"]
    return days(said.get("start") or since, -40)


def plan(entry: Mapping[str, Any]) -> Row:
    """Planned start and end: as it went, else some months ahead."""
    said = entry["is"]
    stage, since = said["stage"]
    if stage == "idea":
        return {}
    number = int(str(entry["id"])[-3:])
    start = said.get("ps") or said.get("start") or months(date(2027, 1, 11), number % 5)
    end = said.get("end", said.get("live", months(start, 4 + number % 5)))
    return {"planned_start": start, "planned_end": end}


def money(entry: Mapping[str, Any], seed: int) -> Row:
    """Budget, latest forecast and hours; thousands in the data, kronor in the picture."""
    said, key = entry["is"], str(entry["id"])
    if not said["tkr"]:
        return {}
    budget = said["tkr"]
    forecast = said.get("fc")
    if forecast is None and said["stage"][0] not in WAITING:
        forecast = round(budget * filler(seed, f"{key} forecast", 0.93, 1.07), -1)
    hours = round(budget * filler(seed, f"{key} hours", 0.5, 1.1), -1)
    return {
        "budget": Decimal(budget) * 1000,
        "forecast": None if forecast is None else Decimal(int(forecast)) * 1000,
        "hours": Decimal(int(hours)),
    }


def pair(name: str, said: list[Any] | None) -> Row:
    """Two fields written as a pair: to whom, and when."""
    return {f"{name}_to": said[0], f"{name}_on": said[1]} if said else {}


def case_number(entry: Mapping[str, Any]) -> str | None:
    """The case number of the go decision."""
    return next((row[3] for row in entry.get("dec", ()) if row[0] == "go"), None)


def decisions() -> list[Row]:
    """The decisions of all initiatives, then those on systems and directions."""
    found = [row for entry in entries() for row in decided(entry)]
    return found + list(book("decisions.yaml")["rows"])


def decided(entry: Mapping[str, Any]) -> Iterator[Row]:
    """The decisions of one initiative, numbered after it."""
    for number, cells in enumerate(entry.get("dec", ()), start=1):
        kind, on, body, case, wording, motive, *more = cells
        extra = more[0] if more else {}
        yield given(
            {
                "id": f"D-{str(entry['id'])[2:]}-{number}",
                "kind": kind,
                "subject_kind": "initiative",
                "subject": entry["id"],
                "body": body,
                "decided_on": on,
                "wording": wording,
                "motive": motive,
                "case_number": case,
                "receiving_unit": extra.get("to"),
                "year": extra.get("year"),
                "amount": Decimal(extra["tkr"]) * 1000 if extra else None,
            }
        )
