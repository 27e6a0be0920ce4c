"""The example's effektmål and measurements as rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from styrkedja.example.estate import systems
from styrkedja.example.initiatives import WAITING, entries, unit_rows
from styrkedja.example.reading import Row, book, days, given, months, shelf

DIRECTIONS = {"+": "increase", "-": "decrease", "=": "keep", None: None}
CATEGORIES = {"f": "financial", "o": "redistribution", "q": "quality", "m": "environment"}
ACTIVITIES = {"e": "efficiency", "m": "mixed", "n": "innovation"}
VALUES = {"i": "internal", "m": "mixed", "x": "external"}
KINDS = {"o": "outcome", "p": "forecast"}
MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
SOURCES = (
    "logg",
    "system",
    "statistik",
    "rapport",
    "uttag",
    "register",
    "journal",
    "tidsstämp",
    "data",
)
ELSEWHERE = {"löne": "Lönemotorn", "webbstatistik": "Webbplatsens besöksmätning"}
PLACED = ("activity", "direct_value")


def written() -> Iterator[tuple[Mapping[str, Any], str, list[Any]]]:
    """Every effektmål as it is written: its initiative, its id and its cells."""
    further: dict[str, list[list[Any]]] = {}
    for area in shelf("effects"):
        further.update(area)
    for entry in entries():
        cells = [*entry["eff"], *further.get(str(entry["id"]), ())]
        for number, effect in enumerate(cells):
            yield entry, f"E-{str(entry['id'])[2:]}{chr(ord('a') + number)}", effect


def benefits() -> list[Row]:
    """All effektmål."""
    rows = [benefit(entry, key, cells) for entry, key, cells in written()]
    return rows + list(book("loose.yaml")["benefits"])


def benefit(entry: Mapping[str, Any], key: str, cells: list[Any]) -> Row:
    """One effektmål: its cells, and the plan of measuring that follows from its initiative's dates."""
    say, indicator, unit, direction, was, goal, by, owner, receiver, how, kind, place, more = cells
    said = entry["is"]
    row = {
        "id": key,
        "initiative": entry["id"],
        "name": say,
        "unit": more.get("unit", said["unit"]),
        "receiver": receiver,
        "indicator": indicator,
        "indicator_unit": unit,
        "direction": DIRECTIONS[direction],
        "baseline": was,
        "baseline_planned_on": more.get("plan"),
        "target": goal,
        "target_on": by,
        "owner": owner,
        "accepted_on": accepted(said) if owner else None,
        "method": how,
        "category": CATEGORIES[kind],
        "amount": Decimal(more["kr"]) * 1000 if "kr" in more else None,
        "budget_line": more.get("line"),
        "goal": more.get("goal", (said["goals"] or [None])[0]),
        "activity": ACTIVITIES[place[0]] if place else None,
        "direct_value": VALUES[place[1]] if place else None,
        **measuring(said, how, was, more),
        "measurement_source": source_of(said, how),
        **known(key),
        **reasons(key, more),
    }
    lacking = {"accepted": "accepted_on"}
    for name in more.get("lack", ()):
        row[lacking.get(name, name)] = None
    return given(row)


def accepted(said: Mapping[str, Any]) -> date:
    """When the effect owner accepted: before the start, or some weeks after the idea came in."""
    if said["stage"][0] in WAITING or "start" not in said:
        return min(days(said["reg"], 20), days(said["stage"][1], 10))
    return days(said["start"], -30)


def measuring(said: Mapping[str, Any], how: str | None, was: object, more: Row) -> Row:
    """Baseline day and source, first measurement and interval, and who measures."""
    if how is None:
        return {}
    on = days(said.get("start") or said["reg"], -15 if "start" in said else 12)
    live = said.get("live") or said.get("end") or date(2028, 1, 15)
    source = f"{how[0].upper()}{how[1:]}, {MONTHS[on.month - 1]} {on.year}"
    return {
        "baseline_on": on if was is not None else None,
        "baseline_source": source if was is not None else None,
        "first_measurement_on": more.get("first", months(live, 3)),
        "interval_months": more.get("interval", 6),
        "measured_by": measurer(more.get("unit", said["unit"])),
    }


def source_of(said: Mapping[str, Any], how: str | None) -> str | None:
    """The system a value is read from, where the method says that it is read from one."""
    if not how or not any(word in how for word in SOURCES) or "egen" in how:
        return None
    elsewhere = next((name for word, name in ELSEWHERE.items() if word in how), None)
    return elsewhere or (system_names()[said["sys"][0]] if said["sys"] else None)


@cache
def system_names() -> Mapping[str, str]:
    """Names of systems by id."""
    return {row["id"]: row["name"] for row in systems()}


@cache
def told() -> Mapping[str, tuple[str | None, str | None]]:
    """What gets worse and what shows it, by effektmål."""
    return {key: (worse, shown) for key, worse, shown in book("evidence.yaml")["rows"]}


def known(key: str) -> Row:
    """What gets worse for whom, and what those concerned have said or shown."""
    worse, shown = told().get(key, (None, None))
    return {"disbenefit": worse, "evidence": shown}


def measurer(unit: str | None) -> str | None:
    """The role that measures in a unit: its own, else that of the unit above."""
    roles = book("measurers.yaml")
    while unit and unit not in roles:
        unit = unit_rows()[unit].get("parent")
    return roles.get(unit)


def reasons(key: str, more: Row) -> Row:
    """The softer half of the rubric: needed change, hindrance, guard, and the cause chain."""
    further = book("reasons.yaml")["rows"].get(key, (None,) * 5)
    change, hindrance, guard = more.get("soft", further[:3])
    output, use = more.get("chain", further[3:])
    return {
        "change_needed": change,
        "hindrance": hindrance,
        "guard_metric": guard,
        "output": output,
        "use": use,
    }


def measurements() -> list[Row]:
    """Every baseline that was measured before a start, and every measurement after it."""
    rows = []
    for entry, key, cells in written():
        row = benefit(entry, key, cells)
        seen = [(day, value, *mark) for day, value, *mark in cells[-1].get("seen", ())]
        if "start" in entry["is"] and "baseline_on" in row:
            seen.insert(0, (row["baseline_on"], row["baseline"], "b"))
        rows += [measurement(row, number, one) for number, one in enumerate(seen, start=1)]
    return rows + list(book("loose.yaml")["measurements"])


def measurement(row: Row, number: int, seen: tuple[Any, ...]) -> Row:
    """One measurement of one effektmål: day, value, and what it is for."""
    day, value, *mark = seen
    kinds = {"b": "baseline", **KINDS}
    return given(
        {
            "id": f"N-{str(row['id'])[2:]}-{number}",
            "benefit": row["id"],
            "kind": kinds[str(mark[0])] if mark else "follow_up",
            "measured_on": day,
            "value": value,
            "source": None if "unsourced" in mark else row.get("method"),
        }
    )
