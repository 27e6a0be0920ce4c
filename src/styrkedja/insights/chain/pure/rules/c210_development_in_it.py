"""C210: development hours booked on an IT unit."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import unit_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, UnitFunction
from styrkedja.picture.things import Staffing


def check(staffing: Staffing, picture: Portfolio, policy: Policy) -> Answer:
    """Only IT units are asked, from the year of the picture on."""
    unit = unit_of(picture, staffing.unit)
    if unit is None or unit.function is not UnitFunction.IT or staffing.development_hours is None:
        return None
    if staffing.year is not None and staffing.year < picture.as_of.year:
        return None
    if staffing.development_hours <= 0:
        return WHOLE
    return broken("development_hours", unit=unit.name, hours=staffing.development_hours)


rule = Rule(
    code="C210",
    name="development-in-it",
    title=w("It-enheten har utvecklingstimmar", "The IT unit has development hours"),
    link=Link.CAPACITY,
    severity=Severity.NOTE,
    status=RuleStatus.TRIAL,
    about=Kind.STAFFING,
    asks=(
        "staffing.unit",
        "staffing.development_hours",
        "unit.function",
    ),
    message=w(
        "{unit} har {hours} utvecklingstimmar. It ska förvalta och driva, inte utveckla.",
        "{unit} has {hours} development hours. IT shall manage and run, not develop.",
    ),
    why=w(
        "När it både driver och utvecklar tränger driften undan utvecklingen.",
        "Where IT both runs and develops, running crowds out development.",
    ),
    mend=w(
        "Pröva att samla utvecklingstimmarna i digitaliseringsenheten.",
        "Consider pooling the development hours in the digitalisation unit.",
    ),
    sources=("seed §4.1 (S89)",),
    since="0.1",
    check=check,
)
