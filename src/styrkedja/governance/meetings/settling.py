"""Settling a matter: its outcome, what it carries out, the minutes it took – all of it, or nothing."""

from __future__ import annotations

from datetime import datetime

from styrkedja.governance.meetings import stopped
from styrkedja.governance.meetings.carrying import carry_out, write
from styrkedja.governance.meetings.matter import Matter, matter_of
from styrkedja.governance.meetings.pure.scope import (
    decides,
    gate_at,
    leads,
    name_of,
    owner_of,
    sent_here,
)
from styrkedja.governance.meetings.pure.told import chair_of, lines
from styrkedja.governance.meetings.stopped import Moved, fault, refuse
from styrkedja.governance.meetings.wish import OUTCOMES, OWN, REASONED, Deed, Settled, Settling
from styrkedja.ground.words import Words
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import EffortStep, MeetingState
from styrkedja.picture.terms import Kind
from styrkedja.registers.economy.queries import EFFORTS_SHELF
from styrkedja.registers.forums.queries import ITEMS_SHELF
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf.refusing import Forbidden
from styrkedja.registers.shelf.writing import joined
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import changes_to, history

LEVELS = {
    Deed.DECIDE: "Forumet, egen särredovisning",
    Deed.REJECT: "Forumet, egen särredovisning",
    Deed.EXEMPT: "Forumet, dispens",
    Deed.SUGGEST: "Ägaren svarar",
    Deed.REFER: "Mottagaren svarar",
}
MOST_PEOPLE = 500


def settle(wish: Settling, *, by: Actor, at: datetime, within: Recorder | None = None) -> Settled:
    """Record an outcome and carry it out at once.

    Raises Moved (somebody settled or changed it meanwhile: who, when, what), Forbidden, what the gate
    raises, or another Refused; then nothing at all is written.
    """
    with joined(within, by, at, wish.motive, "") as trail:
        matter = matter_of(wish.item, at)
        unsettled(matter)
        unmoved(matter, wish)
        if wish.deed is Deed.DRAFT:
            mandated(matter, wish, by)
            return drafted(matter, wish, trail)
        in_session(matter)
        mandated(matter, wish, by)
        worded(wish)
        decision, done = carry_out(matter, wish, trail)
        outcome = OUTCOMES[wish.deed]
        values = {
            **texts(wish, done),
            "outcome": outcome,
            "decision": decision,
            "minutes": wish.minutes,
        }
        write(ITEMS_SHELF, matter.item.id, values, trail, version=None)
        log_minutes(matter, wish, trail)
        return Settled(matter.item.id, matter.meeting.id, outcome, decision, done)


def unsettled(matter: Matter) -> None:
    """Refuse a matter that has its outcome, telling who recorded it."""
    if matter.item.outcome is None:
        return
    entries = history(Kind.ITEM.code, matter.item.id)
    last = next((row for row in entries if row.after.get("outcome")), None)
    words = stopped.SETTLED_BY.fill(
        who=last.by_name if last else "–",
        when=stopped.moment(last) if last else "–",
        outcome=matter.item.outcome.words,
    )
    raise Moved([fault(Kind.ITEM, matter.item.id, words)])


def unmoved(matter: Matter, wish: Settling) -> None:
    """Refuse where anybody has changed the matter since the person looked."""
    if wish.seen is None:
        return
    if entries := changes_to([(Kind.ITEM.code, matter.item.id)], wish.seen):
        words = stopped.CHANGED.fill(what=stopped.changes_told(entries))
        raise Moved([fault(Kind.ITEM, matter.item.id, words)])


def in_session(matter: Matter) -> None:
    """Refuse an outcome when the meeting is not open."""
    if matter.state is not MeetingState.OPEN:
        words = stopped.NOT_OPEN.fill(state=matter.state.words)
        raise refuse(Kind.MEETING, matter.meeting.id, words)


def mandated(matter: Matter, wish: Settling, by: Actor) -> None:
    """Refuse whoever may not, and a decision that is somebody else's."""
    leading = leads(by, may, matter.grounds, matter.forum)
    if not leading and not may(by, "item.change", matter.forum.unit):
        raise Forbidden([fault(Kind.ITEM, matter.item.id, stopped.NOT_PREPARING)])
    if wish.deed not in OWN:
        return
    if not leading:
        chair = chair_of(matter.meeting, matter.forum) or "–"
        words = stopped.NOT_LEADING.fill(chair=chair)
        raise Forbidden([fault(Kind.ITEM, matter.item.id, words)])
    gate = gate_at(matter.item) if wish.deed is Deed.DECIDE else None
    own = decides(matter.grounds, matter.forum, matter.subject, gate)
    if not own and not sent_here(matter.grounds, matter.forum, matter.item):
        owner = name_of(matter.grounds, owner_of(matter.grounds, matter.subject))
        words = stopped.ELSEWHERE.fill(owner=owner)
        raise Forbidden([fault(Kind.ITEM, matter.item.id, words)])


def worded(wish: Settling) -> None:
    """Refuse a deed without its reason or its words."""
    if wish.deed in REASONED and not wish.motive.strip():
        raise refuse(Kind.ITEM, wish.item, stopped.NO_MOTIVE, "motive")
    if wish.deed in REASONED and not wish.wording.strip():
        raise refuse(Kind.ITEM, wish.item, stopped.NO_WORDING, "wording")


def drafted(matter: Matter, wish: Settling, trail: Recorder) -> Settled:
    """Only the words kept, for whoever goes on."""
    values = {key: value for key, value in texts(wish, ()).items() if key != "level" or value}
    write(ITEMS_SHELF, matter.item.id, values, trail, version=None)
    return Settled(matter.item.id, matter.meeting.id, None, None, ())


def texts(wish: Settling, done: tuple[Words, ...]) -> dict[str, object]:
    """What people wrote; where nobody said the effect, what was carried out."""
    carried = " ".join(row.sv for row in done)
    return {
        "wording": wish.wording.strip(),
        "motive": wish.motive.strip(),
        "dissent": wish.dissent.strip(),
        "effect": wish.effect.strip() or carried,
        "level": wish.level.strip() or LEVELS.get(wish.deed),
    }


def log_minutes(matter: Matter, wish: Settling, trail: Recorder) -> None:
    """The time the matter took, times everybody present, for the control cost."""
    if not wish.minutes:
        return
    present = len(lines(matter.meeting.present))
    values = {
        "step": EffortStep.MEETING,
        "initiative": matter.initiative.id if matter.initiative else None,
        "unit": matter.forum.unit,
        "gate": matter.item.gate,
        "matter": matter.item.id,
        "minutes": wish.minutes,
        "people": min(max(1, present), MOST_PEOPLE),
        "spent_on": matter.today,
    }
    write(EFFORTS_SHELF, f"TID-{matter.item.id}", values, trail, version=None)
