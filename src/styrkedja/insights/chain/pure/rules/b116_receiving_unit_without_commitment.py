"""B116: an effektmål with several receiving units, of which some have made no commitment."""

from __future__ import annotations

from styrkedja.ground.phrases import quoted
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import initiative_of, named
from styrkedja.insights.chain.pure.promised import commitments_of, estimates_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DECIDED_STAGES, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """The receiving units are the effektmål's own and those that any of its amounts is counted in."""
    rows = estimates_of(picture).get(benefit.id)
    if not rows:
        return None
    units = {row.unit for row in rows if row.unit} | ({benefit.unit} if benefit.unit else set())
    initiative = initiative_of(picture, benefit)
    if len(units) < 2 or initiative is None or initiative.stage not in DECIDED_STAGES:
        return None
    asked = {row.unit for row in commitments_of(picture).get(benefit.id, ())}
    lacking = sorted(units - asked)
    if not lacking:
        return WHOLE
    return broken("unit", missing=tuple(quoted(named(picture, Kind.UNIT, key)) for key in lacking))


rule = Rule(
    code="B116",
    name="receiving-unit-without-commitment",
    title=w("Mottagande enhet utan åtagande", "Receiving unit without a commitment"),
    link=Link.BENEFIT,
    severity=Severity.WEAKNESS,
    status=RuleStatus.TRIAL,
    about=Kind.BENEFIT,
    asks=(
        "benefit.unit",
        "benefit.initiative",
        "initiative.stage",
        "estimate.benefit",
        "estimate.unit",
        "commitment.benefit",
        "commitment.unit",
    ),
    message=w(
        "Effektmålet ”{name}” ska komma i flera enheter, men {missing} har inte fått något åtagande att svara på.",
        "The benefit “{name}” shall come in several units, but {missing} has been given no commitment to answer.",
    ),
    why=w(
        "En nytta som räknas i en enhet som ingen har frågat kommer ingen att hämta hem.",
        "A benefit counted in a unit that nobody has asked will be brought home by nobody.",
    ),
    mend=w(
        "Lägg upp ett åtagande för varje mottagande enhet, eller ta bort enhetens belopp.",
        "Add a commitment for each receiving unit, or remove the unit’s amounts.",
    ),
    sources=(
        "seed §4.2 (S112, S113)",
        "own [I]",
    ),
    since="0.1",
    check=check,
    stages=DECIDED_STAGES,
)
