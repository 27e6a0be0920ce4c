"""One passage, step by step, inside an open transaction: asked, refused or written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.utils import timezone

from styrkedja.governance.commitments import framing
from styrkedja.governance.follow_up import actions as obligations
from styrkedja.governance.gates.deciding import decided, decision_there
from styrkedja.governance.gates.pure.judging import Judgement, behind_gate
from styrkedja.governance.gates.pure.mandate import (
    ELSEWHERE,
    NOT_YOUR_STEP,
    deciding_unit,
    may_move,
    whose,
)
from styrkedja.governance.gates.pure.road import ASIDE, DECIDING
from styrkedja.governance.gates.queries import ask, onward
from styrkedja.governance.gates.stopped import (
    ALREADY,
    ALREADY_BY,
    BEFORE,
    CHANGED,
    FUTURE,
    NO_MOTIVE,
    NO_ROAD,
    NOWHERE,
    UNKNOWN,
    Moved,
    NotYours,
    ReferredAway,
    Stopped,
    fault,
    in_words,
    what_changed,
)
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.baseline import content_of, text_of
from styrkedja.picture.deed_terms import EffortStep
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Stage
from styrkedja.picture.things import Initiative
from styrkedja.registers.economy.queries import EFFORTS_SHELF
from styrkedja.registers.gates import actions as register
from styrkedja.registers.gates.clearance import Clearance
from styrkedja.registers.gates.queries import passages_read
from styrkedja.registers.neighbourhood import refs_in
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import changes_to

DATES = ("started_on", "introduced_on", "closed_on")


@dataclass(frozen=True, slots=True)
class Passed:
    """A passage that has been made, and the judgement it was made on."""

    judgement: Judgement
    decision: str | None


def step(wish: Wish, trail: Recorder) -> Passed:
    """Make one passage. Raises Refused in one of its shapes, and then nothing is written."""
    today = timezone.localtime(trail.at).date()
    asked = ask(wish.initiative, wish.stage, today)
    if asked is None:
        raise Refused([fault(wish.initiative, UNKNOWN, None)])
    one = asked.grounds.initiative[wish.initiative]
    unmoved(wish, asked.grounds)
    on_the_road(wish, one, asked.grounds)
    dated(wish, one, today)
    mandated(wish, one, asked.grounds, trail)
    decision = decided(wish, one, asked.grounds, trail) if wish.stage in DECIDING else None
    if decision is not None:  # the decision belongs to the grounds
        asked = ask(wish.initiative, wish.stage, today)
    judged(asked.judgement, asked.grounds)
    if wish.stage is Stage.DECIDED:
        framing.not_declined(asked.grounds, one.id)
    on = wish.on or today
    lifted = asked.judgement.exempted
    cleared = Clearance(
        initiative=one.id,
        stage=wish.stage,
        passed_on=on,
        kind=asked.judgement.kind,
        track=asked.judgement.placed.track,
        policy=settings.POLICY.digest,
        position=asked.position,
        asked=asked.judgement.asked,
        read=refs_in(asked.grounds),
        exemption=lifted[0][1].id if lifted else None,
        decision=decision,
        minutes=wish.minutes,
    )
    register.passed(cleared, dates_behind(one, wish.stage, on), within=trail)
    log_minutes(wish, on, trail)
    if wish.stage is Stage.DECIDED:
        settled = framing.decide(asked.grounds, one.id, decision, trail)
        text, digest = text_of(content_of(settled, one.id))
        register.freeze(one.id, on, text, digest, trail)
        obligations.create(asked.grounds, one.id, decision, on, trail)
    elif wish.stage is Stage.PRIORITISED:
        framing.renew(asked.grounds, one.id, trail)
    return Passed(asked.judgement, decision)


def unmoved(wish: Wish, grounds: Portfolio) -> None:
    """Refuse where somebody has changed the grounds, or moved the initiative, since the actor looked."""
    one = grounds.initiative[wish.initiative]
    if one.stage is wish.stage:
        last = passages_read(one.id)[-1]
        said = ALREADY_BY.fill(
            stage=wish.stage.words, who=last.by_name, when=f"{last.recorded_at:%Y-%m-%d %H:%M}"
        )
        raise Moved(
            [fault(one.id, said if wish.seen is not None else ALREADY.fill(stage=wish.stage.words))]
        )
    if wish.seen is None:
        return
    entries = changes_to({(ref.kind.code, ref.id) for ref in refs_in(grounds)}, wish.seen)
    if entries:
        raise Moved([fault(one.id, CHANGED.fill(what=what_changed(entries)))])


def on_the_road(wish: Wish, one: Initiative, grounds: Portfolio) -> None:
    """Refuse a step that no road allows."""
    ways = onward(grounds, one.id)
    if wish.stage in ways:
        return
    if not ways:
        raise Refused([fault(one.id, NOWHERE)])
    here = one.stage.words if one.stage else in_words(())
    words = NO_ROAD.fill(here=here, stage=wish.stage.words, onward=in_words(ways))
    raise Refused([fault(one.id, words)])


def dated(wish: Wish, one: Initiative, today: date) -> None:
    """Refuse a day to come, and one before the passage before."""
    if wish.on is None:
        return
    if wish.on > today:
        raise Refused([fault(one.id, FUTURE, "stage_since")])
    if one.stage_since and wish.on < one.stage_since:
        raise Refused([fault(one.id, BEFORE.fill(last=one.stage_since), "stage_since")])


def mandated(wish: Wish, one: Initiative, grounds: Portfolio, trail: Recorder) -> None:
    """Refuse whoever has no mandate for the step."""
    if may_move(trail.by, may, grounds, one, wish.stage):
        return
    words = ELSEWHERE if wish.stage in DECIDING else NOT_YOUR_STEP
    named = whose(grounds, one, wish.stage)
    owner = named if named.sv else deciding_unit(grounds, one) or one.unit or one.id
    raise NotYours([fault(one.id, words.fill(owner=owner))])


def judged(judgement: Judgement, grounds: Portfolio) -> None:
    """Refuse what the gate does not let through, and a pause or stop that nobody has decided."""
    if not judgement.holds:
        kind = ReferredAway if judgement.is_referral else Stopped
        raise kind(judgement, grounds, settings.POLICY)
    stage = judgement.stage
    if stage in ASIDE and not decision_there(grounds, judgement.initiative, stage):
        raise Refused([fault(judgement.initiative, NO_MOTIVE.fill(stage=stage.words), None)])


def dates_behind(one: Initiative, stage: Stage, on: date) -> dict[str, date]:
    """The dates that follow from a stage, where they are empty."""
    there = behind_gate(one, stage, on)
    return {key: getattr(there, key) for key in DATES if getattr(one, key) != getattr(there, key)}


def log_minutes(wish: Wish, on: date, trail: Recorder) -> None:
    """Keep the time the step took, for the control cost; nothing is kept where no time was given."""
    if not wish.minutes:
        return
    values = {
        "step": EffortStep.GATE,
        "initiative": wish.initiative,
        "gate": wish.stage,
        "minutes": wish.minutes,
        "people": 1,
        "spent_on": on,
    }
    change = Change(f"TID-{wish.initiative}-{trail.position + 1}", values, 0)
    writing.save(EFFORTS_SHELF, [change], by=trail.by, at=trail.at, within=trail, watched=False)
