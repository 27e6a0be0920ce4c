"""L301: an initiative still going on after its planned end."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.phrases import days
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
    """The planned day itself is still in time; where it is introduced, L203 tells the stage is wrong."""
    end = initiative.planned_end
    if initiative.stage is not Stage.ONGOING or end is None:
        return None
    if initiative.introduced_on and initiative.introduced_on <= picture.as_of:
        return None
    if end >= picture.as_of:
        return WHOLE
    return broken("planned_end", end=end, late=days(days_between(end, picture.as_of)))


rule = Rule(
    code="L301",
    name="past-planned-end",
    title=w("Försenat", "Past its planned end"),
    link=Link.DELIVERY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.planned_end",
    ),
    message=w(
        "Initiativet ”{name}” skulle vara klart {end} men pågår fortfarande, {late} senare.",
        "The initiative “{name}” should have been done on {end} but is still ongoing, {late} later.",
    ),
    why=w(
        "En försening som ingen tar upp blir lätt längre, och andra planerar efter ett datum som inte gäller.",
        "A delay that nobody raises tends to grow, and others plan by a date that does not hold.",
    ),
    mend=w(
        "Sätt ett nytt slutdatum och säg varför, eller flytta initiativet till skedet införd.",
        "Set a new end date and say why, or move the initiative to the stage introduced.",
    ),
    sources=("seed §3.3 (S73)",),
    since="0.1",
    check=check,
)
