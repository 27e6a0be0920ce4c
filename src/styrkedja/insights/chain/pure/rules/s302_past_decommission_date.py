"""S302: a system still there after its decommission date."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import gone
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """A system nobody uses any longer is gone, though its row is kept."""
    if system.decommission_on is None or system.users == 0:
        return None
    if not gone(system, picture.as_of):
        return WHOLE
    return broken("decommission_on", day=system.decommission_on)


rule = Rule(
    code="S302",
    name="past-decommission-date",
    title=w("Avvecklingsdatumet har passerat", "Decommission date passed"),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=("system.decommission_on",),
    message=w(
        "Systemet ”{name}” skulle ha avvecklats {day} men finns kvar.",
        "The system “{name}” should have been decommissioned on {day} but is still there.",
    ),
    why=w(
        "Ett datum som passerar utan att något händer gör alla avvecklingsdatum värdelösa.",
        "A date that passes with nothing done makes every decommission date worthless.",
    ),
    mend=w(
        "Avveckla systemet och ta bort det ur förteckningen, eller besluta om ett nytt datum med skäl.",
        "Retire the system and remove it from the inventory, or decide on a new date with a reason.",
    ),
    sources=("seed §4.2 (S122)",),
    since="0.1",
    check=check,
)
