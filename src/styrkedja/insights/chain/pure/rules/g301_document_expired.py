"""G301: a steering document past its last day that goals still stand in; told once, not once for each goal."""

from __future__ import annotations

from collections import Counter

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Document


def check(document: Document, picture: Portfolio, policy: Policy) -> Answer:
    """The last day belongs to the time in force; a document without goals is history and is left alone."""
    goals = once(picture, "chain.goals_in_document", goals_in).get(document.id, 0)
    if not goals or document.valid_until is None:
        return None
    if document.valid_until >= picture.as_of:
        return WHOLE
    return broken("valid_until", until=document.valid_until, goals=goals)


def goals_in(picture: Portfolio) -> Counter[str]:
    """How many goals stand in each document."""
    return Counter(goal.document for goal in picture.goals if goal.document)


rule = Rule(
    code="G301",
    name="document-expired",
    title=w("Styrdokumentet har slutat gälla", "Steering document expired"),
    link=Link.GOAL,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.DOCUMENT,
    asks=(
        "document.valid_until",
        "goal.document",
    ),
    message=w(
        "Styrdokumentet ”{name}” slutade gälla {until}, men {goals} mål står fortfarande i det.",
        "The steering document “{name}” expired on {until}, but goals still stand in it ({goals}).",
    ),
    why=w(
        "Initiativ som stöder sig på ett utgånget dokument arbetar för mål som ingen längre har beslutat.",
        "Initiatives that lean on an expired document work towards goals that nobody any longer has decided.",
    ),
    mend=w(
        "Förläng dokumentet genom beslut, eller flytta målen till det dokument som gäller nu.",
        "Prolong the document by decision, or move its goals to the document now in force.",
    ),
    sources=(
        "seed §3.1 (S15)",
        "seed §3.2 (S28)",
    ),
    since="0.1",
    check=check,
)
