"""What a forum decides, where it can only suggest, and where two bodies seem to decide the same matter."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.governance.gates.pure.judging import DECISIONS
from styrkedja.governance.gates.pure.mandate import (
    DECIDE,
    May,
    bodies,
    deciders,
    deciding_unit,
    unit_of,
)
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.scope import above
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import ItemOutcome, MeetingState
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Forum, Item
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Stage, UnitFunction
from styrkedja.picture.things import Decision, Initiative

LEAD, LEAD_IT = "forum.lead", "forum_it.lead"
ONCE = frozenset({DecisionKind.PRIORITISE, DecisionKind.GO, DecisionKind.CLOSE, DecisionKind.STOP})
"""Matters that are decided once; a second body that decides the same is a dual command (S30)."""
COMING = (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.OPEN)
DECIDED_BY = w(
    "{body} har redan beslutat i samma sak: {id}, {day}.",
    "{body} has already decided the same matter: {id}, {day}.",
)
ON_AGENDA = w(
    "{forum} har samma ärende på sitt möte {day}.",
    "{forum} has the same matter on its meeting on {day}.",
)
HANDED_OVER = w(
    "Ärendet är hänskjutet till {body} och väntar på svar där.",
    "The matter is referred to {body} and waits for an answer there.",
)
NO_DAY = w("utan dag", "no day")


def leads(actor: Actor, may: May, picture: Portfolio, forum: Forum) -> bool:
    """Whether an actor leads a forum's meetings: takes its decisions, and is answerable for them."""
    if may(actor, LEAD, forum.unit):
        return True
    return is_it(picture, forum) and may(actor, LEAD_IT, forum.unit)


def is_it(picture: Portfolio, forum: Forum) -> bool:
    """Whether a forum is that of IT: it takes up the estate, and what is sent to it."""
    unit = unit_of(picture, forum.unit)
    return unit is not None and unit.function is UnitFunction.IT


def may_answer(actor: Actor, may: May, picture: Portfolio, unit: str | None) -> bool:
    """Whether an actor answers for a unit what a forum suggests: whoever decides there, not the centre."""
    local = Actor(actor.id, actor.name, tuple(pair for pair in actor.roles if pair[1] is not None))
    return any(may(local, DECIDE, one) for one in deciders(picture, unit))


def decides(
    picture: Portfolio, forum: Forum, subject: Ref | None, stage: Stage | None = None
) -> bool:
    """Whether a matter is the forum's to decide.

    At a gate it is as the gate itself says: the forum gives priority to what stands in its accounts
    or beneath them; to carry out, pause or stop is for whoever owns the nearest account. Where
    nobody is said to decide, the forum does.
    """
    one = initiative_of(picture, subject)
    if one is not None and forum.unit:
        mine = bodies(picture, one, stage or Stage.PRIORITISED)
        return forum.unit in mine or (mine[0] is None and not is_it(picture, forum))
    if subject is not None and subject.kind is Kind.ACCOUNT:
        return any(row.owner_unit == forum.unit for row in above(picture, subject.id))
    return one is None


def sent_here(picture: Portfolio, forum: Forum, item: Item) -> bool:
    """Whether a matter that passes no gate was referred to the forum and waits for its answer."""
    one = initiative_of(picture, subject_ref(item))
    return item.gate is None and any(
        row.to_unit == forum.unit and row.answered_on is None and row.initiative == one.id
        for row in (picture.referrals if one and forum.unit else ())
    )


def owner_of(picture: Portfolio, subject: Ref | None) -> str | None:
    """The unit that decides a matter."""
    one = initiative_of(picture, subject)
    return deciding_unit(picture, one) if one else None


def initiative_of(picture: Portfolio, subject: Ref | None) -> Initiative | None:
    """The initiative a matter is about, also by way of an effektmål, an exemption or an obligation."""
    if subject is None:
        return None
    if subject.kind is Kind.INITIATIVE:
        return picture.initiative.get(subject.id)
    thing = picture.thing(subject)
    return picture.initiative.get(getattr(thing, "initiative", None) or "")


def subject_ref(item: Item) -> Ref | None:
    """What an item is about, as a reference."""
    if not item.subject_kind or not item.subject:
        return None
    return Ref(Kind(item.subject_kind), item.subject)


def gate_at(item: Item) -> Stage | None:
    """The gate a decision on an item would pass: only where it is about the initiative itself."""
    return item.gate if item.subject_kind == Kind.INITIATIVE.code else None


def double_command(picture: Portfolio, forum: Forum, item: Item) -> tuple[Words, ...]:
    """Where another body has decided, is to decide, or has been handed the same matter."""
    subject = subject_ref(item)
    if subject is None:
        return ()
    found = (
        *decided_elsewhere(picture, forum, item, subject),
        *on_other_agendas(picture, forum, subject),
        *handed_over(picture, forum, subject),
    )
    return tuple(dict.fromkeys(found))


def decided_elsewhere(
    picture: Portfolio, forum: Forum, item: Item, subject: Ref
) -> Iterator[Words]:
    """Decisions of the kind the item would take, by another body."""
    wanted = DECISIONS.get(item.gate) if item.gate else None
    for row in picture.decisions_on.get((subject.kind.code, subject.id), ()):
        same = row.id != item.decision and row.kind is wanted and row.kind in ONCE
        if same and row.body not in (None, forum.unit):
            yield said(picture, row)


def said(picture: Portfolio, row: Decision) -> Words:
    """A decision that was there before."""
    day = f"{row.decided_on:%Y-%m-%d}" if row.decided_on else NO_DAY
    return DECIDED_BY.fill(body=name_of(picture, row.body), id=row.id, day=day)


def on_other_agendas(picture: Portfolio, forum: Forum, subject: Ref) -> Iterator[Words]:
    """Meetings to come of other forums that have the same matter without an outcome."""
    meetings = picture.by_id(Kind.MEETING)
    forums = picture.by_id(Kind.FORUM)
    for row in picture.items:
        meeting = meetings.get(row.meeting)
        if subject_ref(row) == subject and row.outcome is None and meeting is not None:
            other = forums.get(meeting.forum)
            if other and other.id != forum.id and (meeting.state or COMING[0]) in COMING:
                day = f"{meeting.held_on:%Y-%m-%d}" if meeting.held_on else NO_DAY
                yield ON_AGENDA.fill(forum=other.name, day=day)


def handed_over(picture: Portfolio, forum: Forum, subject: Ref) -> Iterator[Words]:
    """Referrals of the same initiative to another body that nobody has answered."""
    for row in picture.referrals:
        mine = subject == (Kind.INITIATIVE, row.initiative)
        if mine and row.answered_on is None and row.to_unit and row.to_unit != forum.unit:
            yield HANDED_OVER.fill(body=name_of(picture, row.to_unit))


def decided_twice(picture: Portfolio, forum: Forum) -> tuple[tuple[Decision, Decision], ...]:
    """The forum's own decisions beside which another body has decided the same, each with the other's."""
    found = []
    for row in picture.decisions:
        if row.body != forum.unit or row.kind not in ONCE or not row.subject:
            continue
        same = picture.decisions_on.get((row.subject_kind, row.subject), ())
        others = [one for one in same if one.kind is row.kind and one.body not in (None, row.body)]
        found += [(row, one) for one in others]
    return tuple(found)


def name_of(picture: Portfolio, key: str | None) -> str:
    """A unit's name; its id where it is not there."""
    unit = unit_of(picture, key)
    return unit.name if unit else key or "–"


CARRIED_OUT = frozenset({ItemOutcome.DECIDED, ItemOutcome.REJECTED})
"""Outcomes that are the forum's own decisions; the others are not."""
