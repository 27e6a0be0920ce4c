"""The example's passages: when each initiative came into each stage, through a gate or taken over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from styrkedja.example.initiatives import entries
from styrkedja.example.learning import exemptions
from styrkedja.example.reading import Row, between, days

ROAD = (
    "idea", "prepared", "prioritised", "decided", "ongoing", "introduced", "realising", "realised",
)  # fmt: skip


def passages() -> list[Row]:
    """All passages, by initiative and in order."""
    return [row for entry in entries() for row in passed(entry)]


def passed(entry: Mapping[str, Any]) -> list[Row]:
    """One initiative's way: an idea when registered, then stage by stage to where it stands."""
    said = entry["is"]
    stage, since = said["stage"]
    if said.get("taken"):
        return [_row(entry, stage, since, "taken_over")]
    rows = [_row(entry, "idea", said["reg"], "taken_over")]
    last = ROAD.index(stage) if stage in ROAD else ROAD.index("ongoing") + 1
    for name in ROAD[1:last]:
        rows.append(_row(entry, name, day_of(entry, name), "passed"))
    if stage != "idea":
        rows.append(_row(entry, stage, since, "passed"))
    return rows


def day_of(entry: Mapping[str, Any], stage: str) -> date:
    """When a stage on the way was reached."""
    said = entry["is"]
    first, now = said["reg"], said["stage"][1]
    go = _decided(entry, "go") or said.get("start") or now
    ranked = _decided(entry, "prioritise") or between(first, min(go, now), 0.7)
    known = {
        "prepared": between(first, ranked, 0.6),
        "prioritised": ranked,
        "decided": min(go, said.get("start") or go),
        "ongoing": said.get("start"),
        "introduced": said.get("live"),
        "realising": said.get("live") and days(said["live"], 45),
    }
    return known[stage] or now


def _decided(entry: Mapping[str, Any], kind: str) -> date | None:
    return next((row[1] for row in entry.get("dec", ()) if row[0] == kind), None)


@cache
def exempted() -> Mapping[tuple[str, str], str]:
    """By which exemption a gate was passed: of initiative and stage."""
    return {(row["initiative"], row["gate"]): row["id"] for row in exemptions()}


def _row(entry: Mapping[str, Any], stage: str, on: date, kind: str) -> Row:
    row = {"initiative": entry["id"], "stage": stage, "on": on, "kind": kind}
    exemption = exempted().get((entry["id"], stage))
    if kind == "passed" and exemption:
        return {**row, "kind": "exempted", "exemption": exemption}
    return row
