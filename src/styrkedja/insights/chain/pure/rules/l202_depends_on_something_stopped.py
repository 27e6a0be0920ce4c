"""L202: a moving initiative that depends on one that is paused or stopped."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DELIVERED_STAGES, Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative

HALTED = frozenset({Stage.PAUSED, Stage.STOPPED})


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """What is itself paused waits already; what is introduced managed without."""
    if not initiative.depends_on or initiative.stage is Stage.PAUSED:
        return None
    if initiative.stage in DELIVERED_STAGES or not lives(initiative):
        return None
    known = picture.by_id(Kind.INITIATIVE)
    others = (known[key] for key in initiative.depends_on if key in known)
    halted = next((other for other in others if other.stage in HALTED), None)
    if halted is None:
        return WHOLE
    return broken("depends_on", other=halted.name, stage=halted.stage)


rule = Rule(
    code="L202",
    name="depends-on-something-stopped",
    title=w("Beroende av något som har stannat", "Depends on something halted"),
    link=Link.DELIVERY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.depends_on",
        "initiative.stage",
    ),
    message=w(
        "Initiativet ”{name}” är beroende av ”{other}”, som är i skedet ”{stage}”.",
        "The initiative “{name}” depends on “{other}”, which is in the stage “{stage}”.",
    ),
    why=w(
        "Så länge förutsättningen står still går initiativet inte att slutföra.",
        "As long as the prerequisite stands still, the initiative cannot be completed.",
    ),
    mend=w(
        "Ta bort beroendet om det inte längre finns. Annars: pausa, gör om planen eller starta det andra igen.",
        "Remove the dependency if it is gone. Otherwise pause, redo the plan or restart the other one.",
    ),
    sources=(
        "seed §4.2 (S123)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
