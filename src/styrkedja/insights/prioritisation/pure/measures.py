"""Points from 0 to 4 for each measure that is worked out of the registers; what nobody knows stays unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from styrkedja.ground.numbers import shown
from styrkedja.ground.phrases import counted, quoted
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.direction import nearness
from styrkedja.insights.prioritisation.pure.yearly import yearly
from styrkedja.picture.deed_terms import CriterionMeasure
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.rubric import assess
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative

MOST = Decimal(4)
NOTHING = Decimal(0)
FINE = Decimal("0.01")
BENEFIT = (w("effektmål", "benefit"), w("effektmål", "benefits"))
UNIT = (w("mottagande enhet", "receiving unit"), w("mottagande enheter", "receiving units"))


@dataclass(frozen=True, slots=True)
class Given:
    """The points of one criterion and why; None is unknown, which is not nothing."""

    points: Decimal | None
    why: Words


Measure = Callable[[Portfolio, Policy, Initiative], Given]


def within(points: Decimal) -> Decimal:
    """Points kept between 0 and 4, in hundredths."""
    return max(NOTHING, min(MOST, points)).quantize(FINE)


def number(value: Decimal | int, places: int | None = None) -> Words:
    """A number as it is read in each language."""
    return Words(shown(value, "sv", places), shown(value, "en", places))


def returned(picture: Portfolio, policy: Policy, one: Initiative) -> Given:
    """Benefit per krona: a year's amounts times the years of the policy, by the whole budget."""
    if not one.budget or one.budget < 0:
        return Given(None, w("Initiativet har ingen budget.", "The initiative has no budget."))
    a_year, told = yearly(picture, one)
    if a_year is None:
        words = w("Inget effektmål har ett belopp i kronor.", "No benefit has an amount in kronor.")
        return Given(None, words)
    years = int(policy["priority.return_years"])
    ratio = a_year * years / one.budget
    points = MOST * ratio / Decimal(str(policy["priority.return_full"]))
    why = w(
        "{amount} kr om året i {years} år mot {budget} kr ger {ratio} kr per krona. Beloppen kommer från {told} av {all}.",
        "SEK {amount} a year for {years} years against SEK {budget} gives SEK {ratio} per krona. The amounts come from {told} of {all}.",
    )
    facts = {
        "amount": number(a_year, 0),
        "years": years,
        "budget": number(one.budget, 0),
        "ratio": number(ratio, 2),
        "told": told,
        "all": counted(len(picture.benefits_of.get(one.id, ())), *BENEFIT),
    }
    return Given(within(points), why.fill(**facts))


def anchored(picture: Portfolio, policy: Policy, one: Initiative) -> Given:
    """Link to goals: two points for a goal, one where it stands in a document in force, one where every benefit has its own."""
    if not picture.carries("initiative.goals"):
        return Given(None, w("Ingen källa har målen.", "No source carries the goals."))
    goals = [picture.by_id(Kind.GOAL)[key] for key in one.goals if key in picture.by_id(Kind.GOAL)]
    if not goals:
        return Given(NOTHING, w("Initiativet har inget mål.", "The initiative has no goal."))
    documents = picture.by_id(Kind.DOCUMENT)
    valid = any(
        (row := documents.get(goal.document)) is not None
        and (row.valid_until is None or row.valid_until >= picture.as_of)
        for goal in goals
    )
    benefits = picture.benefits_of.get(one.id, ())
    each = bool(benefits) and all(row.goal for row in benefits)
    why = w(
        "Stöder {goals}. I ett styrdokument som gäller: {valid}. Alla effektmål har eget mål: {each}.",
        "Serves {goals}. In a steering document in force: {valid}. Every benefit has its own goal: {each}.",
    )
    said = {True: w("ja", "yes"), False: w("nej", "no")}
    names = [quoted(goal.name) for goal in goals]
    named = Words(", ".join(each.sv for each in names), ", ".join(each.en for each in names))
    words = why.fill(goals=named, valid=said[valid], each=said[each])
    return Given(Decimal(2 + valid + each), words)


def well_formed(picture: Portfolio, policy: Policy, one: Initiative) -> Given:
    """Quality of the benefits: the mean share of the rubric's twelve checks that are met."""
    if not picture.carries("benefit.name"):
        return Given(None, w("Ingen källa har effektmålen.", "No source carries the benefits."))
    benefits = picture.benefits_of.get(one.id, ())
    if not benefits:
        return Given(NOTHING, w("Inget effektmål finns.", "There is no benefit."))
    shares = [Decimal(str(assess(row, picture, policy).score)) for row in benefits]
    mean = sum(shares, NOTHING) / len(shares)
    why = w(
        "{benefits} uppfyller i medeltal {share} % av kontrollerna E1–E12.",
        "{benefits} on average meet {share}% of the checks E1–E12.",
    )
    words = why.fill(benefits=counted(len(benefits), *BENEFIT), share=number(100 * mean, 0))
    return Given(within(MOST * mean), words)


def spread(picture: Portfolio, policy: Policy, one: Initiative) -> Given:
    """Spread: how many units receive a benefit, full points from the number of the policy."""
    units = {row.unit for row in picture.benefits_of.get(one.id, ()) if row.unit}
    if not units:
        words = w(
            "Inget effektmål säger vilken enhet som tar emot.",
            "No benefit says which unit receives.",
        )
        return Given(None, words)
    full = max(1, int(policy["priority.spread_full"]))
    why = w("{units} av {full} som ger full poäng.", "{units} of the {full} that give full points.")
    return Given(
        within(MOST * len(units) / full),
        why.fill(units=counted(len(units), *UNIT), full=full),
    )


def near_direction(picture: Portfolio, policy: Policy, one: Initiative) -> Given:
    """Nearness: 4 at the decided direction itself, 0 as far from it as one can come on the map."""
    found = nearness(picture, one)
    if isinstance(found, Words):
        return Given(None, found)
    why = w(
        "Avståndet till den beslutade riktningen är {far} av högst {most}.",
        "The distance to the decided direction is {far} of at most {most}.",
    )
    words = why.fill(far=number(found.distance, 2), most=number(found.farthest, 2))
    return Given(within(MOST * (1 - found.distance / found.farthest)), words)


def by_law(picture: Portfolio, policy: Policy, one: Initiative) -> Given:
    """Legal requirement: all or nothing."""
    if one.legal_requirement is None:
        words = w(
            "Ingen har sagt om en lag kräver det.", "Nobody has said whether a law demands it."
        )
        return Given(None, words)
    if one.legal_requirement:
        return Given(MOST, w("En lag kräver det.", "A law demands it."))
    return Given(NOTHING, w("Ingen lag kräver det.", "No law demands it."))


MEASURES: Mapping[CriterionMeasure, Measure] = MappingProxyType(
    {
        CriterionMeasure.RETURN: returned,
        CriterionMeasure.ANCHORING: anchored,
        CriterionMeasure.BENEFIT_QUALITY: well_formed,
        CriterionMeasure.SPREAD: spread,
        CriterionMeasure.DIRECTION: near_direction,
        CriterionMeasure.LEGAL: by_law,
    }
)
"""Every measure but the forum's own judgement."""
