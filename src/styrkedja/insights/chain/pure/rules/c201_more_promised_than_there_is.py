"""C201: a competence of which more hours are promised than there are, this year or later."""

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
    """Past years are history; all hours promised is not too many."""
    available, committed = staffing.development_hours, staffing.committed_hours
    if available is None or committed is None:
        return None
    if staffing.year is not None and staffing.year < picture.as_of.year:
        return None
    if committed <= available:
        return WHOLE
    return broken(
        "committed_hours",
        competence=staffing.competence or STAFF,
        unit=named(picture, Kind.UNIT, staffing.unit),
        year=staffing.year,
        committed=committed,
        available=available,
    )


rule = Rule(
    code="C201",
    name="more-promised-than-there-is",
    title=w("Mer utlovat än vad som finns", "More promised than there is"),
    link=Link.CAPACITY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.STAFFING,
    asks=(
        "staffing.development_hours",
        "staffing.committed_hours",
    ),
    message=w(
        "{competence} i {unit} {year}: {committed} timmar är utlovade men {available} finns.",
        "{competence} in {unit} {year}: {committed} hours are promised but {available} exist.",
    ),
    why=w(
        "Löften över det som finns blir väntan för någon annan.",
        "Promises beyond what exists become waiting for somebody else.",
    ),
    mend=w(
        "Prioritera om löftena, eller skaffa fler timmar.",
        "Rank the promises anew, or find more hours.",
    ),
    sources=(
        "seed §3.2 (S56)",
        "seed §4.1 (S99)",
    ),
    since="0.1",
    check=check,
)
