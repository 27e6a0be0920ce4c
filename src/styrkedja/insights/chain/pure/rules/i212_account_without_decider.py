"""I212: an account in which nobody is said to decide; a part may lean on the account above it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Account


def check(account: Account, picture: Portfolio, policy: Policy) -> Answer:
    """A part of an account has the decider of the whole unless it names its own."""
    if account.owner_unit:
        return WHOLE
    if account.parent in picture.by_id(Kind.ACCOUNT):
        return None
    return broken("owner_unit")


rule = Rule(
    code="I212",
    name="account-without-decider",
    title=w("Ingen beslutar i särredovisningen", "Nobody decides in the account"),
    link=Link.INITIATIVE,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.ACCOUNT,
    asks=("account.owner_unit",),
    message=w(
        "Ingen har sagt vem som beslutar i ”{name}”.", "Nobody has said who decides in “{name}”."
    ),
    why=w(
        "När det är oklart vem som beslutar blir prioriteringen varken öppen eller respekterad.",
        "Where it is unclear who decides, prioritisation is neither open nor respected.",
    ),
    mend=w(
        "Skriv in den enhet eller det forum som beslutar i särredovisningen.",
        "Enter the unit or forum that decides in the account.",
    ),
    sources=(
        "seed §3.2 (S43)",
        "seed §3.3 (S71, S75)",
    ),
    since="0.1",
    check=check,
)
