"""Carrying out what a forum arrives at, in the same transaction: passages, decisions, exemptions, hand-overs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from django.conf import settings

from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.pure.judging import codes_in
from styrkedja.governance.gates.wish import Wish
from styrkedja.governance.meetings import stopped
from styrkedja.governance.meetings.matter import Matter
from styrkedja.governance.meetings.pure.scope import gate_at, name_of, owner_of
from styrkedja.governance.meetings.stopped import refuse
from styrkedja.governance.meetings.wish import Deed, Settling
from styrkedja.governance.prioritisation.actions import decide_order
from styrkedja.governance.prioritisation.wish import OrderWish
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.prioritisation.pure.ranking import Entry, queue
from styrkedja.picture.deed_terms import ItemCause
from styrkedja.picture.terms import DecisionKind, Kind
from styrkedja.picture.things import Initiative
from styrkedja.registers.decisions.queries import DECISIONS_SHELF, EXEMPTIONS_SHELF
from styrkedja.registers.forums.queries import REFERRALS_SHELF, SUGGESTIONS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.actions import Recorder

PASSED = w("”{name}” är nu i skedet {stage}.", "“{name}” is now in the stage {stage}.")
ORDERED = w(
    "Ordningen för {n} initiativ är beslutad.",
    "The order of {n} initiatives is decided.",
)
RECORDED = w("Beslutet är antecknat.", "The decision is recorded.")
EXEMPTED = w(
    "Dispensen {id} gäller till och med {until}.", "The exemption {id} holds until {until}."
)
SUGGESTED = w("Förslaget väntar på svar från {owner}.", "The suggestion waits for {owner}.")
REFERRED = w("Ärendet är hänskjutet till {body}.", "The matter is referred to {body}.")
ANSWERED = w("Hänskjutningen är besvarad.", "The referral is answered.")
Done = tuple[str | None, tuple[Words, ...]]


def carry_out(matter: Matter, wish: Settling, trail: Recorder) -> Done:
    """Do what a deed means. Gives the id of the decision it left, if any, and what was done in words.

    Raises Refused in any of its shapes; the transaction around it then leaves nothing.
    """
    carrier = CARRIERS.get(wish.deed)
    return carrier(matter, wish, trail) if carrier else (None, ())


def decide(matter: Matter, wish: Settling, trail: Recorder) -> Done:
    """A decision: a passage where the matter stands at a gate, an answer where it was referred here."""
    one, item = matter.initiative, matter.item
    if is_order(matter):
        decision, done = ordered(matter, wish, trail)
    elif gate_at(item) is not None and one is not None:
        decision, done = passed(matter, wish, one, trail)
    else:
        kind = wish.kind or kind_of(matter)
        decision, done = recorded(matter, wish, kind, trail)
    return decision, (*done, *answered(matter, wish, trail))


def passed(matter: Matter, wish: Settling, one: Initiative, trail: Recorder) -> Done:
    """The gate passed by the same deed as everywhere."""
    asked = Wish(
        initiative=one.id,
        stage=matter.item.gate,
        motive=wish.motive,
        wording=wish.wording,
        body=matter.forum.unit,
        case_number=matter.meeting.case_number,
        seen=wish.seen,
    )
    done = pass_gate(asked, by=trail.by, at=trail.at, within=trail)
    return done.decision, (PASSED.fill(name=one.name, stage=matter.item.gate.words),)


def is_order(matter: Matter) -> bool:
    """Whether the matter is the forum's own order: its account, ready to prioritise."""
    of_account = matter.subject is not None and matter.subject.kind is Kind.ACCOUNT
    return of_account and matter.item.cause is ItemCause.PRIORITISE


def ordered(matter: Matter, wish: Settling, trail: Recorder) -> Done:
    """The order decided as the score gives it; places that differ are decided on the queue's own page."""
    body = matter.forum.unit or ""
    found = queue(kept_picture(matter.today), settings.POLICY, body)
    places = computed_places(found.own) if found else {}
    asked = OrderWish(
        body=body,
        places=places,
        motive=wish.motive,
        wording=wish.wording,
        case_number=matter.meeting.case_number,
        seen=wish.seen,
    )
    id_ = decide_order(asked, by=trail.by, at=trail.at, within=trail)
    return id_, (ORDERED.fill(n=len(places)),)


def computed_places(entries: Sequence[Entry]) -> Mapping[str, int]:
    """The place of each initiative that has one by score, from the first on."""
    known = [row for row in entries if row.computed is not None]
    known.sort(key=lambda row: row.computed or 0)
    return {row.initiative.id: place for place, row in enumerate(known, start=1)}


def kind_of(matter: Matter) -> DecisionKind:
    """The kind of decision a matter takes unless somebody says another."""
    return DecisionKind.CHANGE if matter.item.cause is ItemCause.DEVIATION else DecisionKind.OTHER


def recorded(matter: Matter, wish: Settling, kind: DecisionKind, trail: Recorder) -> Done:
    """A decision of the forum as a row of the register of decisions."""
    id_ = f"BESL-{matter.item.id}"
    one, subject = matter.initiative, matter.subject
    values = {
        "kind": kind,
        "subject_kind": Kind.INITIATIVE if one else subject.kind if subject else None,
        "subject": one.id if one else subject.id if subject else None,
        "body": matter.forum.unit,
        "decided_on": matter.today,
        "wording": wish.wording.strip(),
        "motive": wish.motive.strip(),
        "case_number": matter.meeting.case_number or (one.case_number if one else None),
    }
    write(DECISIONS_SHELF, id_, values, trail)
    return id_, (RECORDED,)


def reject(matter: Matter, wish: Settling, trail: Recorder) -> Done:
    """A no is a decision too."""
    decision, done = recorded(matter, wish, DecisionKind.OTHER, trail)
    return decision, (*done, *answered(matter, wish, trail))


def exempt(matter: Matter, wish: Settling, trail: Recorder) -> Done:
    """An exemption with rules, reason and a last day, and the decision it rests on."""
    one = needed(matter)
    gate = wish.stage or matter.item.gate
    if gate is None:
        raise refuse(Kind.ITEM, matter.item.id, stopped.NO_GATE, "gate")
    rules = lifted(matter, wish)
    if wish.until is None or wish.until < matter.today:
        raise refuse(Kind.ITEM, matter.item.id, stopped.NO_UNTIL)
    decision, done = recorded(matter, wish, DecisionKind.OTHER, trail)
    id_ = f"DISP-{one.id}-{trail.position + 1}"
    values = {
        "initiative": one.id,
        "gate": gate,
        "rules": ", ".join(rules),
        "reason": wish.motive.strip(),
        "until": wish.until,
        "body": matter.forum.unit,
        "decided_on": matter.today,
        "case_number": matter.meeting.case_number,
    }
    write(EXEMPTIONS_SHELF, id_, values, trail)
    return decision, (*done, EXEMPTED.fill(id=id_, until=wish.until))


def lifted(matter: Matter, wish: Settling) -> tuple[str, ...]:
    """The rules an exemption lifts, each of them one that there is."""
    rules = codes_in(wish.lifts)
    if not rules:
        raise refuse(Kind.ITEM, matter.item.id, stopped.NO_RULES)
    unknown = [code for code in rules if code not in catalogue()]
    if unknown:
        raise refuse(Kind.ITEM, matter.item.id, stopped.UNKNOWN_RULE.fill(code=unknown[0][:40]))
    return rules


def suggest(matter: Matter, wish: Settling, trail: Recorder) -> Done:
    """A suggestion to whoever decides; the owner answers yes or no with a reason."""
    one = needed(matter)
    owner = owner_of(matter.grounds, matter.subject)
    if owner is None:
        raise refuse(Kind.ITEM, matter.item.id, stopped.NO_OWNER)
    id_ = f"FÖR-{one.id}-{trail.position + 1}"
    values = {
        "forum": matter.forum.id,
        "initiative": one.id,
        "unit": owner,
        "name": wish.wording.strip(),
        "reason": wish.motive.strip(),
        "suggested_on": matter.today,
    }
    write(SUGGESTIONS_SHELF, id_, values, trail)
    done = SUGGESTED.fill(owner=name_of(matter.grounds, owner))
    return None, (done, *answered(matter, wish, trail))


def refer(matter: Matter, wish: Settling, trail: Recorder) -> Done:
    """A matter handed to another body, which answers it; one that waits there already is not sent twice."""
    one = needed(matter)
    known = {row.id for row in matter.grounds.units}
    if wish.to not in known or wish.to == matter.forum.unit:
        raise refuse(Kind.ITEM, matter.item.id, stopped.NO_RECEIVER)
    there = [
        row.id
        for row in matter.grounds.referrals
        if row.initiative == one.id and row.to_unit == wish.to and row.answered_on is None
    ]
    id_ = there[0] if there else f"H-{one.id}-{trail.position + 1}"
    if not there:
        values = {
            "initiative": one.id,
            "from_unit": matter.forum.unit,
            "to_unit": wish.to,
            "reason": wish.motive.strip(),
            "referred_on": matter.today,
        }
        write(REFERRALS_SHELF, id_, values, trail)
    done = REFERRED.fill(id=id_, body=name_of(matter.grounds, wish.to))
    return None, (done, *answered(matter, wish, trail))


def answered(matter: Matter, wish: Settling, trail: Recorder) -> tuple[Words, ...]:
    """The answer to what was referred here, if it was."""
    if matter.item.cause is not ItemCause.REFERRED or matter.initiative is None:
        return ()
    rows = [
        row.id
        for row in matter.grounds.referrals
        if row.to_unit == matter.forum.unit
        and row.initiative == matter.initiative.id
        and row.answered_on is None
    ]
    answer = {"answered_on": matter.today, "answer": wish.wording.strip()}
    for id_ in rows:
        write(REFERRALS_SHELF, id_, answer, trail, version=None)
    return (ANSWERED,) * bool(rows)


def needed(matter: Matter) -> Initiative:
    """The initiative of a matter that must have one."""
    if matter.initiative is None:
        raise refuse(Kind.ITEM, matter.item.id, stopped.NOT_INITIATIVE)
    return matter.initiative


def write(
    shelf: Shelf,
    id_: str,
    values: Mapping[str, object],
    trail: Recorder,
    version: int | None = 0,
) -> None:
    """One row written; the mandate has been tried before anything is carried out."""
    change = Change(id_, values, version)
    writing.save(shelf, [change], by=trail.by, at=trail.at, within=trail, watched=False)


CARRIERS: Mapping[Deed, Callable[[Matter, Settling, Recorder], Done]] = {
    Deed.DECIDE: decide,
    Deed.EXEMPT: exempt,
    Deed.SUGGEST: suggest,
    Deed.REFER: refer,
    Deed.REJECT: reject,
}
