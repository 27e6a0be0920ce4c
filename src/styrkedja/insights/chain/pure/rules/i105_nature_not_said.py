"""I105: an initiative that has not said whether it automates or innovates."""

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
    """An answer that is neither is told by I202."""
    if not lives(initiative):
        return None
    return WHOLE if initiative.nature else broken("nature")


rule = Rule(
    code="I105",
    name="nature-not-said",
    title=w(
        "Automatisering eller innovation är inte angivet", "Automation or innovation not stated"
    ),
    link=Link.INITIATIVE,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.nature",),
    message=w(
        "Initiativet ”{name}” säger inte om det är automatisering eller innovation.",
        "The initiative “{name}” does not say whether it is automation or innovation.",
    ),
    why=w(
        "Digitalisering är antingen att automatisera det som görs eller att göra något nytt. Utan svar syns inte åt vilket håll portföljen lutar.",
        "Digitalisation either automates what is done or does something new. Without an answer nobody sees which way the portfolio leans.",
    ),
    mend=w("Välj automatisering, innovation eller båda.", "Choose automation, innovation or both."),
    sources=("seed §4.1, §4.3 (S1)",),
    since="0.1",
    check=check,
)
