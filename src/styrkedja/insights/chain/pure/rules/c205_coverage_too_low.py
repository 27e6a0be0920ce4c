"""C205: a unit that has registered too few of the initiatives it says it has."""

from __future__ import annotations

from collections import Counter

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import above, lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Unit


def check(unit: Unit, picture: Portfolio, policy: Policy) -> Answer:
    """Initiatives of subunits count, unless those declare for themselves."""
    declared = unit.declared_initiatives
    if not declared or declared < 0:
        return None
    registered = once(picture, "chain.registered_in", registered_in).get(unit.id, 0)
    share = registered * 100 // declared
    if registered * 100 >= declared * policy["capacity.coverage_min_percent"]:
        return WHOLE
    return broken("declared_initiatives", declared=declared, registered=registered, share=share)


def registered_in(picture: Portfolio) -> Counter[str]:
    """Living initiatives by the nearest unit, from their own and upwards, that declares a number."""
    known = picture.by_id(Kind.UNIT)
    found: Counter[str] = Counter()
    for key, rows in picture.initiatives_of.items():
        if key not in known:
            continue
        line = (known[key], *above(picture, known[key], Kind.UNIT))
        teller = next((unit for unit in line if unit.declared_initiatives is not None), None)
        if teller is not None:
            found[teller.id] += sum(lives(row) for row in rows)
    return found


rule = Rule(
    code="C205",
    name="coverage-too-low",
    title=w("För få initiativ registrerade", "Too few initiatives registered"),
    link=Link.CAPACITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.UNIT,
    asks=(
        "unit.declared_initiatives",
        "initiative.unit",
    ),
    message=w(
        "{name} uppger {declared} initiativ, men {registered} är registrerade ({share} procent).",
        "{name} declares {declared} initiatives, but {registered} are registered ({share} per cent).",
    ),
    why=w(
        "Det som inte är registrerat kan varken prioriteras, samordnas eller följas upp.",
        "What is not registered can be neither ranked, coordinated nor followed up.",
    ),
    mend=w(
        "Registrera de initiativ som saknas, eller rätta antalet.",
        "Register the initiatives that are missing, or mend the number.",
    ),
    sources=(
        "seed §3.3 (S70)",
        "seed §4.1 (S97)",
    ),
    since="0.1",
    check=check,
)
