"""I203: an initiative said to be both continuous improvement and innovation."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import ChangeKind, Kind, Link, Nature, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Only continuous improvements are asked."""
    if initiative.change_kind is not ChangeKind.IMPROVEMENT or not lives(initiative):
        return None
    return WHOLE if initiative.nature is not Nature.INNOVATION else broken("change_kind")


rule = Rule(
    code="I203",
    name="improvement-called-innovation",
    title=w(
        "Ständig förbättring som kallas innovation", "Continuous improvement called innovation"
    ),
    link=Link.INITIATIVE,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.change_kind",
        "initiative.nature",
    ),
    message=w(
        "Initiativet ”{name}” sägs vara ständig förbättring och samtidigt innovation.",
        "The initiative “{name}” is said to be continuous improvement and innovation at once.",
    ),
    why=w(
        "Förbättring förfinar det som finns, innovation prövar något nytt. Fel svar får portföljen att se djärvare ut än den är.",
        "Improvement refines what is there, innovation tries something new. A wrong answer makes the portfolio look bolder than it is.",
    ),
    mend=w(
        "Avgör vilket som stämmer och rätta det andra svaret.",
        "Settle which is right and mend the other answer.",
    ),
    sources=(
        "seed §3.3 (S79)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
