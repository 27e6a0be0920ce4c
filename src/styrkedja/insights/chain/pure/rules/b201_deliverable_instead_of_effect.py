"""B201: an effektmål that states what is delivered or done instead of what changes."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import concerned
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit
from styrkedja.picture.wording import FaultKind, faults_in
from styrkedja.picture.wording.fault import WRONG_THING

CALLED = {
    FaultKind.DELIVERABLE: w("en leverans", "a deliverable"),
    FaultKind.ACTIVITY: w("en aktivitet", "an activity"),
}


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Only the first such fault is told: one mending cures both."""
    if not concerned(benefit, picture):
        return None
    wrong = [fault for fault in faults_in(benefit.name or "") if fault.kind in WRONG_THING]
    if not wrong:
        return WHOLE
    return broken("name", what=CALLED[wrong[0].kind], words=wrong[0].words)


rule = Rule(
    code="B201",
    name="deliverable-instead-of-effect",
    title=w(
        "Leverans i stället för effekt",
        "Deliverable instead of effect",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=("benefit.name",),
    message=w(
        "Effektmålet ”{name}” är {what}, inte en effekt: ”{words}”.",
        "The benefit “{name}” is {what}, not an effect: “{words}”.",
    ),
    why=w(
        "Ett system kan införas utan att något blir bättre. Den som mäter leveransen vet ändå inte om nyttan kom.",
        "A system can be introduced without anything getting better. Who measures the delivery still does not know whether the benefit came.",
    ),
    mend=w(
        "Skriv vad som ska vara annorlunda för mottagaren, från vilket värde till vilket. Stryk det som ni bygger eller gör.",
        "Write what shall be different for the receiver, from which value to which. Leave out what you build or do.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E1",
        "seed §4.1 (S93)",
    ),
    since="0.1",
    check=check,
)
