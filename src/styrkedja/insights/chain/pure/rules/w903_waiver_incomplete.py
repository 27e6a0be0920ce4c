"""W903: a waiver that lacks what it takes to hold."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Waiver

PARTS = {
    "rule": w("regel", "a rule"),
    "subject_kind": w("vad för slags sak det gäller", "what kind of thing it is for"),
    "subject": w("vilken sak det gäller", "which thing it is for"),
    "reason": w("skäl", "a reason"),
    "until": w("slutdatum", "a last day"),
    "body": w("beslutande organ", "a deciding body"),
}


def check(waiver: Waiver, picture: Portfolio, policy: Policy) -> Answer:
    """One break, at the first part that is missing, names all of them."""
    missing = [part for part in PARTS if not getattr(waiver, part)]
    if not missing:
        return WHOLE
    return broken(missing[0], missing=tuple(PARTS[part] for part in missing))


rule = Rule(
    code="W903",
    name="waiver-incomplete",
    title=w("Ofullständigt undantag", "Incomplete waiver"),
    link=Link.CHECKER,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.WAIVER,
    asks=(
        "waiver.rule",
        "waiver.subject_kind",
        "waiver.subject",
        "waiver.reason",
        "waiver.until",
        "waiver.body",
    ),
    message=w(
        "Undantaget {id} gäller inte, för det saknar {missing}.",
        "The waiver {id} does not hold, since it lacks {missing}.",
    ),
    why=w(
        "Ett undantag gäller bara med regel, sak, skäl, slutdatum och beslutande organ.",
        "A waiver holds only with a rule, a thing, a reason, a last day and a deciding body.",
    ),
    mend=w("Fyll i det som saknas ur beslutet.", "Fill in what is missing from the decision."),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
