"""B224: an effektmål that two coders have placed at opposite ends of an axis."""

from __future__ import annotations

from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Coding
from styrkedja.picture.finding import Break
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Term

AXES = ("activity", "direct_value")


def check(coding: Coding, picture: Portfolio, policy: Policy) -> Answer:
    """One step apart, where either said that it is as much of each, is not opposite."""
    benefit = picture.by_id(Kind.BENEFIT).get(coding.benefit)
    if benefit is None:
        return None
    pairs = [(axis, getattr(benefit, axis), getattr(coding, axis)) for axis in AXES]
    said = [(axis, first, second) for axis, first, second in pairs if first and second]
    if not said:
        return None
    return tuple(
        Break(axis, {"benefit": benefit.name, "first": brief(first), "second": brief(second)})
        for axis, first, second in said
        if abs(first.score - second.score) == 2
    )


def brief(answer: Term) -> Words:
    """An answer's first words, without what it means."""
    return Words(answer.words.sv.split(":")[0], answer.words.en.split(":")[0])


rule = Rule(
    code="B224",
    name="coders-at-opposite-ends",
    title=w("Två bedömare i var sin ände", "Two coders at opposite ends"),
    link=Link.BENEFIT,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.CODING,
    asks=(
        "coding.benefit",
        "coding.activity",
        "coding.direct_value",
        "benefit.activity",
        "benefit.direct_value",
    ),
    message=w(
        "Effektmålet ”{benefit}” är placerat som ”{first}” men den andra bedömaren svarade ”{second}”.",
        "The benefit “{benefit}” is placed as “{first}” but the second coder answered “{second}”.",
    ),
    why=w(
        "När två läser samma effektmål åt var sitt håll säger platsen på kartan mer om läsaren än om målet.",
        "When two read the same benefit in opposite ways, its place on the map says more of the reader than of the benefit.",
    ),
    mend=w(
        "Läs målet tillsammans, skriv om det så att det bara kan läsas på ett sätt, och placera det på nytt.",
        "Read it together, rewrite it so that it can be read in one way only, and place it anew.",
    ),
    sources=(
        "seed §4.2 (S109)",
        "seed §2 (S13)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
