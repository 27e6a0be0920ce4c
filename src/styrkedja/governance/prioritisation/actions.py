"""Deciding a forum's order, and answering for a business case: each in one transaction, with its trail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from django.conf import settings
from django.utils import timezone

from styrkedja.governance.gates.stopped import CHANGED, Moved, NotYours, what_changed
from styrkedja.governance.prioritisation import saying_no
from styrkedja.governance.prioritisation.mandate import may_confirm, may_order
from styrkedja.governance.prioritisation.saying_no import fault
from styrkedja.governance.prioritisation.wish import CaseWish, OrderWish
from styrkedja.ground.words import Words
from styrkedja.insights.prioritisation.pure.grounds import grounds_of
from styrkedja.insights.prioritisation.pure.ranking import Entry, Queue, queue
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, DecisionKind, Kind
from styrkedja.registers.decisions.queries import DECISIONS_SHELF
from styrkedja.registers.initiatives.queries import INITIATIVES_SHELF
from styrkedja.registers.priorities.queries import RANKS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.refusing import Fault, Refused
from styrkedja.registers.shelf.writing import Change, joined
from styrkedja.registers.snapshot import kept_picture, portfolio
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import Entry as Event
from styrkedja.registers.trail.queries import changes_to, touched_since

WORDING = (
    "Prioriteringsordningen fastställs för {count} initiativ enligt kriterierna version {edition},"
    " med {overrides} avsteg från poängen."
)
AT_A_TIME = 1_000  # things asked of the trail in one question
CONFIRMED, REVISED = "Underlaget bekräftat: ", "Underlaget omarbetat: "


def decide_order(
    wish: OrderWish, *, by: Actor, at: datetime, within: Recorder | None = None
) -> str:
    """Decide a forum's order: a decision and a place for each initiative. Gives the decision's id.

    Raises Moved (with what changed since the person looked), NotYours, or Refused with every fault;
    then nothing is written.
    """
    with joined(within, by, at, wish.motive, "") as trail:
        today = timezone.localtime(at).date()
        picture = picture_now(today, within)
        found = queue(picture, settings.POLICY, wish.body)
        if found is None:
            raise Refused([fault(wish.body, saying_no.NO_CRITERIA, kind=Kind.UNIT)])
        mandated(wish, picture, by)
        unmoved(wish, picture, found)
        if faults := list(faults_in(wish, found)):
            raise Refused(faults)
        return written(wish, picture, found, today, trail)


def picture_now(today: date, within: Recorder | None) -> Portfolio:
    """The picture that holds until we are done: writers take turns.

    In somebody else's open transaction it is read anew, for what is written there is not yet kept.
    """
    return kept_picture(today) if within is None else portfolio(today)


def mandated(wish: OrderWish, picture: Portfolio, by: Actor) -> None:
    """Refuse whoever has no mandate for the forum."""
    if not may_order(by, picture, wish.body):
        unit = picture.by_id(Kind.UNIT).get(wish.body)
        words = saying_no.NOT_YOURS.fill(body=unit.name if unit else wish.body)
        raise NotYours([fault(wish.body, words, kind=Kind.UNIT)])


def unmoved(wish: OrderWish, picture: Portfolio, found: Queue) -> None:
    """Refuse where anybody has changed what the queue rests on since the person looked."""
    if wish.seen is None:
        return
    refs = grounds_of(picture, found) | {(Kind.INITIATIVE.code, id_) for id_ in wish.places}
    touched = touched_since(wish.seen)
    moved = sorted(
        (kind, id_)
        for kind, id_ in refs
        if kind in touched and (touched[kind] is None or id_ in touched[kind])
    )
    for start in range(0, len(moved), AT_A_TIME):
        if entries := changes_to(moved[start : start + AT_A_TIME], wish.seen):
            raise Moved([fault(wish.body, changed(entries), kind=Kind.UNIT)])


def changed(entries: Sequence[Event]) -> Words:
    """What has happened since: that somebody has decided the order, else what was changed."""
    for event in entries:
        if event.kind == Kind.RANK.code and event.deed == "added":
            return saying_no.ORDERED.fill(
                who=event.by_name,
                when=f"{timezone.localtime(event.at):%Y-%m-%d %H:%M}",
                id=event.after.get("decision") or "–",
            )
    return CHANGED.fill(what=what_changed(entries))


def faults_in(wish: OrderWish, found: Queue) -> Iterator[Fault]:
    """Everything wrong with an order, all at once."""
    if not wish.motive.strip():
        yield fault(wish.body, saying_no.NO_MOTIVE, "motive", Kind.DECISION)
    if not wish.places:
        yield fault(wish.body, saying_no.NO_PLACES, kind=Kind.UNIT)
    elif sorted(wish.places.values()) != list(range(1, len(wish.places) + 1)):
        yield fault(wish.body, saying_no.NOT_A_ROW, kind=Kind.UNIT)
    entries = {row.initiative.id: row for row in found.own}
    for id_, place in wish.places.items():
        entry = entries.get(id_)
        if entry is None:
            yield fault(id_, saying_no.NOT_IN_QUEUE)
        elif place != entry.computed and not wish.reason(id_):
            computed = entry.computed or saying_no.NO_PLACE_BY_SCORE
            yield fault(id_, saying_no.NO_REASON.fill(place=place, computed=computed), "reason")


def written(wish: OrderWish, picture: Portfolio, found: Queue, today: date, trail: Recorder) -> str:
    """The decision and its places."""
    entries = {row.initiative.id: row for row in found.own}
    overrides = sum(place != entries[id_].computed for id_, place in wish.places.items())
    id_ = f"BESL-{wish.body}-ORDNING-{trail.position + 1:07d}"
    values = {
        "kind": DecisionKind.PRIORITISE,
        **subject_of(picture, wish.body),
        "body": wish.body,
        "decided_on": today,
        "wording": wish.wording.strip()
        or WORDING.format(
            count=len(wish.places), edition=found.edition.number, overrides=overrides
        ),
        "motive": wish.motive.strip(),
        "case_number": wish.case_number,
    }
    change = Change(id_, values, 0)
    writing.save(DECISIONS_SHELF, [change], by=trail.by, at=trail.at, within=trail, watched=False)
    ranks = [
        rank_of(wish, entries[key], found, id_, today, trail.position)
        for key in sorted(wish.places, key=wish.places.__getitem__)
    ]
    writing.save(RANKS_SHELF, ranks, by=trail.by, at=trail.at, within=trail, watched=False)
    return id_


def rank_of(
    wish: OrderWish, entry: Entry, found: Queue, decision: str, today: date, position: int
) -> Change:
    """One place of the order as a row."""
    one = entry.initiative
    place = wish.places[one.id]
    values = {
        "body": wish.body,
        "initiative": one.id,
        "position": place,
        "computed": entry.computed,
        "edition": found.edition.number or None,
        "total": entry.scored.total,
        "reason": wish.reason(one.id) if place != entry.computed else None,
        "decision": decision,
        "decided_on": today,
    }
    return Change(f"RANG-{one.id}-{position}", values, 0)


def subject_of(picture: Portfolio, body: str) -> dict[str, object]:
    """What the order is a decision on: the forum's own account, the topmost."""
    own = [row for row in picture.accounts if row.owner_unit == body]
    top = next((row for row in own if row.parent is None), own[0] if own else None)
    return {"subject_kind": Kind.ACCOUNT, "subject": top.id} if top else {}


def answer_for_case(
    wish: CaseWish, *, by: Actor, at: datetime, within: Recorder | None = None
) -> None:
    """Let the owner stand for a business case as of today; the reason is kept in the trail.

    Raises NotYours, Clash or Refused; then nothing is written.
    """
    said = (REVISED if wish.revised else CONFIRMED) + wish.reason.strip()
    with joined(within, by, at, said, "") as trail:
        today = timezone.localtime(at).date()
        picture = picture_now(today, within)
        one = picture.initiative.get(wish.initiative)
        if one is None:
            raise Refused([fault(wish.initiative, saying_no.UNKNOWN)])
        if not may_confirm(by, one):
            unit = picture.by_id(Kind.UNIT).get(one.unit or one.owner_unit)
            words = saying_no.NOT_YOUR_CASE.fill(unit=unit.name if unit else one.owner or one.id)
            raise NotYours([fault(one.id, words)])
        if one.stage not in WAITING_STAGES:
            raise Refused([fault(one.id, saying_no.NOT_WAITING, "stage")])
        if not wish.reason.strip():
            raise Refused([fault(one.id, saying_no.NO_CASE_REASON, "business_case_on")])
        if one.business_case_on == today:
            raise Refused([fault(one.id, saying_no.ALREADY, "business_case_on")])
        change = Change(one.id, {"business_case_on": today}, wish.version)
        writing.save(
            INITIATIVES_SHELF, [change], by=trail.by, at=trail.at, within=trail, watched=False
        )
