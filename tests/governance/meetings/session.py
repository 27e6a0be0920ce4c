"""A forum in session over the gates' small group: one matter at a gate, one elsewhere, one without an initiative."""

from __future__ import annotations

from datetime import date

from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import ControlTag, ItemCause, MeetingState
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.shelf.rows import things
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from tests.governance.gates.grounds import benefit, initiative, settle

SECRETARY = Actor("sekr", "Sekreterare", (("secretary", None),), "DIG")
CIO = Actor("cio", "It-chef", (("cio", None),), "DIG")


def item(place: int, name: str, **more: object) -> Change:
    """A matter of the meeting M."""
    values = {"meeting": "M", "position": place, "name": name, "minutes": 8, **more}
    return Change(f"M-{place}", values)


def about(id_: str, cause: ItemCause, **more: object) -> dict[str, object]:
    """What a matter about an initiative holds."""
    return {
        "cause": cause,
        "tag": ControlTag.APPROVAL,
        "subject_kind": Kind.INITIATIVE,
        "subject": id_,
        **more,
    }


def in_session(state: MeetingState = MeetingState.OPEN) -> None:
    """The group with a forum that meets: I-4 stands in the forum's own account, I-1 in the committee's."""
    prepared = {"stage": Stage.PREPARED, "stage_since": date(2026, 10, 1)}
    own = initiative(name="Egen fråga", account="DUP", **prepared)
    settle(
        initiative=[
            Change("I-4", own),
            Change("I-5", initiative(name="Utan mål", account="DUP", goals=(), **prepared)),
        ],
        benefit=[Change("E-4", benefit(initiative="I-4", indicator="Antal besök per vecka"))],
        forum=[
            Change(
                "FORUM-D",
                {
                    "name": "Forum Digitalisering",
                    "unit": "FD",
                    "chair": "Digitaliseringschef",
                    "cadence_weeks": 4,
                    "mandate": "Beslutar om sin portfölj.",
                    "questions": "Vad slutar vi med?\nVad lärde vi oss?",
                },
            ),
            Change("FORUM-IT", {"name": "Forum IT", "unit": "FIT", "chair": "It-chef"}),
        ],
        member=[
            Change("L-1", {"forum": "FORUM-D", "role": "Digitaliseringschef", "unit": "DIG"}),
            Change("L-2", {"forum": "FORUM-D", "role": "Omsorgschef", "unit": "VOF"}),
        ],
        meeting=[
            Change(
                "M",
                {
                    "forum": "FORUM-D",
                    "held_on": date(2026, 11, 24),
                    "minutes_planned": 60,
                    "state": state,
                    "case_number": "KS/2026:9",
                    "present": "Digitaliseringschef\nOmsorgschef\nSekreterare",
                },
            )
        ],
        item=[
            item(1, "Egen", **about("I-4", ItemCause.PRIORITISE, gate=Stage.PRIORITISED)),
            item(2, "Annans", **about("I-1", ItemCause.DECIDE, gate=Stage.DECIDED)),
            item(3, "Vad slutar vi med?", cause=ItemCause.STANDING, tag=ControlTag.QUESTION),
            item(4, "Saknar", **about("I-5", ItemCause.PRIORITISE, gate=Stage.PRIORITISED)),
        ],
    )


def row(kind: Kind, id_: str):
    """A row as it stands; None where it is not there."""
    return next(iter(things(SHELVES[kind], [id_])), None)


def rows(kind: Kind):
    """All rows of a kind."""
    return things(SHELVES[kind])
