"""B228: an effektmål that stood in the baseline and is gone, with no change decision."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.baseline import undecided
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Removed or moved to another initiative: either way it is no longer among its effektmål."""
    seen = undecided(picture, initiative.id)
    if seen is None:
        return None
    gone = [each.ref.id for each in seen.differences if each.key is None and each.now is None]
    if not gone:
        return WHOLE
    return broken("name", gone=", ".join(gone), day=seen.since)


rule = Rule(
    code="B228",
    name="removed-without-decision",
    title=w("Effektmål borttaget utan ändringsbeslut", "Benefit removed without a change decision"),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("passage.baseline", "benefit.initiative", "decision.kind", "decision.subject"),
    message=w(
        "Initiativet ”{name}” beslutades {day} med effektmål som inte längre finns där ({gone}), men inget ändringsbeslut är fattat.",
        "The initiative “{name}” was decided on {day} with benefits that are no longer there ({gone}), but no change decision has been made.",
    ),
    why=w(
        "Ett effektmål som försvinner efter beslutet följer ingen upp, fast pengarna gavs för dess skull.",
        "A benefit that disappears after the decision is followed up by nobody, though the money was given for its sake.",
    ),
    mend=w(
        "Fatta ett ändringsbeslut om initiativet, eller lägg tillbaka effektmålet. Då och nu står på initiativets sida för beslutspunkter.",
        "Make a change decision on the initiative, or put the benefit back. Then and now stand on the initiative’s page of gates.",
    ),
    sources=("seed §4.2 (S112)", "own [I]"),
    since="0.1",
    check=check,
)
