"""B113: an initiative past the idea that has no effektmål."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """An idea may still lack them, and a stopped initiative no longer needs them."""
    if initiative.stage in (Stage.IDEA, Stage.STOPPED):
        return None
    return WHOLE if initiative.id in picture.benefits_of else broken()


rule = Rule(
    code="B113",
    name="initiative-without-benefits",
    title=w(
        "Initiativ utan effektmål",
        "Initiative without benefits",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "benefit",
        "benefit.initiative",
    ),
    message=w(
        "Initiativet ”{name}” har inget effektmål.",
        "The initiative “{name}” has no benefit.",
    ),
    why=w(
        "Utan effektmål går det inte att säga varför initiativet görs, att väga det mot andra eller att följa upp det.",
        "Without a benefit nobody can say why the initiative is done, weigh it against others or follow it up.",
    ),
    mend=w(
        "Skriv minst ett effektmål tillsammans med den enhet som ska få nytta av initiativet. Går det inte: starta inte.",
        "Write at least one benefit together with the unit that shall gain by it. If that cannot be done: do not start.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "seed §3.2 (S49)",
    ),
    since="0.1",
    check=check,
)
