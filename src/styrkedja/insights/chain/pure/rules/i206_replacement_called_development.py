"""I206: a replacement of a system registered as development."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DELIVERED_STAGES, Kind, Link, RuleStatus, Severity, Solution
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Once introduced, it is too late to refer it anywhere."""
    if initiative.solution is None or not lives(initiative):
        return None
    if initiative.solution is not Solution.REPLACEMENT or initiative.stage in DELIVERED_STAGES:
        return WHOLE
    return broken("solution")


rule = Rule(
    code="I206",
    name="replacement-called-development",
    title=w(
        "Systembyte i utvecklingsportföljen", "System replacement in the development portfolio"
    ),
    link=Link.INITIATIVE,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.solution",),
    message=w(
        "Initiativet ”{name}” ersätter ett system. Ersättning hör till Forum IT, inte till utvecklingsportföljen.",
        "The initiative “{name}” replaces a system. Replacement belongs to Forum IT, not to the development portfolio.",
    ),
    why=w(
        "Den digitala utvecklingsportföljen väljer utveckling, inte ersättning. Annars tar systembyten pengarna.",
        "The digital development portfolio selects development, not replacement. Otherwise replacements take the money.",
    ),
    mend=w(
        "Hänskjut initiativet till Forum IT, eller visa vilken ny nytta det ger och ändra lösningens slag.",
        "Refer the initiative to Forum IT, or show what new benefit it brings and change the kind of solution.",
    ),
    sources=("seed §4.2 (S103, S114)",),
    since="0.1",
    check=check,
)
