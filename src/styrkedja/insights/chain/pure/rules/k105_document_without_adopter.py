"""K105: a steering document that does not say who adopted it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import in_force
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Document


def check(document: Document, picture: Portfolio, policy: Policy) -> Answer:
    """What no longer is in force is history."""
    if not in_force(document, picture.as_of):
        return None
    return WHOLE if document.body else broken("body")


rule = Rule(
    code="K105",
    name="document-without-adopter",
    title=w("Styrdokument som ingen har antagit", "Steering document nobody adopted"),
    link=Link.POLITICS,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DOCUMENT,
    asks=("document.body",),
    message=w(
        "Styrdokumentet ”{name}” säger inte vem som har antagit det.",
        "The steering document “{name}” does not say who adopted it.",
    ),
    why=w(
        "Utan den som antog det kan dokumentet inte binda någon.",
        "Without the body that adopted it, the document binds nobody.",
    ),
    mend=w(
        "Skriv in den nämnd, styrelse eller det fullmäktige som antog dokumentet.",
        "Enter the committee, board or council that adopted it.",
    ),
    sources=(
        "seed §3.1 (S15)",
        "seed §3.2 (S28)",
    ),
    since="0.1",
    check=check,
)
