"""I202: an initiative that by its own answer neither automates nor innovates."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, Nature, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Where nothing is answered, I105 tells it."""
    if initiative.nature is None or not lives(initiative):
        return None
    return WHOLE if initiative.nature is not Nature.NEITHER else broken("nature")


rule = Rule(
    code="I202",
    name="neither-automation-nor-innovation",
    title=w("Varken automatisering eller innovation", "Neither automation nor innovation"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.nature",),
    message=w(
        "Initiativet ”{name}” är varken automatisering eller innovation enligt sitt eget svar.",
        "The initiative “{name}” is neither automation nor innovation by its own answer.",
    ),
    why=w(
        "Digitalisering är en metod för att utveckla verksamheten. Det som inte utvecklar den hör inte hemma i portföljen.",
        "Digitalisation is a method of developing the business. What does not develop it has no place in the portfolio.",
    ),
    mend=w(
        "Pröva om initiativet hör till systemförvaltningen eller kvalitetsarbetet, eller rätta svaret.",
        "Consider whether it belongs to system management or quality work, or mend the answer.",
    ),
    sources=("seed §4.1, §4.3 (S1)",),
    since="0.1",
    check=check,
)
