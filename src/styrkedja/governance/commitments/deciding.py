"""The decisions on frames: each adjustment decided or taken back has one of its own, with its motive."""

from __future__ import annotations

from decimal import Decimal

from django.utils import timezone

from styrkedja.governance.commitments.framing import write
from styrkedja.governance.commitments.wish import FrameWish
from styrkedja.governance.deciders import deciding_unit
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind
from styrkedja.registers.decisions.queries import DECISIONS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.reading import Record
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.actions import Recorder

DECIDES = "Ramjusteringen {id} beslutas."
TAKES_BACK = "Ramjusteringen {id} tas tillbaka."
PARTS = ("savings", "running", "repayment", "amount")


def decided(row: Record, grounds: Portfolio, wish: FrameWish, trail: Recorder) -> str:
    """Decide an adjustment; gives the decision's id."""
    decision = recorded(row, grounds, wish, trail, DECIDES, row.values["amount"])
    write([Change(row.id, {"decision": decision}, row.version)], trail)
    return decision


def reversed_row(row: Record, grounds: Portfolio, wish: FrameWish, trail: Recorder) -> str:
    """Write the opposite row with its decision; gives the row's id."""
    opposite = {key: minus(row.values[key]) for key in PARTS}
    decision = recorded(row, grounds, wish, trail, TAKES_BACK, opposite["amount"])
    id_ = f"{row.id}-Å"
    values = {
        **{key: row.values[key] for key in ("initiative", "unit", "year", "formula")},
        **opposite,
        "proposed_on": timezone.localtime(trail.at).date(),
        "decision": decision,
        "reverses": row.id,
    }
    write([Change(id_, values, 0)], trail)
    return id_


def minus(value: object) -> Decimal | None:
    """An amount with the other sign."""
    return -value if isinstance(value, Decimal) else None


def recorded(
    row: Record,
    grounds: Portfolio,
    wish: FrameWish,
    trail: Recorder,
    wording: str,
    amount: object,
) -> str:
    """The decision itself. The mandate has been tried, so whoever may take it may record it."""
    one = grounds.initiative[str(row.values["initiative"])]
    id_ = f"BESL-{one.id}-{trail.position + 1}"
    values = {
        "kind": DecisionKind.FRAME,
        "subject_kind": Kind.INITIATIVE,
        "subject": one.id,
        "body": deciding_unit(grounds, one),
        "decided_on": timezone.localtime(trail.at).date(),
        "wording": wording.format(id=row.id),
        "motive": wish.motive.strip(),
        "case_number": wish.case_number or one.case_number,
        "receiving_unit": row.values["unit"],
        "year": row.values["year"],
        "amount": amount,
    }
    change = Change(id_, values, 0)
    writing.save(DECISIONS_SHELF, [change], by=trail.by, at=trail.at, within=trail, watched=False)
    return id_
