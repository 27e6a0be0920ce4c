"""The amounts of an accepted commitment: they change only by a change decision, as the commitment itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.terms import DecisionKind, Kind
from styrkedja.registers.benefits.promised import first_at, last_held
from styrkedja.registers.benefits.queries import ESTIMATES_SHELF, accepted_by, committed_rows
from styrkedja.registers.decisions.queries import decided_about
from styrkedja.registers.shelf.planning import Change, Step, steps
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Fault
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import history

Place = tuple[str, str]  # benefit and unit
HELD = frozenset({"benefit", "unit", "state", "year", "low", "expected", "high"})
KEPT = w(
    "Enheten har godtagit åtagandet, och beloppet hör till det. Skriv in ett ändringsbeslut om effektmålet först, och spara sedan beloppet. Bedömer ni något annat i dag är det en prognos.",
    "The unit has accepted the commitment, and the amount belongs to it. Record a change decision about the benefit first, and then save the amount. If you judge otherwise today, that is a forecast.",
)


def broken_amounts(changes: Sequence[Change], trail: Recorder) -> Iterator[Fault]:
    """Committed amounts that would change, or come in, after the unit has accepted them."""
    plan = steps(ESTIMATES_SHELF, changes, guarded=False)
    if plan.faults:  # told by the saving itself
        return
    touched = [step for step in plan.steps if HELD.intersection(step.changed)]
    held = accepted_in({place for step in touched for place in places(step)}, trail)
    for step in touched:
        if any(place in held and not may_change(held[place], place) for place in places(step)):
            yield Fault(Kind.ESTIMATE, step.id, "expected", KEPT)


def removed_amounts(versions: Mapping[str, object], trail: Recorder) -> Iterator[Fault]:
    """Committed amounts that would be removed after the unit has accepted them."""
    rows = {row.id: place_of(row.values) for row in records(ESTIMATES_SHELF, versions)}
    held = accepted_in({place for place in rows.values() if place}, trail)
    for id_, place in rows.items():
        if place in held and not may_change(held[place], place):
            yield Fault(Kind.ESTIMATE, id_, None, KEPT)


def places(step: Step) -> tuple[Place, ...]:
    """The benefit and unit a step writes a committed amount of, before and after."""
    both = (place_of(step.before.values) if step.before else None, place_of(step.values))
    return tuple(place for place in both if place)


def place_of(values: Mapping[str, object]) -> Place | None:
    """The benefit and unit of a committed amount; None for any other amount."""
    if values["state"] is not EstimateState.COMMITMENT or not values["benefit"]:
        return None
    return (str(values["benefit"]), str(values["unit"])) if values["unit"] else None


def accepted_in(wanted: Iterable[Place], trail: Recorder) -> Mapping[Place, str]:
    """The accepted commitments of these places, by place; not those that come in with the same deed."""
    now = {event[2] for event in trail.events if event[1] == Kind.COMMITMENT.code}
    return {place: id_ for place, id_ in accepted_by(wanted).items() if id_ not in now}


def may_change(commitment: str, place: Place) -> bool:
    """Whether a change decision has come since the commitment or any of its amounts was last written."""
    about = [(Kind.COMMITMENT.code, commitment), (Kind.BENEFIT.code, place[0])]
    decisions = decided_about(about, DecisionKind.CHANGE)
    if not decisions:
        return False
    written = max(
        last_held(history(Kind.COMMITMENT.code, commitment)),
        *(last_amount(id_) for id_ in committed_rows(*place)),
        0,
    )
    return any(first_at(history(Kind.DECISION.code, id_)) > written for id_ in decisions)


def last_amount(id_: str) -> int:
    """The position in the trail where a committed amount was last written."""
    entries = history(Kind.ESTIMATE.code, id_)
    return next(
        (each.position for each in entries if HELD.intersection({**each.before, **each.after})), 0
    )
