"""B115: a decided financial effektmål without a committed amount for any year."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import initiative_of
from styrkedja.insights.chain.pure.promised import estimates_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DECIDED_STAGES, Category, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit

FIRM = frozenset({EstimateState.COMMITMENT, EstimateState.OUTCOME})


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Asked from the go decision on; a verified amount says as much as a committed one."""
    if benefit.category is not Category.FINANCIAL:
        return None
    initiative = initiative_of(picture, benefit)
    if initiative is None or initiative.stage not in DECIDED_STAGES:
        return None
    rows = estimates_of(picture).get(benefit.id, ())
    if any(row.state in FIRM and row.year and row.expected is not None for row in rows):
        return WHOLE
    return broken("amount")


rule = Rule(
    code="B115",
    name="financial-without-amounts-by-year",
    title=w(
        "Finansiellt effektmål utan belopp per år", "Financial benefit without amounts by year"
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.category",
        "benefit.initiative",
        "initiative.stage",
        "estimate.benefit",
        "estimate.state",
        "estimate.year",
        "estimate.expected",
    ),
    message=w(
        "Effektmålet ”{name}” är finansiellt och beslutat, men inget åtaget belopp står på något år.",
        "The benefit “{name}” is financial and decided, but no committed amount stands on any year.",
    ),
    why=w(
        "En ram justeras för ett visst år. Utan belopp per år vet ekonomin inte när pengarna ska vara tillbaka.",
        "A frame is adjusted for a certain year. Without amounts by year finance does not know when the money is due back.",
    ),
    mend=w(
        "Skriv in det åtagna beloppet för varje år, med lägsta och högsta värde.",
        "Enter the committed amount of each year, with its lowest and highest value.",
    ),
    sources=(
        "seed §4.2 (S113)",
        "own [I]",
    ),
    since="0.1",
    check=check,
    stages=DECIDED_STAGES,
)
