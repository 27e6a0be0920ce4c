"""Advice on an effektmål as it is written: every fault with its place, its reason and what to choose instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from styrkedja.ground.words import Language, Words, w
from styrkedja.insights.coach.pure.doubles import Double, doubles
from styrkedja.insights.coach.pure.placing import Placing, placing
from styrkedja.insights.coach.pure.proposing import Choice, choices_for
from styrkedja.insights.coach.pure.reasons import WHY_CHECK, WHY_CONTRADICTING, WHY_FAULT
from styrkedja.insights.coach.pure.rewording import Wording, whole_wordings, wordings_for
from styrkedja.insights.coach.pure.templates import GAP
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.rubric import Mark, MarkState, Rubric, assess
from styrkedja.picture.terms import Kind, Stage
from styrkedja.picture.things import Benefit

RULE_OF = {
    "E1": "B201", "E2": "B102", "E3": "B103", "E4": "B104", "E5": "B105", "E6": "B106",
    "E7": "B107", "E8": "B108", "E9": "B109", "E10": "B110", "E11": "B111", "E12": "B212",
}  # fmt: skip
"""Which rule of the chain asks each check: the policy's gates name rules."""
GATES = (
    Stage.PREPARED,
    Stage.PRIORITISED,
    Stage.DECIDED,
    Stage.ONGOING,
    Stage.INTRODUCED,
    Stage.REALISING,
    Stage.REALISED,
)
OPEN_GAP = w(
    "Det som står inom hakparentes är inte skrivet än.",
    "What stands in brackets has not been written yet.",
)
NAME = "name"


@dataclass(frozen=True, slots=True)
class Point:
    """One fault: which check, the field it stands in, the words that show it, why, and what to choose.

    `start` and `end` are where the words stand in the sentence; 0 and 0 where something is absent.
    """

    code: str
    hard: bool
    field: str
    what: Words | None
    why: Words
    words: str = ""
    start: int = 0
    end: int = 0
    wordings: tuple[Wording, ...] = ()
    choices: tuple[Choice, ...] = ()
    mend: Words | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """One gate and the checks that still stop at it."""

    stage: Stage
    left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """Everything the coach says of one effektmål."""

    benefit: Benefit
    rubric: Rubric
    points: tuple[Point, ...]
    wordings: tuple[Wording, ...]
    gates: tuple[Gate, ...]
    placing: Placing
    doubles: tuple[Double, ...]

    @property
    def met(self) -> int:
        """How many checks are met."""
        return sum(mark.state is MarkState.MET for mark in self.rubric.marks)

    @property
    def applicable(self) -> int:
        """How many checks apply."""
        return sum(mark.state is not MarkState.NOT_APPLICABLE for mark in self.rubric.marks)

    @property
    def left(self) -> tuple[str, ...]:
        """The hard checks that are not met: what every gate that asks them still stops at."""
        return tuple(
            mark.code for mark in self.rubric.marks if mark.hard and mark.state is MarkState.UNMET
        )

    @property
    def next_gate(self) -> Gate | None:
        """The first gate that still stops."""
        return next((gate for gate in self.gates if gate.left), None)


def advice(benefit: Benefit, picture: Portfolio, policy: Policy, spoken: Language) -> Advice:
    """The advice on an effektmål, saved or not, beside what the picture holds."""
    found = doubles(benefit, picture)
    rubric = with_doubles(assess(benefit, picture, policy), benefit, found)
    unit = picture.by_id(Kind.UNIT).get(benefit.unit or "")
    unit_name = unit.name if unit else ""
    return Advice(
        benefit=benefit,
        rubric=rubric,
        points=tuple(points(rubric, benefit, picture, spoken, unit_name)),
        wordings=whole_wordings(benefit, spoken, unit_name)
        if rubric.faults or not benefit.name
        else (),
        gates=tuple(gates(rubric, policy)),
        placing=placing(benefit),
        doubles=found or (),
    )


def with_doubles(rubric: Rubric, benefit: Benefit, found: tuple[Double, ...] | None) -> Rubric:
    """The rubric with E12 asked of the unsaved effektmål, which the picture does not hold."""
    if found is None:
        mark = Mark("E12", MarkState.NOT_APPLICABLE, False)
    elif found:
        mark = Mark("E12", MarkState.UNMET, False, others=tuple(each.benefit for each in found))
    else:
        mark = Mark("E12", MarkState.MET, False)
    return replace(rubric, marks=tuple(mark if m.code == "E12" else m for m in rubric.marks))


def points(
    rubric: Rubric, benefit: Benefit, picture: Portfolio, spoken: Language, unit_name: str
) -> Iterator[Point]:
    """Every fault, the wording's first."""
    yield from of_wording(rubric, benefit, spoken, unit_name)
    for mark in rubric.marks:
        if mark.state is not MarkState.UNMET:
            continue
        for field in mark.missing:
            if field == NAME:
                wordings = whole_wordings(benefit, spoken, unit_name)
                yield Point("E1", True, NAME, None, WHY_CHECK["E1"], wordings=wordings)
                continue
            offered = choices_for(field, benefit, picture)
            yield Point(mark.code, mark.hard, field, None, WHY_CHECK[mark.code], choices=offered)
        for field in mark.contradicting:
            offered = choices_for(field, benefit, picture)
            yield Point(
                mark.code, mark.hard, field, None, WHY_CONTRADICTING[field], choices=offered
            )


def of_wording(
    rubric: Rubric, benefit: Benefit, spoken: Language, unit_name: str
) -> Iterator[Point]:
    """The faults of the sentence, each with its place in it."""
    for fault in rubric.faults:
        start = benefit.name.find(fault.words) if fault.words else -1
        yield Point(
            code="E1",
            hard=True,
            field=NAME,
            what=fault.kind.words,
            why=WHY_FAULT[fault.kind],
            words=fault.words,
            start=max(start, 0),
            end=start + len(fault.words) if start >= 0 else 0,
            wordings=wordings_for(fault, benefit, spoken, unit_name),
            mend=fault.advice,
        )
    for gap in GAP.finditer(benefit.name or ""):
        what = w("lucka att fylla", "gap to fill")
        yield Point("E1", False, NAME, what, OPEN_GAP, gap.group(), gap.start(), gap.end())


def gates(rubric: Rubric, policy: Policy) -> Iterator[Gate]:
    """The gates of the ordinary track that ask anything of an effektmål, each with what is left."""
    unmet = [mark.code for mark in rubric.marks if mark.state is MarkState.UNMET]
    for stage in GATES:
        setting = policy.settings.get(f"gates.ordinary_{stage.code}")
        asked = frozenset(setting.value) if setting else frozenset()
        if asked.intersection(RULE_OF.values()):
            yield Gate(stage, tuple(code for code in unmet if RULE_OF[code] in asked))
