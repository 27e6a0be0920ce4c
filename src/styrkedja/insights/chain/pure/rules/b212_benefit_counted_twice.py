"""B212: an effektmål that another initiative counts too."""

from __future__ import annotations

from styrkedja.ground.phrases import quoted
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import concerned
from styrkedja.insights.chain.pure.earlier import resting_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.counted_twice import others_counting
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit


@resting_on(lambda picture: (picture.benefits, picture.stopped))
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Compared by indicator, unit, receiver and year together, or by budget line."""
    if not concerned(benefit, picture):
        return None
    others = others_counting(benefit, picture)
    if others is None:
        return None
    if not others:
        return WHOLE
    names = tuple(quoted(picture.by_id(Kind.BENEFIT)[other].name) for other in others)
    return broken("indicator" if benefit.indicator else "budget_line", others=names)


rule = Rule(
    code="B212",
    name="benefit-counted-twice",
    title=w(
        "Samma effekt räknad i två initiativ",
        "Same effect counted in two initiatives",
    ),
    link=Link.BENEFIT,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.indicator",
        "benefit.target_on",
    ),
    message=w(
        "Effektmålet ”{name}” räknar samma effekt som {others} i ett annat initiativ.",
        "The benefit “{name}” counts the same effect as {others} in another initiative.",
    ),
    why=w(
        "En effekt som räknas två gånger ger en portfölj som lovar mer än den kan hålla, och en ram som sänks två gånger.",
        "An effect counted twice makes a portfolio promise more than it can keep, and a frame be lowered twice.",
    ),
    mend=w(
        "Bestäm vilket initiativ som räknar effekten, eller dela upp den i två mål med egna värden.",
        "Decide which initiative counts the effect, or divide it into two with values of their own.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E12",
    ),
    since="0.1",
    check=check,
)
