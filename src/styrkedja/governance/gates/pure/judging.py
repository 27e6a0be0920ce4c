"""The judgement: which blocking rules an initiative would break if it stood in the stage it wants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from styrkedja.governance.gates.pure.mandate import deciding_unit
from styrkedja.governance.gates.pure.road import NEVER_LIFTED_FROM, ROAD, is_gate
from styrkedja.governance.gates.pure.tracks import Placed, track_of
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import ask_one, known_waivers, status_of
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import TABLES, Portfolio, once
from styrkedja.picture.promises import Adjustment, Exemption
from styrkedja.picture.terms import DecisionKind, Kind, PassageKind, RuleStatus, Stage
from styrkedja.picture.things import Decision, Initiative, Passage

NEVER_LIFTED = ("B201", "B102", "B105", "B106")
"""E1, E2, E5 and E6: a change, an indicator, an owner who has accepted, a plan to follow up (S112)."""
DECISIONS: Mapping[Stage, DecisionKind] = MappingProxyType(
    {
        Stage.PRIORITISED: DecisionKind.PRIORITISE,
        Stage.DECIDED: DecisionKind.GO,
        Stage.PAUSED: DecisionKind.PAUSE,
        Stage.STOPPED: DecisionKind.STOP,
    }
)
"""The kind of decision that each deciding stage takes."""
REFERRED_AWAY = "I206"
"""A pure replacement of a system is never prepared here: it is referred."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a gate says. `missing` stops the passage; `exempted` would, but for the exemptions."""

    initiative: str
    here: Stage | None
    stage: Stage
    placed: Placed
    asked: tuple[str, ...]
    missing: tuple[Finding, ...]
    exempted: tuple[tuple[Finding, Exemption], ...] = ()

    @property
    def holds(self) -> bool:
        """Whether it may pass."""
        return not self.missing

    @property
    def kind(self) -> PassageKind:
        """How a passage on this judgement comes about."""
        if not self.asked:
            return PassageKind.MOVED
        return PassageKind.EXEMPTED if self.exempted else PassageKind.PASSED

    @property
    def is_referral(self) -> bool:
        """Whether it belongs to the other forum."""
        return any(finding.code == REFERRED_AWAY for finding in self.missing)


def judge(
    picture: Portfolio, policy: Policy, id_: str, stage: Stage, *, deciding: bool = False
) -> Judgement:
    """Ask every rule that blocks a gate of the initiative as it would stand behind the gate.

    `picture` may be the whole or the initiative's neighbourhood: the answer is the same. Waivers in
    force count, but not for the rules that no track lifts; exemptions count for all. `deciding`
    takes for granted the decision that is recorded with the passage itself.
    """
    here = picture.initiative[id_]
    placed = track_of(here, policy)
    if not is_gate(here.stage, stage):
        return Judgement(id_, here.stage, stage, placed, (), ())
    behind = standing_in(picture, here, stage)
    if deciding and stage in DECISIONS:
        behind = replace(
            behind, decisions=(*behind.decisions, decision_to_come(picture, id_, stage))
        )
    codes = blocking(policy, placed.track.code, stage)
    findings = [finding for code in codes for finding in breaks(code, behind, policy, id_)]
    exemptions = exemptions_for(picture, id_, stage)
    missing = tuple(row for row in findings if row.code not in exemptions)
    lifted = tuple((row, exemptions[row.code]) for row in findings if row.code in exemptions)
    return Judgement(id_, here.stage, stage, placed, codes, missing, lifted)


def blocking(policy: Policy, track: str, stage: Stage) -> tuple[str, ...]:
    """The codes of the rules that block a gate on a track: the policy's, and those never lifted."""
    listed = tuple(policy[f"gates.{track}_{stage.code}"])
    if ROAD.index(stage) < NEVER_LIFTED_FROM:
        return listed
    return (*listed, *(code for code in NEVER_LIFTED if code not in listed))


def standing_in(picture: Portfolio, here: Initiative, stage: Stage) -> Portfolio:
    """The picture as it would be with the initiative behind the gate today."""
    moved = behind_gate(here, stage, picture.as_of)
    rows = tuple(moved if row.id == here.id else row for row in picture.initiatives)
    passed = Passage(here.id, stage, picture.as_of, PassageKind.PASSED)
    there = replace(picture, initiatives=rows, passages=(*picture.passages, passed))
    if stage is not Stage.DECIDED:
        return there
    return replace(
        there, adjustments=tuple(decided_with(row, here.id) for row in there.adjustments)
    )


def decided_with(row: Adjustment, id_: str) -> Adjustment:
    """A frame adjustment the unit has accepted, as decided with its initiative."""
    if row.initiative != id_ or row.decision or not row.accepted_on:
        return row
    return replace(row, decision=id_)


def decision_to_come(picture: Portfolio, id_: str, stage: Stage) -> Decision:
    """The decision that a passage records with its motive."""
    return Decision(
        id="",
        kind=DECISIONS[stage],
        subject_kind=Kind.INITIATIVE.code,
        subject=id_,
        body=deciding_unit(picture, picture.initiative[id_]) or id_,
        decided_on=picture.as_of,
        wording="–",
        motive="–",
        case_number="–",
    )


def behind_gate(here: Initiative, stage: Stage, day: date) -> Initiative:
    """The initiative with its new stage, and the dates that follow from it where they are empty."""
    dates = {
        key: day
        for key, at in (
            ("started_on", Stage.ONGOING),
            ("introduced_on", Stage.INTRODUCED),
            ("closed_on", Stage.REALISED),
        )
        if stage is at and getattr(here, key) is None
    }
    return replace(here, stage=stage, stage_since=day, **dates)


def breaks(code: str, picture: Portfolio, policy: Policy, id_: str) -> Iterator[Finding]:
    """One rule's breaks on the initiative and what hangs on it."""
    rule = catalogue().get(code)
    if rule is None or (code not in NEVER_LIFTED and retired(rule, policy)):
        return
    waived: Mapping[object, object] = {} if code in NEVER_LIFTED else known_waivers(picture)
    for ref in subjects(picture, rule.about, id_):
        if (code, ref) not in waived:
            yield from ask_one(picture, policy, rule, ref) or ()


def retired(rule: Rule, policy: Policy) -> bool:
    """Whether the group has taken a rule out of use."""
    return status_of(rule, policy) is RuleStatus.RETIRED


def subjects(picture: Portfolio, kind: Kind, id_: str) -> tuple[Ref, ...]:
    """The things of a kind that belong to an initiative; a score of rules ask for the same."""
    key = ("gates.subjects", kind, id_)
    return once(picture, key, lambda of: tuple(belonging(of, kind, id_)))


def belonging(picture: Portfolio, kind: Kind, id_: str) -> Iterator[Ref]:
    """The same, looked up."""
    if kind is Kind.INITIATIVE:
        yield Ref(kind, id_)
    elif kind is Kind.DECISION:
        yield from (Ref(kind, row.id) for row in decisions_about(picture, id_))
    else:
        benefits = {row.id for row in picture.benefits_of.get(id_, ())}
        for row in getattr(picture, TABLES[kind]):
            mine = getattr(row, "initiative", None) == id_
            if mine or getattr(row, "benefit", None) in benefits:
                yield Ref(kind, row.id)


def decisions_about(picture: Portfolio, id_: str) -> Iterator[object]:
    """The decisions on an initiative and on its effektmål."""
    yield from picture.decisions_on.get((Kind.INITIATIVE.code, id_), ())
    for benefit in picture.benefits_of.get(id_, ()):
        yield from picture.decisions_on.get((Kind.BENEFIT.code, benefit.id), ())


def exemptions_for(picture: Portfolio, id_: str, stage: Stage) -> Mapping[str, Exemption]:
    """The exemptions that hold for an initiative at a gate today, by the code of the rule."""
    found: dict[str, Exemption] = {}
    for row in picture.exemptions:
        if row.initiative == id_ and row.gate is stage and holds(row, picture.as_of):
            for code in codes_in(row.rules):
                found.setdefault(code, row)
    return found


def holds(exemption: Exemption, day: date) -> bool:
    """Whether an exemption holds on a day: decided by a body, with a reason, and not yet past."""
    if not (exemption.reason and exemption.body and exemption.until and exemption.decided_on):
        return False
    return exemption.decided_on <= day <= exemption.until


def codes_in(text: str | None) -> tuple[str, ...]:
    """The codes of rules in a text such as ”B103, I302”."""
    return tuple(part.upper() for part in (text or "").replace(";", ",").replace(",", " ").split())
