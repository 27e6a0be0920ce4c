"""The example's two forums as rows: members, meetings, agenda items, and what was handed on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from styrkedja.example.initiatives import decisions
from styrkedja.example.reading import Row, book, given, shelf, table

FORUM = ("id", "name", "unit", "mandate", "scope", "chair", "cadence_weeks", "questions")
MEMBER = ("id", "forum", "role", "unit", "decides", "business")
REFERRAL = (
    "id", "initiative", "from_unit", "to_unit", "reason", "rule",
    "referred_on", "answered_on", "answer",
)  # fmt: skip
SUGGESTION = (
    "id", "forum", "initiative", "unit", "name", "reason",
    "suggested_on", "answer", "answer_reason", "answered_on",
)  # fmt: skip
CORRECTION = (
    "id", "meeting", "item", "was", "becomes", "reason", "corrected_on", "corrected_by",
)  # fmt: skip
MEETING = (
    "id", "forum", "held_on", "starts", "minutes_planned", "place", "state",
    "case_number", "absent", "adjuster", "closed_on", "locked_on",
)  # fmt: skip
HELD = ("closed", "locked")


def forums() -> list[Row]:
    """Both forums."""
    return table("forums/forums.yaml", FORUM)


def members() -> list[Row]:
    """The roles that sit in the forums."""
    return [_row(cells, MEMBER) for cells in book("forums/forums.yaml")["members"]]


def meetings() -> list[Row]:
    """All meetings; those present are the members but the ones who sent word."""
    return [meeting(row) for row in table("forums/meetings.yaml", MEETING)]


def meeting(row: Row) -> Row:
    """One meeting: who led it, and who was present if it has been held."""
    forum = next(one for one in forums() if one["id"] == row["forum"])
    held = row["state"] in HELD
    present = "\n".join(one["role"] for one in seated(row)) if held else None
    known = {key: value for key, value in row.items() if key != "absent"}
    return given({**known, "chair": forum["chair"], "present": present})


def seated(row: Row) -> list[Row]:
    """The members who were at a meeting."""
    away = row.get("absent") or ()
    return [one for one in members() if one["forum"] == row["forum"] and one["id"] not in away]


def attendance() -> Mapping[str, int]:
    """How many were at each meeting that has been held."""
    rows = table("forums/meetings.yaml", MEETING)
    return {row["id"]: len(seated(row)) for row in rows if row["state"] in HELD}


@cache
def _decided() -> Mapping[str, Row]:
    return {str(row["id"]): row for row in decisions()}


def items() -> list[Row]:
    """All agenda items, meeting by meeting in order."""
    return [
        item(entry["meeting"], number, cells)
        for part in shelf("forums/agendas")
        for entry in part
        for number, cells in enumerate(entry["items"], start=1)
    ]


def item(meeting: str, number: int, cells: list[Any]) -> Row:
    """One agenda item; one that became a decision carries the decision's own words."""
    name, cause, tag, kind, subject, outcome, minutes, more = cells
    decision = _decided().get(more.get("decision", ""), {})
    return given(
        {
            "id": f"{meeting}-{number}",
            "name": name,
            "meeting": meeting,
            "position": number,
            "cause": cause,
            "tag": tag,
            "subject_kind": kind,
            "subject": subject,
            "outcome": outcome,
            "wording": decision.get("wording"),
            "motive": decision.get("motive"),
            "minutes": minutes,
            **more,
        }
    )


def referrals() -> list[Row]:
    """Matters that one forum handed to the other."""
    return [_row(cells, REFERRAL) for cells in book("forums/answers.yaml")["referrals"]]


def suggestions() -> list[Row]:
    """What Forum Digitalisering suggested where somebody else decides."""
    return [_row(cells, SUGGESTION) for cells in book("forums/answers.yaml")["suggestions"]]


def corrections() -> list[Row]:
    """Corrections of minutes that were already locked."""
    return [_row(cells, CORRECTION) for cells in book("forums/answers.yaml")["corrections"]]


def _row(cells: list[Any], keys: tuple[str, ...]) -> Row:
    return given(dict(zip(keys, cells, strict=True)))
