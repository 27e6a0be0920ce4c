"""Answering for a unit, and settling frames: each in one transaction, with its trail."""

from __future__ import annotations

from datetime import date, datetime

from django.utils import timezone

from styrkedja.governance.commitments.deciding import decided, reversed_row
from styrkedja.governance.commitments.framing import PROPOSED_IN, renew, renew_now, share
from styrkedja.governance.commitments.guarding import (
    adjustment_of,
    deciding,
    head_of,
    initiative_in,
    proposing,
    unchanged,
)
from styrkedja.governance.commitments.stopped import (
    ANSWERED,
    IS_OPPOSITE,
    NO_COMMITMENT,
    NOT_ACCEPTED,
    NOT_SETTLED,
    REASON_DECLINE,
    RECOMPUTED,
    SETTLED,
    TAKEN_BACK,
    WITH_GO,
    Moved,
    Outdated,
    fault,
    last_of,
)
from styrkedja.governance.commitments.wish import Answer, FrameWish
from styrkedja.insights.economy.pure.proposing import proposals
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.benefits import actions as benefits
from styrkedja.registers.benefits.queries import BENEFITS_SHELF, COMMITMENTS_SHELF
from styrkedja.registers.economy import actions as economy
from styrkedja.registers.neighbourhood import neighbourhood
from styrkedja.registers.shelf.reading import Record, records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change, joined
from styrkedja.registers.trail.actions import Recorder, recording
from styrkedja.registers.trail.queries import history

WHY_COMPUTED = "Ramjustering räknad på nytt"


def answer(
    wish: Answer, *, by: Actor, at: datetime, within: Recorder | None = None
) -> tuple[str, ...]:
    """Accept or decline a commitment for its unit; gives the frame adjustments that were recomputed.

    Raises NotYours, Moved (with what changed) or another Refused; then nothing is written.
    """
    with joined(within, by, at, wish.reason.strip(), "") as trail:
        day = timezone.localtime(trail.at).date()
        row = next(iter(records(COMMITMENTS_SHELF, [wish.commitment])), None)
        if row is None:
            raise Moved([fault(Kind.COMMITMENT, wish.commitment, NO_COMMITMENT)])
        head_of(trail.by, Kind.COMMITMENT, row.id, row.values["unit"])
        unanswered(row)
        initiative = initiative_in(row.values["benefit"])
        grounds = neighbourhood(initiative, day) if initiative else None
        unchanged(Kind.COMMITMENT, row.id, promised_refs(row, grounds), wish.seen)
        benefits.save_commitments(
            [Change(row.id, answered(wish, day), row.version)],
            by=trail.by,
            at=trail.at,
            within=trail,
        )
        return renew_now(initiative, trail) if initiative else ()


def answered(wish: Answer, day: date) -> dict[str, object]:
    """What an answer writes. A decline without a reason is refused."""
    reason = wish.reason.strip()
    if wish.accepts:
        return {"accepted_on": day, **({"reason": reason} if reason else {})}
    if not reason:
        raise Refused([fault(Kind.COMMITMENT, wish.commitment, REASON_DECLINE, "reason")])
    return {"declined_on": day, "reason": reason}


def unanswered(row: Record) -> None:
    """Refuse where the unit has answered already, and say who wrote it."""
    if row.values["accepted_on"] or row.values["declined_on"]:
        words = ANSWERED.fill(**last_of(history(Kind.COMMITMENT.code, row.id)))
        raise Moved([fault(Kind.COMMITMENT, row.id, words)])


def promised_refs(row: Record, grounds: Portfolio | None) -> set[tuple[str, str]]:
    """What an answer rests on: the commitment, its effektmål and its committed amounts."""
    refs = {(Kind.COMMITMENT.code, row.id)}
    if row.values["benefit"]:
        refs.add((BENEFITS_SHELF.kind.code, str(row.values["benefit"])))
    for each in grounds.estimates if grounds else ():
        same = (each.benefit, each.unit) == (row.values["benefit"], row.values["unit"])
        if same and each.state is EstimateState.COMMITMENT:
            refs.add((Kind.ESTIMATE.code, each.id))
    return refs


def propose(
    initiative: str, *, by: Actor, at: datetime, within: Recorder | None = None
) -> tuple[str, ...]:
    """Compute F12 for an initiative and write or renew the proposals that wait for the units."""
    with joined(within, by, at, WHY_COMPUTED, "") as trail:
        grounds = neighbourhood(initiative, timezone.localtime(trail.at).date())
        proposing(trail.by, grounds, initiative)
        return renew(grounds, initiative, trail)


def accept_frame(wish: FrameWish, *, by: Actor, at: datetime) -> None:
    """Accept a frame adjustment for its unit.

    Raises Outdated where the formula says something else today; then the proposal is computed anew
    in a transaction of its own, and waits.
    """
    try:
        with recording(by=by, at=at, why=wish.motive.strip()) as trail:
            accept_within(wish, trail)
    except Outdated as outdated:
        with recording(by=by, at=at, why=WHY_COMPUTED) as trail:
            renew_now(outdated.initiative, trail)
        raise


def accept_within(wish: FrameWish, trail: Recorder) -> None:
    """The same inside an open transaction."""
    day = timezone.localtime(trail.at).date()
    row = adjustment_of(wish.adjustment)
    unit = head_of(trail.by, Kind.ADJUSTMENT, row.id, row.values["unit"])
    if is_settled(row):
        words = SETTLED.fill(**last_of(history(Kind.ADJUSTMENT.code, row.id)))
        raise Moved([fault(Kind.ADJUSTMENT, row.id, words)])
    unchanged(Kind.ADJUSTMENT, row.id, {(Kind.ADJUSTMENT.code, row.id)}, wish.seen)
    initiative = str(row.values["initiative"])
    grounds = neighbourhood(initiative, day)
    if computed_by_us(row) and any(
        each.row == row.id for each in proposals(grounds, initiative, share())
    ):
        raise Outdated([fault(Kind.ADJUSTMENT, row.id, RECOMPUTED)], initiative)
    values = {"accepted_on": day, "accepted_by": f"Chef för {unit}"}
    values |= {"declined_on": None, "reason": None}
    economy.save_adjustments(
        [Change(row.id, values, row.version)], by=trail.by, at=trail.at, within=trail
    )


def decline_frame(wish: FrameWish, *, by: Actor, at: datetime) -> None:
    """Decline a frame adjustment for its unit, with a reason: the go decision waits until it is changed."""
    reason = wish.motive.strip()
    with recording(by=by, at=at, why=reason) as trail:
        row = adjustment_of(wish.adjustment)
        head_of(trail.by, Kind.ADJUSTMENT, row.id, row.values["unit"])
        if is_settled(row):
            words = SETTLED.fill(**last_of(history(Kind.ADJUSTMENT.code, row.id)))
            raise Moved([fault(Kind.ADJUSTMENT, row.id, words)])
        unchanged(Kind.ADJUSTMENT, row.id, {(Kind.ADJUSTMENT.code, row.id)}, wish.seen)
        if not reason:
            raise Refused([fault(Kind.ADJUSTMENT, row.id, REASON_DECLINE, "reason")])
        day = timezone.localtime(trail.at).date()
        change = Change(row.id, {"declined_on": day, "reason": reason}, row.version)
        economy.save_adjustments([change], by=trail.by, at=trail.at, within=trail)


def computed_by_us(row: Record) -> bool:
    """Whether a proposal was computed by the formula, and not written by hand."""
    return bool(row.values["formula"])


def decide_frame(wish: FrameWish, *, by: Actor, at: datetime) -> str:
    """Decide an accepted adjustment of an initiative that is decided already; gives the decision's id."""
    with recording(by=by, at=at, why=wish.motive.strip()) as trail:
        row = adjustment_of(wish.adjustment)
        grounds = deciding(trail, row, wish)
        one = grounds.initiative[str(row.values["initiative"])]
        if row.values["decision"]:
            words = SETTLED.fill(**last_of(history(Kind.ADJUSTMENT.code, row.id)))
            raise Moved([fault(Kind.ADJUSTMENT, row.id, words)])
        if not row.values["accepted_on"]:
            raise Refused([fault(Kind.ADJUSTMENT, row.id, NOT_ACCEPTED)])
        if one.stage not in PROPOSED_IN - {Stage.PRIORITISED}:
            raise Refused([fault(Kind.ADJUSTMENT, row.id, WITH_GO)])
        return decided(row, grounds, wish, trail)


def reverse(wish: FrameWish, *, by: Actor, at: datetime) -> str:
    """Take a settled adjustment back by a decision, which writes the opposite row; gives its id."""
    with recording(by=by, at=at, why=wish.motive.strip()) as trail:
        row = adjustment_of(wish.adjustment)
        grounds = deciding(trail, row, wish)
        if row.values["reverses"]:
            raise Refused([fault(Kind.ADJUSTMENT, row.id, IS_OPPOSITE)])
        if not is_settled(row):
            raise Refused([fault(Kind.ADJUSTMENT, row.id, NOT_SETTLED)])
        back = next((each.id for each in grounds.adjustments if each.reverses == row.id), None)
        if back:
            raise Moved([fault(Kind.ADJUSTMENT, row.id, TAKEN_BACK.fill(id=back))])
        return reversed_row(row, grounds, wish, trail)


def is_settled(row: Record) -> bool:
    """Whether an adjustment has been accepted or decided."""
    return bool(row.values["accepted_on"] or row.values["decision"])
