"""What the page of one initiative's gates shows: its road, where it may go and what that takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from styrkedja.governance.commitments.framing import PROPOSED_IN
from styrkedja.governance.commitments.guarding import may_propose
from styrkedja.governance.commitments.told import answers_of
from styrkedja.governance.follow_up.pages import LessonShown, lesson_shown
from styrkedja.governance.follow_up.pure.lessons import suggested
from styrkedja.governance.gates.labels import label_of, said
from styrkedja.governance.gates.pure.judging import Judgement, judge
from styrkedja.governance.gates.pure.mandate import may_move, whose
from styrkedja.governance.gates.pure.nearby import near
from styrkedja.governance.gates.pure.road import DECIDING, ROAD
from styrkedja.governance.gates.queries import ThenAndNow, onward, then_and_now
from styrkedja.governance.gates.telling import JudgementTold, MissingTold, tell
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import Track
from styrkedja.picture.finding import Ref
from styrkedja.picture.passage import Passage
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.gates.queries import PassageRead, passages_read
from styrkedja.registers.organisation.permissions import may

GONE = w("finns inte längre", "is no longer there")
NEW = w("fanns inte då", "was not there then")


@dataclass(frozen=True, slots=True)
class Way:
    """One step an initiative may take: what is missing, and whether the visitor may take it."""

    title: Words
    told: JudgementTold
    missing: tuple[BreakShown, ...]
    exempted: tuple[MissingTold, ...]
    decides: bool
    may: bool
    owner: Words


@dataclass(frozen=True, slots=True)
class Mark:
    """One stage of the road as it is drawn."""

    words: Words
    state: str  # "passed", "before" (the register knows no passage), "here", "ahead"


@dataclass(frozen=True, slots=True)
class InitiativeGates:
    """One initiative's road: where it stands, where it may go and what that takes, how it came here."""

    id: str
    name: str
    href: str
    here: Stage | None
    aside: bool
    road: tuple[Mark, ...]
    ways: tuple[Way, ...]
    passages: Table
    frozen_on: date | None
    changed: Table | None
    changed_by_decision: bool
    lessons: tuple[LessonShown, ...]
    seen: int
    answers: Table | None
    may_propose: bool


def initiative(
    picture: Portfolio, id_: str, viewer: Actor, policy: Policy, seen: int, frame: Frame
) -> InitiativeGates:
    """The page of one initiative's gates."""
    one = picture.initiative[id_]
    grounds = near(picture, id_)
    ways = tuple(
        way(judge(grounds, policy, id_, stage, deciding=True), picture, viewer, frame)
        for stage in onward(picture, id_)
    )
    then = then_and_now(picture, id_)
    return InitiativeGates(
        id=id_,
        name=one.name,
        href=frame.address(Ref(Kind.INITIATIVE, id_)) or "",
        here=one.stage,
        aside=one.stage is not None and one.stage not in ROAD,
        road=road_of(one.stage, picture.passages_of.get(id_, ())),
        ways=ways,
        passages=passages_table(passages_read(id_), frame),
        frozen_on=then.frozen_on if then else None,
        changed=changed_table(then, frame) if then and then.differences else None,
        changed_by_decision=bool(then and then.decided),
        lessons=tuple(
            lesson_shown(each.lesson, picture, frame) for each in suggested(picture, one)
        ),
        seen=seen,
        answers=answers_of(picture, id_),
        may_propose=one.stage in PROPOSED_IN and may_propose(viewer, grounds, one),
    )


def road_of(here: Stage | None, passages: Sequence[Passage]) -> tuple[Mark, ...]:
    """The road with the initiative's place on it; what it did before it was taken over is not known."""
    at = ROAD.index(here) if here in ROAD else -1
    known = {each.stage for each in passages}
    states = ("passed" if stage in known else "before" for stage in ROAD[: max(at, 0)])
    rest = ("here" if n == at else "ahead" for n in range(max(at, 0), len(ROAD)))
    return tuple(
        Mark(stage.words, state) for stage, state in zip(ROAD, (*states, *rest), strict=True)
    )


def way(judgement: Judgement, picture: Portfolio, viewer: Actor, frame: Frame) -> Way:
    """One step and what it takes."""
    one = picture.initiative[judgement.initiative]
    told = tell(judgement, picture)
    return Way(
        title=title_of(judgement),
        told=told,
        missing=tuple(missing_shown(row, frame) for row in told.missing),
        exempted=told.exempted,
        decides=judgement.stage in DECIDING,
        may=may_move(viewer, may, picture, one, judgement.stage),
        owner=whose(picture, one, judgement.stage),
    )


def title_of(judgement: Judgement) -> Words:
    """What a step is called."""
    here, there = judgement.here, judgement.stage
    if there is Stage.PAUSED:
        return w("Pausa", "Pause")
    if there is Stage.STOPPED:
        return w("Avbryt", "Stop")
    back = here in ROAD and ROAD.index(there) < ROAD.index(here)
    words = (
        w("Tillbaka till {stage}", "Back to {stage}") if back else w("Till {stage}", "To {stage}")
    )
    return words.fill(stage=there.words)


def missing_shown(row: MissingTold, frame: Frame) -> BreakShown:
    """A missing thing as a break with the way to its field."""
    return BreakShown(
        code=row.code,
        message=row.message,
        mend=row.mend,
        place=label_of(row.ref.kind, row.field),
        place_href=frame.field(row.ref, row.field or "") or "",
        subject=row.ref.id,
        href=frame.address(row.ref) or "",
        rule_href=reverse("chain:rule", args=[row.code]),
    )


def passages_table(rows: Sequence[PassageRead], frame: Frame) -> Table:
    """How an initiative came to where it is, the last first."""
    headers = (
        w("Skede", "Stage"),
        w("Dag", "Day"),
        w("Hur", "How"),
        w("Av", "By"),
        w("Spår", "Track"),
        w("Beslut eller dispens", "Decision or exemption"),
    )
    cells = []
    for row in reversed(rows):
        ref = decision_ref(row)
        shown = Cell(ref.id, frame.address(ref) or "") if ref else ""
        cells.append(
            (
                row.stage.words,
                row.passed_on or "",
                row.kind.words,
                row.by_name,
                track_words(row.track) if row.track else "",
                shown,
            )
        )
    return Table(
        w("Passager, den senaste först", "Passages, the latest first"),
        headers,
        tuple(cells),
        cards=True,
    )


def track_words(code: str) -> Words:
    """A track in words, by its code."""
    return Track(code).words


def decision_ref(row: PassageRead) -> Ref | None:
    """What a passage rests on."""
    if row.exemption:
        return Ref(Kind.EXEMPTION, row.exemption)
    return Ref(Kind.DECISION, row.decision) if row.decision else None


def changed_table(then: ThenAndNow, frame: Frame) -> Table:
    """Then and now, side by side."""
    headers = (
        w("Vad", "What"),
        w("Fält", "Field"),
        w("Vid beslutet", "At the decision"),
        w("Nu", "Now"),
    )
    rows = tuple(
        (
            Cell(each.ref.id, frame.address(each.ref) or ""),
            label_of(each.ref.kind, each.key),
            NEW
            if each.key is None and each.then is None
            else said(each.ref.kind, each.key, each.then),
            GONE
            if each.key is None and each.now is None
            else said(each.ref.kind, each.key, each.now),
        )
        for each in then.differences
    )
    return Table(
        w("Ändrat sedan beslutet", "Changed since the decision"), headers, rows, cards=True
    )
