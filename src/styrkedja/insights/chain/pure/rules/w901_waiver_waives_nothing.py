"""W901: a waiver in force that set no break aside, though its rule was asked."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.insights.chain.pure.waiving import (
    ASKED_RULES,
    USED_WAIVERS,
    holds,
    rule_of,
    subject_of,
)
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Waiver


def check(waiver: Waiver, picture: Portfolio, policy: Policy) -> Answer:
    """Asked last of all, when the engine has noted which waivers were used and which rules were asked."""
    used, asked = picture.memo.get(USED_WAIVERS), picture.memo.get(ASKED_RULES)
    ref = subject_of(waiver)
    if used is None or asked is None or not holds(waiver, picture.as_of):
        return None
    if rule_of(waiver) not in asked or ref is None or picture.thing(ref) is None:
        return None
    if waiver.id in used:
        return WHOLE
    return broken("rule", rule=rule_of(waiver), subject=named(picture, ref.kind, ref.id))


rule = Rule(
    code="W901",
    name="waiver-waives-nothing",
    title=w("Undantag som inte undantar något", "Waiver that waives nothing"),
    link=Link.CHECKER,
    severity=Severity.NOTE,
    status=RuleStatus.IN_FORCE,
    about=Kind.WAIVER,
    asks=(
        "waiver.rule",
        "waiver.subject",
    ),
    message=w(
        "Undantaget {id} från {rule} för ”{subject}” behövs inte: där finns inget brott.",
        "The waiver {id} from {rule} for “{subject}” is not needed: there is no break there.",
    ),
    why=w(
        "Undantag som ligger kvar döljer nästa brott av samma slag.",
        "A waiver left lying hides the next break of the same kind.",
    ),
    mend=w("Avsluta undantaget.", "End the waiver."),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
