"""B109: an effektmål that nobody has placed on both axes."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B109",
    name="benefit-not-placed",
    title=w(
        "Effektmål utan plats på kartan",
        "Benefit without a place on the map",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.activity",
        "benefit.direct_value",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}.",
        "The benefit “{name}” lacks {missing}.",
    ),
    why=w(
        "Portföljens läge räknas ur effektmålen. Det som ingen har placerat syns inte i balansen.",
        "The portfolio's position is computed from the benefits. What nobody has placed is not seen in the balance.",
    ),
    mend=w(
        "Välj på båda axlarna: effektivitet eller innovation, och intern eller extern direktnytta.",
        "Choose on both axes: efficiency or innovation, and internal or external direct value.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E9",
        "seed §4.2 (S109)",
    ),
    since="0.1",
    check=nothing_missing("E9"),
    stages=NOT_STOPPED,
    filled=("activity", "direct_value"),
)
