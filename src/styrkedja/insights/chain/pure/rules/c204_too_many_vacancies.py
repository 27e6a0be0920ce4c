"""C204: a competence of which a larger share stands vacant than the policy allows."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Staffing

STAFF = w("Bemanningen", "The staff")


def check(staffing: Staffing, picture: Portfolio, policy: Policy) -> Answer:
    """Past years are history; no positions, no share."""
    positions, vacancies = staffing.positions, staffing.vacancies
    if not positions or vacancies is None:
        return None
    if staffing.year is not None and staffing.year < picture.as_of.year:
        return None
    share = vacancies / positions * 100
    if share <= policy["capacity.vacancy_max_percent"]:
        return WHOLE
    return broken(
        "vacancies",
        competence=staffing.competence or STAFF,
        unit=named(picture, Kind.UNIT, staffing.unit),
        year=staffing.year,
        vacancies=vacancies,
        positions=positions,
        share=round(share),
    )


rule = Rule(
    code="C204",
    name="too-many-vacancies",
    title=w("För många tomma tjänster", "Too many vacancies"),
    link=Link.CAPACITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.STAFFING,
    asks=(
        "staffing.positions",
        "staffing.vacancies",
    ),
    message=w(
        "{competence} i {unit} {year}: {vacancies} av {positions} tjänster är tomma ({share} procent).",
        "{competence} in {unit} {year}: {vacancies} of {positions} positions are vacant ({share} per cent).",
    ),
    why=w(
        "Tomma tjänster syns i budgeten som resurser men gör inget arbete.",
        "Vacant positions look like resources in the budget but do no work.",
    ),
    mend=w(
        "Rekrytera, samla resursen med andra enheter eller lova färre timmar.",
        "Recruit, pool with other units or promise fewer hours.",
    ),
    sources=(
        "seed §3.2 (S56, S60)",
        "seed §4.1 (S100)",
    ),
    since="0.1",
    check=check,
)
