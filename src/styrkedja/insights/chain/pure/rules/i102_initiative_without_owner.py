"""I102: an initiative that nobody owns."""

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
    """Finished and stopped initiatives need no owner any longer."""
    if not lives(initiative):
        return None
    return WHOLE if initiative.owner else broken("owner")


rule = Rule(
    code="I102",
    name="initiative-without-owner",
    title=w("Initiativ utan ägare", "Initiative without an owner"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.owner",),
    message=w("Initiativet ”{name}” har ingen ägare.", "The initiative “{name}” has no owner."),
    why=w(
        "Utan ägare finns ingen som kan svara för nyttan eller säga stopp.",
        "Without an owner nobody answers for the benefit or can say stop.",
    ),
    mend=w(
        "Skriv in den roll i verksamheten som äger initiativet, till exempel ”enhetschef hemtjänst”.",
        "Enter the role in the business that owns the initiative, such as “head of home care”.",
    ),
    sources=(
        "seed §3.2 (S43)",
        "seed §4.3 (S126)",
    ),
    since="0.1",
    check=check,
)
