"""The coach's advice as it is printed: sentences with their marked words, fields by their labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.insights.coach.drafting import Draft, Unread
from styrkedja.insights.coach.pure.advising import Advice, Gate, Point
from styrkedja.insights.coach.pure.doubles import Double
from styrkedja.insights.coach.pure.placing import Axis
from styrkedja.insights.coach.pure.proposing import Choice
from styrkedja.insights.coach.pure.rewording import Wording
from styrkedja.insights.coach.pure.templates import EFFECT_VERBS
from styrkedja.picture.rubric import FIELD_WORDS, TITLES
from styrkedja.picture.wording.fault import FaultKind
from styrkedja.registers.benefits.columns import BENEFITS

SUPPOSED = w("saknas", "missing")
READY = w(
    "Effektmålet är välformat: {met} av {applicable} kontroller är uppfyllda och inga hinder återstår.",
    "The benefit is well formed: {met} of {applicable} checks are met and nothing stops it.",
)
NOT_READY = w(
    "{met} av {applicable} kontroller är uppfyllda. {left} återstår tills beslutspunkterna släpper igenom effektmålet.",
    "{met} of {applicable} checks are met. {left} remain until the gates let the benefit through.",
)
STOPS = w(
    "Stoppar först vid beslutspunkten {stage}: {titles}.",
    "Stops first at the gate {stage}: {titles}.",
)
VERB_FAULTS = frozenset({FaultKind.DELIVERABLE.words, FaultKind.ACTIVITY.words})


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the sentence, marked or not."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class PointShown:
    """One fault as it is printed. `again` says that its wordings stand under the fault before it."""

    code: str
    hard: bool
    field: str
    where: Words
    what: Words
    words: str
    why: Words
    mend: Words | None
    verbs: Words | None
    wordings: tuple[Wording, ...]
    again: bool
    fills: tuple[Choice, ...]
    examples: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class AxisShown:
    """One axis of the proposed place."""

    label: Words
    axis: Axis
    words: str


@dataclass(frozen=True, slots=True)
class UnreadShown:
    """A field that cannot be read, by its label."""

    field: str
    where: Words
    words: Words


@dataclass(frozen=True, slots=True)
class CoachPage:
    """The panel: the sentence with its marks, the score, what is left, and every fault."""

    segments: tuple[Segment, ...]
    summary: Words
    stops: Words | None
    met: int
    applicable: int
    is_ready: bool
    wordings: tuple[Wording, ...]
    points: tuple[PointShown, ...]
    soft: tuple[PointShown, ...]
    unread: tuple[UnreadShown, ...]
    axes: tuple[AxisShown, ...]
    doubles: tuple[Double, ...]
    is_empty: bool


def page(advice: Advice, draft: Draft) -> CoachPage:
    """The panel of one draft."""
    shown = tuple(points(advice))
    left = len(advice.left)
    facts = {"met": advice.met, "applicable": advice.applicable, "left": left}
    return CoachPage(
        segments=tuple(segments(advice)),
        summary=(NOT_READY if left else READY).fill(**facts),
        stops=stops(advice.next_gate),
        met=advice.met,
        applicable=advice.applicable,
        is_ready=not left,
        wordings=advice.wordings,
        points=tuple(each for each in shown if each.hard),
        soft=tuple(each for each in shown if not each.hard),
        unread=tuple(unread(each) for each in draft.unread),
        axes=tuple(
            AxisShown(label_of(a.field), a, ", ".join(a.words)) for a in advice.placing.axes
        ),
        doubles=advice.doubles,
        is_empty=draft.is_empty,
    )


def stops(gate: Gate | None) -> Words | None:
    """Which gate stops first, and at what."""
    if gate is None:
        return None
    titles = Words(
        *(", ".join(lowered(TITLES[code]).to(each) for code in gate.left) for each in ("sv", "en"))
    )
    return STOPS.fill(stage=gate.stage.words, titles=titles)


def lowered(words: Words) -> Words:
    """Words inside a sentence."""
    return Words(words.sv[:1].lower() + words.sv[1:], words.en[:1].lower() + words.en[1:])


def points(advice: Advice) -> Iterator[PointShown]:
    """Every fault, its wordings once."""
    before: tuple[Wording, ...] = ()
    for point in advice.points:
        again = bool(point.wordings) and point.wordings == before
        before = point.wordings or before
        yield PointShown(
            code=point.code,
            hard=point.hard,
            field=point.field,
            where=label_of(point.field),
            what=what(point),
            words=point.words,
            why=point.why,
            mend=point.mend,
            verbs=EFFECT_VERBS if point.what in VERB_FAULTS else None,
            wordings=point.wordings,
            again=again,
            fills=tuple(each for each in point.choices if each.fills),
            examples=tuple(each for each in point.choices if not each.fills),
        )


def what(point: Point) -> Words:
    """What is wrong, in a few words."""
    if point.what is not None:
        return point.what
    lacking: Mapping[str, Words] = FIELD_WORDS
    if point.field in lacking:
        words = lacking[point.field]
        return w("{words}: saknas eller stämmer inte", "{words}: missing or not right").fill(
            words=words
        )
    return SUPPOSED


def label_of(field: str) -> Words:
    """What a field is called in the form."""
    return BENEFITS.column(field).label


def unread(each: Unread) -> UnreadShown:
    """A field that cannot be read."""
    return UnreadShown(each.field, label_of(each.field), each.words)


def segments(advice: Advice) -> Iterator[Segment]:
    """The sentence cut where something in it is marked."""
    text = advice.benefit.name
    marked = [False] * len(text)
    for point in advice.points:
        if point.field == "name":
            marked[point.start : point.end] = [True] * (point.end - point.start)
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or marked[place] != marked[start]:
            yield Segment(text[start:place], marked[start])
            start = place
