"""I104: an initiative that stands in no account."""

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
    return WHOLE if initiative.account else broken("account")


rule = Rule(
    code="I104",
    name="initiative-without-account",
    title=w("Initiativ utan särredovisning", "Initiative without an account"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.account",),
    message=w(
        "Initiativet ”{name}” står inte i någon portfölj, något program eller delprogram.",
        "The initiative “{name}” stands in no portfolio, programme or workstream.",
    ),
    why=w(
        "Det som inte särredovisas kan ingen summera, och ingen vet vem som beslutar om det.",
        "What is accounted for nowhere cannot be summed up, and nobody knows who decides on it.",
    ),
    mend=w(
        "Ange den särredovisning som initiativet hör till. Ett initiativ står i exakt en.",
        "State the account the initiative belongs to. An initiative stands in exactly one.",
    ),
    sources=(
        "seed §4.2 (S106)",
        "seed §3.3 (S70)",
    ),
    since="0.1",
    check=check,
)
