"""D111: a forum that lacks a chair, members, or anybody from the business who decides."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Forum, Member
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

PARTS = {
    "chair": w("den som leder", "somebody who leads it"),
    "members": w("ledamöter", "members"),
    "deciders": w("beslutande från verksamheten", "deciders from the business"),
}


def check(forum: Forum, picture: Portfolio, policy: Policy) -> Answer:
    """One break names all that is missing; without members nothing is said of who decides."""
    members = once(picture, "chain.members_of", members_of).get(forum.id, ())
    missing = [] if forum.chair else ["chair"]
    if not members:
        missing.append("members")
    elif not any(row.decides and row.business for row in members):
        missing.append("deciders")
    if not missing:
        return WHOLE
    return broken(
        "chair" if "chair" in missing else None, missing=tuple(PARTS[part] for part in missing)
    )


def members_of(picture: Portfolio) -> Mapping[str, tuple[Member, ...]]:
    """Members by forum."""
    return grouped(picture.members, "forum")


rule = Rule(
    code="D111",
    name="forum-incomplete",
    title=w("Forum som inte kan besluta", "Forum that cannot decide"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.FORUM,
    asks=(
        "forum.chair",
        "member.forum",
        "member.decides",
        "member.business",
    ),
    message=w("Forumet ”{name}” saknar {missing}.", "The forum “{name}” lacks {missing}."),
    why=w(
        "Ett forum som ingen leder, eller där verksamheten inte beslutar, kan inte svara för vad verksamheten ska göra.",
        "A forum that nobody leads, or where the business does not decide, cannot answer for what the business shall do.",
    ),
    mend=w(
        "Utse den som leder, och ledamöter från verksamheten som får besluta.",
        "Appoint whoever leads, and members from the business who may decide.",
    ),
    sources=(
        "seed §3.2 (S28)",
        "seed §4.3 (S126)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
