"""C101: a unit with initiatives going on and no staffing, neither its own, nor above, nor beneath it."""

from __future__ import annotations

from typing import NamedTuple

from styrkedja.ground.phrases import counted
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import above
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Unit


def check(unit: Unit, picture: Portfolio, policy: Policy) -> Answer:
    """Staff recorded for a unit above counts, and so does staff in units beneath."""
    ongoing = [i for i in picture.initiatives_of.get(unit.id, ()) if i.stage is Stage.ONGOING]
    if not ongoing:
        return None
    staffed = once(picture, "chain.staffed_units", staffed_units)
    if any(part.id in staffed.own for part in (unit, *above(picture, unit, Kind.UNIT))):
        return WHOLE
    if unit.id in staffed.beneath:
        return WHOLE
    return broken("name", count=counted(len(ongoing), ONE, MANY))


ONE, MANY = (
    w("pågående initiativ", "ongoing initiative"),
    w("pågående initiativ", "ongoing initiatives"),
)


class Staffed(NamedTuple):
    """Units that have staff of their own, and all units above those."""

    own: frozenset[str]
    beneath: frozenset[str]


def staffed_units(picture: Portfolio) -> Staffed:
    """Which units have staff, and which have it somewhere beneath them."""
    own = frozenset(row.unit for row in picture.staffing if row.unit)
    known = picture.by_id(Kind.UNIT)
    units = [known[key] for key in own if key in known]
    return Staffed(
        own, frozenset(up.id for unit in units for up in above(picture, unit, Kind.UNIT))
    )


rule = Rule(
    code="C101",
    name="ongoing-without-staff",
    title=w("Pågående initiativ utan bemanning", "Ongoing initiatives without staff"),
    link=Link.CAPACITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.UNIT,
    asks=(
        "initiative.unit",
        "initiative.stage",
        "staffing.unit",
    ),
    message=w(
        "{name} driver {count} utan att någon bemanning är redovisad.",
        "{name} runs {count} with no staffing recorded.",
    ),
    why=w(
        "Initiativ som ingen bemannar drar ut på tiden eller lever på konsulter och övertid.",
        "Initiatives that nobody staffs drag on, or live on consultants and overtime.",
    ),
    mend=w(
        "Redovisa enhetens bemanning, eller den gemensamma resurs som arbetet görs med.",
        "Record the unit's staffing, or the shared pool that does the work.",
    ),
    sources=(
        "seed §3.2 (S56)",
        "seed §4.1 (S99)",
    ),
    since="0.1",
    check=check,
)
