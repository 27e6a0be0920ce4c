"""A second coding: placed by somebody who neither placed the effektmål first nor has coded it before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from styrkedja.ground.words import Words, w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Activity, DirectValue, Kind
from styrkedja.registers.benefits.queries import (
    BENEFITS_SHELF,
    CODINGS_SHELF,
    codings_of,
    next_coding_id,
)
from styrkedja.registers.organisation.permissions import ANSWER, ROLES, may, may_somewhere
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.planning import Change, steps
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Fault, Refused
from styrkedja.registers.trail.actions import recording
from styrkedja.registers.trail.queries import Entry, history

AXES = frozenset({"activity", "direct_value"})
CODED = AXES | {"benefit", "coder"}
PERMISSION = "coding.add"
GONE = w("Effektmålet finns inte längre.", "The benefit is no longer there.")
NOT_PLACED = w(
    "Ingen har placerat effektmålet ännu. Den andra bedömningen kommer efter den första.",
    "Nobody has placed the benefit yet. The second coding comes after the first.",
)
YOURS_FIRST = w(
    "Du placerade själv effektmålet. Den andra bedömningen ska göras av någon annan.",
    "You placed the benefit yourself. The second coding must be made by somebody else.",
)
CODED_ALREADY = w(
    "Du har redan bedömt det här effektmålet. Nästa i urvalet väntar.",
    "You have already coded this benefit. The next of the sample is waiting.",
)
ROLE_ALREADY = w(
    "Rollen {role} har redan bedömt det här effektmålet. Låt en annan roll göra det.",
    "The role {role} has already coded this benefit. Let another role do it.",
)
THEIRS_FIRST = w(
    "Den som placerade effektmålet {benefit} först kan inte också vara den andra kodaren ({coder}). Låt någon annan göra den bedömningen.",
    "Whoever placed the benefit {benefit} first cannot be the second coder ({coder}) too. Let somebody else make that coding.",
)
ANSWER_BOTH = w(
    "Välj ett svar på båda frågorna.",
    "Choose an answer to both questions.",
)


def code_again(
    benefit: str,
    activity: Activity | None,
    direct_value: DirectValue | None,
    *,
    by: Actor,
    at: datetime,
) -> str:
    """Keep a second coder's answer and give its id.

    Raises Refused where the coder may not be the second, and Forbidden where the role does not reach.
    """
    with recording(by=by, at=at) as trail:
        if words := hindrance(benefit, by):
            raise Refused([Fault(Kind.BENEFIT, benefit, None, words)])
        if activity is None or direct_value is None:
            raise Refused([Fault(Kind.CODING, benefit, "activity", ANSWER_BOTH)])
        id_ = next_coding_id(benefit)
        values = {
            "id": id_,
            "benefit": benefit,
            "coder": role_of(by),
            "activity": activity,
            "direct_value": direct_value,
            "coded_on": at.date(),
        }
        writing.save(CODINGS_SHELF, [Change(id_, values, 0)], by=by, at=at, within=trail)
        return id_


def hindrance(benefit: str, by: Actor) -> Words | None:
    """Why somebody may not be the second coder of an effektmål; None where nothing hinders."""
    row = next(iter(records(BENEFITS_SHELF, [benefit])), None)
    if row is None:
        return GONE
    if not row.values["activity"] or not row.values["direct_value"]:
        return NOT_PLACED
    if first_coder(benefit) == by.id:
        return YOURS_FIRST
    coded = codings_of(benefit)
    if any(who(id_) == by.id for id_, _ in coded):
        return CODED_ALREADY
    role = role_of(by)
    if any(coder == role for _, coder in coded):
        return ROLE_ALREADY.fill(role=role)
    return None


def not_a_second(changes: Sequence[Change], by: Actor, file: str | None) -> Iterator[Fault]:
    """New codings by whoever placed the effektmål first.

    Somebody who reads in other people's placements from a file is not their coder; but a coding in
    the actor's own role is the actor's.
    """
    if may(by, ANSWER, None):  # the programme itself, when it loads a register
        return
    plan = steps(CODINGS_SHELF, changes, guarded=False)
    for step in () if plan.faults else plan.steps:  # a fault is told by the saving itself
        benefit, coder = step.values["benefit"], step.values["coder"]
        if not CODED.intersection(step.changed):
            continue
        first = first_placing(benefit)
        if first is None or first.by_id != by.id:
            continue
        if not carried_over(file, first, coder, by):
            words = THEIRS_FIRST.fill(benefit=benefit, coder=coder or by.name)
            yield Fault(Kind.CODING, step.id, "coder", words)


def carried_over(file: str | None, first: Entry, coder: object, by: Actor) -> bool:
    """Whether both answers are others', read in from files: from the same one, or in another role."""
    if not file or not first.file:
        return False
    return file == first.file or coder not in (role_of(by), by.name)


def first_placing(benefit: str) -> Entry | None:
    """When an effektmål was last placed on the map, by the trail."""
    entries = history(Kind.BENEFIT.code, benefit)
    return next((each for each in entries if AXES.intersection(each.after)), None)


def first_coder(benefit: str) -> str | None:
    """Who last placed an effektmål on the map, by the trail."""
    first = first_placing(benefit)
    return first.by_id if first else None


def who(coding: str) -> str | None:
    """Who kept a coding, by the trail."""
    entries = history(Kind.CODING.code, coding)
    return entries[-1].by_id if entries else None


def role_of(by: Actor) -> str:
    """The role an actor codes in, as it is written: never a name. With its unit where it is held in one."""
    for role, unit in by.roles:
        if may_somewhere(Actor(by.id, by.name, ((role, unit),)), PERMISSION):
            name = ROLES[role].name.sv if role in ROLES else role
            return f"{name}, {unit}" if unit else name
    return by.id
