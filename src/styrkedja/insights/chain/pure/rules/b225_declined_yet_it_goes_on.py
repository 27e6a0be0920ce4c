"""B225: a commitment that the unit has declined, while the initiative goes on as if nothing was said."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import initiative_of, lives, named
from styrkedja.insights.chain.pure.promised import changed_since, commitments_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Commitment
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DECIDED_STAGES, Kind, Link, RuleStatus, Severity


def check(commitment: Commitment, picture: Portfolio, policy: Policy) -> Answer:
    """A later yes from the same unit, or a change decision since the no, settles it."""
    benefit = picture.by_id(Kind.BENEFIT).get(commitment.benefit)
    if commitment.declined_on is None or benefit is None:
        return None
    initiative = initiative_of(picture, benefit)
    if initiative is None or initiative.stage not in DECIDED_STAGES or not lives(initiative):
        return None
    rows = commitments_of(picture)[benefit.id]
    if any(row.unit == commitment.unit and row.accepted_on for row in rows):
        return WHOLE
    if changed_since(picture, benefit, commitment.declined_on):
        return WHOLE
    return broken(
        "declined_on",
        unit=named(picture, Kind.UNIT, commitment.unit),
        benefit=benefit.name,
        day=commitment.declined_on,
        stage=initiative.stage,
    )


rule = Rule(
    code="B225",
    name="declined-yet-it-goes-on",
    title=w(
        "Enheten sade nej men initiativet fortsätter",
        "The unit declined but the initiative goes on",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.COMMITMENT,
    asks=(
        "commitment.benefit",
        "commitment.declined_on",
        "commitment.unit",
        "benefit.initiative",
        "initiative.stage",
        "decision.kind",
        "decision.subject",
    ),
    message=w(
        "{unit} sade nej till effektmålet ”{benefit}” {day}, men initiativet är i skedet ”{stage}” och inget ändringsbeslut är fattat.",
        "{unit} declined the benefit “{benefit}” on {day}, but the initiative is in the stage “{stage}” and no change decision has been made.",
    ),
    why=w(
        "Ett nej som inte ändrar något gör att beslutet bygger på en nytta som mottagaren har sagt ifrån sig.",
        "A no that changes nothing leaves the decision resting on a benefit that the receiver has refused.",
    ),
    mend=w(
        "Ändra effektmålet eller initiativet genom ett ändringsbeslut, eller träffa en ny överenskommelse med enheten.",
        "Change the benefit or the initiative by a change decision, or reach a new agreement with the unit.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
