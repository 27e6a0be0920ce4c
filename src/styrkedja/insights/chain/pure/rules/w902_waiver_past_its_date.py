"""W902: a waiver that has ended while the break it set aside remains."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.insights.chain.pure.waiving import FOUND_BREAKS, rule_of, subject_of
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Waiver


def check(waiver: Waiver, picture: Portfolio, policy: Policy) -> Answer:
    """A waiver that ended when its break was mended has done its work and is history."""
    found = picture.memo.get(FOUND_BREAKS)
    ref = subject_of(waiver)
    if found is None or ref is None or waiver.until is None:
        return None
    if waiver.until >= picture.as_of or (rule_of(waiver), ref) not in found:
        return WHOLE
    return broken(
        "until", rule=rule_of(waiver), subject=named(picture, ref.kind, ref.id), until=waiver.until
    )


rule = Rule(
    code="W902",
    name="waiver-past-its-date",
    title=w("Undantaget har gått ut", "Waiver past its date"),
    link=Link.CHECKER,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.WAIVER,
    asks=(
        "waiver.rule",
        "waiver.subject",
        "waiver.until",
    ),
    message=w(
        "Undantaget {id} från {rule} för ”{subject}” gick ut {until}, och brottet finns kvar.",
        "The waiver {id} from {rule} for “{subject}” ended on {until}, and the break is still there.",
    ),
    why=w(
        "Undantaget gav tid att rätta till. Tiden är slut, och inget är rättat.",
        "The waiver gave time to put it right. The time is up, and nothing is mended.",
    ),
    mend=w(
        "Laga brottet, eller fatta ett nytt beslut om undantag.",
        "Mend the break, or decide on a new waiver.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
