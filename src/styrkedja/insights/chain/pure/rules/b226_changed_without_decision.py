"""B226: an effektmål that is no longer as it was decided, with no change decision."""

from __future__ import annotations

from styrkedja.ground.phrases import counted
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.baseline import undecided
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit

FIELDS = (w("fält", "field"), w("fält", "fields"))


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Compared with the latest baseline, as the pages compare; the first field that differs is pointed at."""
    seen = undecided(picture, benefit.initiative)
    if seen is None:
        return None
    own = [each.key for each in seen.differences if each.ref.id == benefit.id and each.key]
    if not own:
        return WHOLE
    return broken(own[0], fields=counted(len(own), *FIELDS), day=seen.since)


rule = Rule(
    code="B226",
    name="changed-without-decision",
    title=w(
        "Effektmålet är ändrat utan ändringsbeslut", "Benefit changed without a change decision"
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=("passage.baseline", "benefit.initiative", "decision.kind", "decision.subject"),
    message=w(
        "Effektmålet ”{name}” är ändrat i {fields} sedan genomförandebeslutet {day}, men inget ändringsbeslut är fattat.",
        "The benefit “{name}” has been changed in {fields} since the go decision of {day}, but no change decision has been made.",
    ),
    why=w(
        "Den som beslutade gick efter det som stod då. Ändras målet i tysthet kan ingen säga om det nåddes.",
        "Those who decided went by what stood there then. If the target is changed in silence nobody can say whether it was met.",
    ),
    mend=w(
        "Fatta ett ändringsbeslut om effektmålet eller initiativet, eller återställ det som beslutades. Då och nu står på initiativets sida för beslutspunkter.",
        "Make a change decision on the benefit or the initiative, or restore what was decided. Then and now stand on the initiative’s page of gates.",
    ),
    sources=("seed §4.2 (S112)", "own [I]"),
    since="0.1",
    check=check,
)
