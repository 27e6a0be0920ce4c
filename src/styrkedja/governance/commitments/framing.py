"""Frames proposed and settled inside a deed that is already open: the gates' own way in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from django.conf import settings
from django.utils import timezone

from styrkedja.governance.commitments.stopped import FRAME_DECLINED, fault
from styrkedja.governance.deciders import unit_of
from styrkedja.insights.economy.pure.frame import FORMULA
from styrkedja.insights.economy.pure.proposing import Proposal, Sums, is_settled, proposals
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Stage
from styrkedja.registers.benefits.answered import answered_benefits
from styrkedja.registers.benefits.queries import BENEFITS_SHELF
from styrkedja.registers.economy.queries import ADJUSTMENTS_SHELF
from styrkedja.registers.neighbourhood import neighbourhood
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.fields import LONGEST_ID
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.actions import Recorder

PROPOSED_IN = frozenset(
    {Stage.PRIORITISED, Stage.DECIDED, Stage.ONGOING, Stage.INTRODUCED, Stage.REALISING}
)
"""The stages in which an initiative's frame adjustments are kept up to date."""


def share() -> Decimal:
    """The realisation share r of F12, from the policy."""
    return Decimal(str(settings.POLICY["economy.realisation_share"]))


def renew(grounds: Portfolio, initiative: str, trail: Recorder) -> tuple[str, ...]:
    """Write what F12 proposes now; what is settled is never touched. Gives the rows written.

    It follows from the units' answers, so no further permission is asked.
    """
    found = proposals(grounds, initiative, share())
    day = timezone.localtime(trail.at).date()
    gone = [each.row for each in found if each.row and each.sums == Sums()]
    kept = [each for each in found if each.row not in gone]
    changes = [
        Change(each.row or fresh_id(initiative, each), {**facts(initiative, each), **dated(day)})
        for each in kept
    ]
    if gone:
        writing.remove(
            ADJUSTMENTS_SHELF,
            dict.fromkeys(gone),
            by=trail.by,
            at=trail.at,
            within=trail,
            watched=False,
        )
    write(changes, trail)
    return tuple(change.id for change in changes)


def renew_now(initiative: str, trail: Recorder) -> tuple[str, ...]:
    """The same on what the registers hold inside the open transaction."""
    grounds = neighbourhood(initiative, timezone.localtime(trail.at).date())
    one = grounds.initiative.get(initiative)
    if one is None or one.stage not in PROPOSED_IN:
        return ()
    return renew(grounds, initiative, trail)


def reframed(changes: Sequence[Change], trail: Recorder) -> tuple[str, ...]:
    """The initiatives whose frames follow from answers these changes give on their commitments."""
    benefits = answered_benefits(changes, trail.by, trail.facts.file)
    found = {row.values["initiative"] for row in records(BENEFITS_SHELF, benefits)}
    return tuple(sorted(str(key) for key in found if key))


def facts(initiative: str, each: Proposal) -> dict[str, object]:
    """A proposal as the shelf takes it."""
    return {
        "initiative": initiative,
        "unit": each.unit,
        "year": each.year,
        "amount": each.sums.amount,
        "savings": each.sums.savings,
        "running": each.sums.running,
        "repayment": each.sums.repayment,
        "formula": FORMULA,
        "declined_on": None,  # what is computed anew waits for a new answer
        "reason": None,
    }


def dated(day: object) -> dict[str, object]:
    """When it was computed."""
    return {"proposed_on": day}


def fresh_id(initiative: str, each: Proposal) -> str:
    """An id nobody has: the initiative, unit and year, numbered where that is taken."""
    base = f"RAM-{initiative.removeprefix('I-')}-{each.unit}-{each.year}"[: LONGEST_ID - 4]
    names = [base, *(f"{base}-{number}" for number in range(2, 100))]
    taken = {row.id for row in records(ADJUSTMENTS_SHELF, names)}
    return next(name for name in names if name not in taken)


def not_declined(grounds: Portfolio, initiative: str) -> None:
    """Refuse a go decision while a unit's no to a frame proposal stands, with the unit's reason."""
    found = [
        fault(
            Kind.ADJUSTMENT,
            row.id,
            FRAME_DECLINED.fill(
                unit=name_of(grounds, row.unit), id=row.id, year=str(row.year), reason=row.reason
            ),
        )
        for row in grounds.adjustments
        if row.initiative == initiative and row.declined_on and not is_settled(row)
    ]
    if found:
        raise Refused(found)


def name_of(grounds: Portfolio, unit: str | None) -> str:
    """A unit's name, else its id."""
    row = unit_of(grounds, unit)
    return row.name if row else unit or "–"


def decide(grounds: Portfolio, initiative: str, decision: str | None, trail: Recorder) -> Portfolio:
    """Give the accepted adjustments of an initiative the go decision they are decided with.

    Gives the grounds as they stand then: what the baseline freezes.
    """
    carrying = decision or go_decision(grounds, initiative)
    if carrying is None:
        return grounds
    decided = {
        row.id: replace(row, decision=carrying)
        for row in grounds.adjustments
        if row.initiative == initiative
        and row.accepted_on
        and row.decision is None
        and row.reverses is None
    }
    write([Change(id_, {"decision": carrying}) for id_ in decided], trail)
    rows = tuple(decided.get(row.id, row) for row in grounds.adjustments)
    return replace(grounds, adjustments=rows)


def go_decision(grounds: Portfolio, initiative: str) -> str | None:
    """The last go decision recorded on an initiative."""
    rows = [
        row
        for row in grounds.decisions_on.get((Kind.INITIATIVE.code, initiative), ())
        if row.kind is DecisionKind.GO and row.decided_on
    ]
    last = max(rows, key=lambda row: (row.decided_on, row.id), default=None)
    return last.id if last else None


def write(changes: list[Change], trail: Recorder) -> None:
    """Adjustments written by the deed that they follow from, whoever set it going."""
    if changes:
        writing.save(
            ADJUSTMENTS_SHELF, changes, by=trail.by, at=trail.at, within=trail, watched=False
        )
