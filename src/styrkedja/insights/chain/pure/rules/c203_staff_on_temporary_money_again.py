"""C203: the same competence paid with temporary money this year and the year before."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Staffing


def check(staffing: Staffing, picture: Portfolio, policy: Policy) -> Answer:
    """One temporary year is a try; two in a row show a lasting need. Past years are history."""
    if staffing.year is None or staffing.year < picture.as_of.year or staffing.permanent is None:
        return None
    temporary = once(picture, "chain.temporary_staff", temporary_staff)
    before = (staffing.unit, staffing.competence, staffing.year - 1)
    if staffing.permanent or not staffing.competence or before not in temporary:
        return WHOLE
    return broken(
        "permanent",
        competence=staffing.competence,
        unit=named(picture, Kind.UNIT, staffing.unit),
        year=staffing.year,
    )


def temporary_staff(picture: Portfolio) -> frozenset[tuple[str | None, str | None, int]]:
    """Unit, competence and year of all staff paid with money that ends."""
    return frozenset(
        (row.unit, row.competence, row.year)
        for row in picture.staffing
        if row.permanent is False and row.year is not None
    )


rule = Rule(
    code="C203",
    name="staff-on-temporary-money-again",
    title=w("Tillfälligt bemannat år efter år", "Temporarily staffed year after year"),
    link=Link.CAPACITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.STAFFING,
    asks=(
        "staffing.unit",
        "staffing.competence",
        "staffing.year",
        "staffing.permanent",
    ),
    message=w(
        "{competence} i {unit} betalas {year} med tillfälliga medel, precis som året före.",
        "{competence} in {unit} is paid with temporary money in {year}, just as the year before.",
    ),
    why=w(
        "Behovet är varaktigt, men pengarna är det inte. Då går det inte att anställa och planera.",
        "The need lasts but the money does not. Then nobody can be hired and nothing planned.",
    ),
    mend=w(
        "Pröva att flytta tjänsterna till ordinarie ram i nästa budget.",
        "Consider moving the positions to the ordinary frame in the next budget.",
    ),
    sources=(
        "seed §3.2 (S58)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
