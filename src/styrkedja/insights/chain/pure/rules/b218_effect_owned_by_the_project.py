"""B218: an effektmål whose owner is a project role, a consultant or a supplier."""

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
from styrkedja.picture.wording.project_roles import is_project_role


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Judged by the words of the role."""
    if not benefit.owner or not concerned(benefit, picture):
        return None
    return broken("owner", owner=benefit.owner) if is_project_role(benefit.owner) else WHOLE


rule = Rule(
    code="B218",
    name="effect-owned-by-the-project",
    title=w(
        "Effekten ägs av projektet",
        "Effect owned by the project",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=("benefit.owner",),
    message=w(
        "Effektmålet ”{name}” ägs av ”{owner}”, som är borta när effekten ska märkas.",
        "The benefit “{name}” is owned by “{owner}”, who is gone when the effect shall show.",
    ),
    why=w(
        "Projektet upphör när lösningen är införd; effekten kommer efteråt, i linjen.",
        "The project ends when the solution is introduced; the effect comes afterwards, in the line.",
    ),
    mend=w(
        "Ange den roll i den mottagande enhetens linje som kan ändra arbetssättet och svara för utfallet.",
        "Name the line role in the receiving unit that can change ways of working and answer for the outcome.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E5",
    ),
    since="0.1",
    check=check,
)
