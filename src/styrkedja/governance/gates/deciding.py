"""The decision that goes with a passage: recorded by the same deed, with its motive."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from django.utils import timezone

from styrkedja.governance.gates.pure.judging import DECISIONS
from styrkedja.governance.gates.pure.mandate import acting_for
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage
from styrkedja.picture.things import Initiative
from styrkedja.registers.decisions.queries import DECISIONS_SHELF
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.actions import Recorder

WORDINGS: Mapping[Stage, str] = MappingProxyType(
    {
        Stage.PRIORITISED: "Initiativet prioriteras.",
        Stage.DECIDED: "Initiativet genomförs.",
        Stage.PAUSED: "Initiativet pausas.",
        Stage.STOPPED: "Initiativet avbryts.",
    }
)


def decided(wish: Wish, one: Initiative, grounds: Portfolio, trail: Recorder) -> str | None:
    """Record the decision of a wish that carries a motive; its id, or None where it carries none.

    The mandate has been tried at the gate, so whoever may take the decision may record it.
    """
    if not wish.motive.strip():
        return None
    id_ = f"BESL-{one.id}-{trail.position + 1}"
    values = {
        "kind": DECISIONS[wish.stage],
        "subject_kind": Kind.INITIATIVE,
        "subject": one.id,
        "body": wish.body or next(acting_for(trail.by, may, grounds, one, wish.stage), None),
        "decided_on": wish.on or timezone.localtime(trail.at).date(),
        "wording": wish.wording.strip() or WORDINGS[wish.stage],
        "motive": wish.motive.strip(),
        "case_number": wish.case_number or one.case_number,
    }
    change = Change(id_, values, 0)
    writing.save(DECISIONS_SHELF, [change], by=trail.by, at=trail.at, within=trail, watched=False)
    return id_


def decision_there(grounds: Portfolio, id_: str, stage: Stage) -> bool:
    """Whether a decision of the stage's kind is recorded on the initiative."""
    rows = grounds.decisions_on.get((Kind.INITIATIVE.code, id_), ())
    return any(row.kind is DECISIONS[stage] for row in rows)
