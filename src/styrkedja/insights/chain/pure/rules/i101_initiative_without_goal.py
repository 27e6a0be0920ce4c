"""I101: an initiative that no goal explains, neither its own nor one of its benefits'; the law is reason enough."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """A goal named on one of its benefits counts, and so does a duty in law."""
    if not lives(initiative):
        return None
    if initiative.goals or initiative.legal_requirement:
        return WHOLE
    if any(benefit.goal for benefit in picture.benefits_of.get(initiative.id, ())):
        return WHOLE
    return broken("goals")


rule = Rule(
    code="I101",
    name="initiative-without-goal",
    title=w("Initiativ utan mål", "Initiative without a goal"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.goals",),
    message=w(
        "Initiativet ”{name}” är inte kopplat till något mål.",
        "The initiative “{name}” is linked to no goal.",
    ),
    why=w(
        "Ett initiativ utan mål kan inte vägas mot andra, och politiken ser aldrig vad det bidrar till.",
        "An initiative without a goal cannot be weighed against others, and elected members never see what it contributes to.",
    ),
    mend=w(
        "Ange vilket mål initiativet arbetar för. Finns inget mål, pröva om initiativet ska drivas.",
        "State which goal the initiative works towards. If there is none, consider whether to pursue it.",
    ),
    sources=(
        "seed §3.2 (S28, S29)",
        "seed §4.1 (S84)",
    ),
    since="0.1",
    check=check,
)
