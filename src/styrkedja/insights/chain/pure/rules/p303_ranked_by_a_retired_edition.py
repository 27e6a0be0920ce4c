"""P303: the latest order of a body, made by an edition of its criteria that no longer holds."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.ranked import edition_in_force, latest_order
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Rank
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind, Link, RuleStatus, Severity


def check(rank: Rank, picture: Portfolio, policy: Policy) -> Answer:
    """Asked of the body's latest order, of initiatives that still wait."""
    initiative = picture.initiative.get(rank.initiative)
    if initiative is None or initiative.stage not in WAITING_STAGES or rank.edition is None:
        return None
    now = edition_in_force(rank.body, picture)
    if now is None or not latest_order(rank, picture):
        return None
    edition, since = now
    if rank.edition >= edition:
        return WHOLE
    return broken(
        "edition", initiative=initiative.name, edition=rank.edition, now=edition, since=since
    )


rule = Rule(
    code="P303",
    name="ranked-by-a-retired-edition",
    title=w(
        "Ordningen bygger på kriterier som inte gäller", "Order by criteria no longer in force"
    ),
    link=Link.PRIORITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.RANK,
    asks=(
        "rank.body",
        "rank.edition",
        "rank.decided_on",
        "criterion.body",
        "criterion.edition",
        "criterion.valid_from",
        "initiative.stage",
    ),
    message=w(
        "”{initiative}” är rangordnat enligt version {edition} av kriterierna, men version {now} gäller sedan {since}.",
        "“{initiative}” is ranked by version {edition} of the criteria, but version {now} has held since {since}.",
    ),
    why=w(
        "En ordning efter gamla kriterier mäter något annat än det som forumet nu har sagt ska avgöra.",
        "An order by old criteria measures something else than what the forum now has said shall decide.",
    ),
    mend=w(
        "Rangordna kön på nytt efter de kriterier som gäller.",
        "Rank the queue anew by the criteria in force.",
    ),
    sources=(
        "seed §3.2 (S44)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
