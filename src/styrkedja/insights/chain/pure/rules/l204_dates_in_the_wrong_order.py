"""L204: an initiative that ends before it begins, by its own dates."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative

ORDERS = (
    ("planned_start", "planned_end"),
    ("started_on", "introduced_on"),
    ("introduced_on", "closed_on"),
)
CALLED = {
    "planned_start": w("planerad start", "the planned start"),
    "planned_end": w("planerat slut", "the planned end"),
    "started_on": w("start", "the start"),
    "introduced_on": w("införandet", "the introduction"),
    "closed_on": w("avslutet", "the close"),
}


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """The first pair out of order is told; pairs that are not both known are left out."""
    answer: Answer = None
    for earlier, later in ORDERS:
        first, second = getattr(initiative, earlier), getattr(initiative, later)
        if first is None or second is None:
            continue
        if second < first:
            return broken(
                later,
                later=CALLED[later],
                later_day=second,
                earlier=CALLED[earlier],
                earlier_day=first,
            )
        answer = WHOLE
    return answer


rule = Rule(
    code="L204",
    name="dates-in-the-wrong-order",
    title=w("Datum i fel ordning", "Dates in the wrong order"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.planned_start",
        "initiative.planned_end",
        "initiative.started_on",
        "initiative.introduced_on",
        "initiative.closed_on",
    ),
    message=w(
        "Initiativet ”{name}”: {later} ({later_day}) ligger före {earlier} ({earlier_day}).",
        "The initiative “{name}”: {later} ({later_day}) comes before {earlier} ({earlier_day}).",
    ),
    why=w(
        "Datum som inte kan stämma gör varje uträkning av ledtid och försening fel.",
        "Dates that cannot be right make every lead time and delay wrong.",
    ),
    mend=w(
        "Rätta det datum som är fel. Ofta är årtalet felskrivet.",
        "Mend the date that is wrong. Often the year is mistyped.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
