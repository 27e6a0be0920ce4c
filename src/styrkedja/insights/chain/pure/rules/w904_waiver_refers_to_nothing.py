"""W904: a waiver that names a rule, a kind of thing or a thing that does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.insights.chain.pure.waiving import rule_of, subject_of
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Waiver

RULE, KIND, THING = w("regeln", "the rule"), w("slaget", "the kind"), w("saken", "the thing")


def check(waiver: Waiver, picture: Portfolio, policy: Policy) -> Answer:
    """What is left empty is told by W903; a kind no source carries is not judged."""
    if waiver.rule and rule_of(waiver) not in catalogue():
        return broken("rule", what=RULE, text=waiver.rule)
    if not waiver.subject_kind or not waiver.subject:
        return None
    ref = subject_of(waiver)
    if ref is None:
        return broken("subject_kind", what=KIND, text=waiver.subject_kind)
    if not picture.carries(ref.kind.code):
        return None
    return WHOLE if picture.thing(ref) else broken("subject", what=THING, text=waiver.subject)


rule = Rule(
    code="W904",
    name="waiver-refers-to-nothing",
    title=w("Undantag från något som saknas", "Waiver that refers to nothing"),
    link=Link.CHECKER,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.WAIVER,
    asks=(
        "waiver.rule",
        "waiver.subject_kind",
        "waiver.subject",
    ),
    message=w(
        "Undantaget {id} nämner {what} ”{text}”, som inte finns.",
        "The waiver {id} names {what} “{text}”, which does not exist.",
    ),
    why=w(
        "Ett undantag som inte träffar någon regel eller sak undantar ingenting.",
        "A waiver that meets no rule or thing sets nothing aside.",
    ),
    mend=w("Rätta koden eller beteckningen.", "Mend the code or the id."),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
