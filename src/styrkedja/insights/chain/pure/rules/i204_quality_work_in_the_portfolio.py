"""I204: everyday quality work registered as an initiative of the portfolio."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import ChangeKind, Kind, Link, Method, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Only continuous improvements are asked."""
    if initiative.change_kind is not ChangeKind.IMPROVEMENT or not lives(initiative):
        return None
    return WHOLE if initiative.method is not Method.QUALITY else broken("method")


rule = Rule(
    code="I204",
    name="quality-work-in-the-portfolio",
    title=w("Kvalitetsarbete i portföljen", "Quality work in the portfolio"),
    link=Link.INITIATIVE,
    severity=Severity.NOTE,
    status=RuleStatus.TRIAL,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.change_kind",
        "initiative.method",
    ),
    message=w(
        "Initiativet ”{name}” är ständig förbättring med kvalitetsarbete som metod. Hör det hemma i utvecklingsportföljen?",
        "The initiative “{name}” is continuous improvement done as quality work. Does it belong in the development portfolio?",
    ),
    why=w(
        "Verksamhetsutveckling är inte samma sak som kvalitetsarbete. Blandas de tränger det löpande undan det nya.",
        "Business development is not the same as quality work. Where they are mixed, the everyday crowds out the new.",
    ),
    mend=w(
        "Driv det i linjen som kvalitetsarbete, eller visa vilken förändring det leder till.",
        "Run it in the line as quality work, or show what change it leads to.",
    ),
    sources=(
        "seed §3.3 (S78)",
        "seed §4.3 (S132)",
    ),
    since="0.1",
    check=check,
)
