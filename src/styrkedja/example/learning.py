"""The example's lessons, exemptions and governance time as rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from styrkedja.example.benefits import benefits, measurements
from styrkedja.example.forums import attendance, forums, items, meetings
from styrkedja.example.initiatives import decisions, entries
from styrkedja.example.reading import Row, days, filler, table

LESSON = ("id", "initiative", "name", "situation", "advice", "words", "recorded_on")
EXEMPTION = (
    "id", "initiative", "gate", "rules", "reason", "until", "body", "decided_on", "case_number",
)  # fmt: skip
LOGGED_FROM = date(2026, 1, 1)
TODAY = date(2026, 11, 24)
GATES = {"prioritise": "prioritised", "go": "decided", "close": "realised"}


def lessons() -> list[Row]:
    """What initiatives have taught those who ran them."""
    return table("promises/lessons.yaml", LESSON)


def exemptions() -> list[Row]:
    """The exemptions Forum Digitalisering has decided; one has run out."""
    return table("promises/exemptions.yaml", EXEMPTION)


def efforts(seed: int) -> list[Row]:
    """Governance time of the year: at meetings, at gates, for reports and for measuring."""
    spent = [*at_meetings(), *at_gates(seed), *for_reports(seed), *for_measuring(seed)]
    return [
        {
            "id": f"TID-{number:03}",
            **{key: value for key, value in row.items() if value is not None},
        }
        for number, row in enumerate(spent, start=1)
    ]


def at_meetings() -> Iterator[Row]:
    """The minutes of every agenda item, for as many as sat there."""
    held = {row["id"]: row for row in meetings()}
    body = {row["id"]: row["unit"] for row in forums()}
    present = attendance()
    for row in items():
        meeting = held[row["meeting"]]
        if row["meeting"] in present:
            yield {
                "step": "meeting",
                "initiative": row["subject"] if row.get("subject_kind") == "initiative" else None,
                "unit": body[meeting["forum"]],
                "gate": row.get("gate"),
                "matter": row["id"],
                "minutes": row["minutes"],
                "people": present[row["meeting"]],
                "spent_on": meeting["held_on"],
            }


def at_gates(seed: int) -> Iterator[Row]:
    """Preparation and gate of every initiative that was prioritised, decided or closed this year."""
    unit = {entry["id"]: entry["is"]["unit"] for entry in entries()}
    for row in decisions():
        gate = GATES.get(row["kind"])
        if not gate or row.get("decided_on", date.min) < LOGGED_FROM:
            continue
        shared = {"initiative": row["subject"], "unit": unit[row["subject"]], "gate": gate}
        yield {
            "step": "preparation",
            **shared,
            "matter": row["id"],
            "minutes": 15 * round(filler(seed, f"{row['id']} preparation", 8, 40)),
            "people": 2,
            "spent_on": days(row["decided_on"], -round(filler(seed, f"{row['id']} before", 8, 30))),
        }
        yield {
            "step": "gate",
            **shared,
            "matter": row["id"],
            "minutes": 5 * round(filler(seed, f"{row['id']} gate", 2, 9)),
            "people": 3,
            "spent_on": days(row["decided_on"], -3),
        }


def for_reports(seed: int) -> Iterator[Row]:
    """What it took to write the year's reports to political bodies."""
    unit = {entry["id"]: entry["is"]["unit"] for entry in entries()}
    for row in decisions():
        if row["kind"] == "report" and row["decided_on"] >= LOGGED_FROM:
            yield {
                "step": "reporting",
                "initiative": row["subject"],
                "unit": unit[row["subject"]],
                "matter": row["id"],
                "minutes": 30 * round(filler(seed, f"{row['id']} report", 4, 16)),
                "people": 1,
                "spent_on": days(row["decided_on"], -14),
            }


def for_measuring(seed: int) -> Iterator[Row]:
    """What it took to measure this year."""
    of = {row["id"]: row for row in benefits()}
    for row in measurements():
        benefit = of.get(row.get("benefit", ""))
        if benefit and LOGGED_FROM <= row["measured_on"] <= TODAY:
            yield {
                "step": "follow_up",
                "initiative": benefit["initiative"],
                "unit": benefit["unit"],
                "matter": row["id"],
                "minutes": 10 * round(filler(seed, f"{row['id']} minutes", 2, 12)),
                "people": 1,
                "spent_on": row["measured_on"],
            }
