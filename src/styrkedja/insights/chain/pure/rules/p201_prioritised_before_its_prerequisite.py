"""P201: an initiative ranked or decided while what it depends on is not even ranked."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative

RANKED = frozenset({Stage.PRIORITISED, Stage.DECIDED})
UNRANKED = frozenset({Stage.IDEA, Stage.PREPARED})


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Prerequisites that are stopped or paused are told by L202."""
    if initiative.stage not in RANKED or not initiative.depends_on:
        return None
    known = picture.by_id(Kind.INITIATIVE)
    others = (known[key] for key in initiative.depends_on if key in known)
    behind = next((other for other in others if other.stage in UNRANKED), None)
    if behind is None:
        return WHOLE
    return broken("depends_on", stage=initiative.stage, other=behind.name, other_stage=behind.stage)


rule = Rule(
    code="P201",
    name="prioritised-before-its-prerequisite",
    title=w("Prioriterat före det som det väntar på", "Prioritised before what it waits for"),
    link=Link.PRIORITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.depends_on",
    ),
    message=w(
        "Initiativet ”{name}” är i skedet ”{stage}”, men det är beroende av ”{other}”, som är i skedet ”{other_stage}”.",
        "The initiative “{name}” is in the stage “{stage}”, but it depends on “{other}”, which is in the stage “{other_stage}”.",
    ),
    why=w(
        "Det som prioriteras före sin förutsättning binder pengar och folk som inte kan användas.",
        "What is ranked before its prerequisite ties up money and people that cannot be used.",
    ),
    mend=w(
        "Prioritera det andra initiativet först, eller visa att beroendet inte längre finns.",
        "Prioritise the other initiative first, or show that the dependency is gone.",
    ),
    sources=(
        "seed §3.2 (S44)",
        "seed §4.2 (S123)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
