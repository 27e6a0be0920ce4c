"""I108: an initiative that no unit runs."""

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
    """Stopped and finished initiatives are left as they were."""
    if not lives(initiative):
        return None
    return WHOLE if initiative.unit else broken("unit")


rule = Rule(
    code="I108",
    name="initiative-without-unit",
    title=w("Initiativ utan enhet", "Initiative without a unit"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.unit",),
    message=w("Ingen enhet driver initiativet ”{name}”.", "No unit runs the initiative “{name}”."),
    why=w(
        "Utan enhet syns varken behovet av bemanning eller vems utveckling det är.",
        "Without a unit neither the need for staff nor whose development it is can be seen.",
    ),
    mend=w(
        "Skriv in den enhet som driver initiativet.", "Enter the unit that runs the initiative."
    ),
    sources=(
        "seed §3.2 (S43, S52)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
