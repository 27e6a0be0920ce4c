"""C211: an initiative whose governing has cost more than a third of its budget."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Minutes times people at the policy's cost of an hour; only the time that is logged is seen.

    The cost of an hour is in kronor, so other currencies are not judged.
    """
    minutes = once(picture, "chain.minutes_on", minutes_on).get(initiative.id)
    if minutes is None or not initiative.budget or picture.currency != "SEK":
        return None
    if initiative.budget < 0:
        return None
    cost = round(minutes * policy["capacity.control_hour_cost"] / 60)
    percent = policy["capacity.control_cost_max_percent"]
    if cost * 100 <= float(initiative.budget) * percent:
        return WHOLE
    return broken("budget", cost=cost, budget=initiative.budget, percent=percent)


def minutes_on(picture: Portfolio) -> Mapping[str | None, int]:
    """The minutes of all people spent on governing each initiative; one person where nobody counted."""
    found: dict[str | None, int] = {}
    for row in picture.efforts:
        if row.minutes and row.minutes > 0:
            people = max(row.people or 1, 1)
            found[row.initiative] = found.get(row.initiative, 0) + row.minutes * people
    return found


rule = Rule(
    code="C211",
    name="control-costs-too-much",
    title=w("Styrningen kostar mer än en tredjedel", "Governing costs more than a third"),
    link=Link.CAPACITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.TRIAL,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.budget",
        "effort.initiative",
        "effort.minutes",
    ),
    message=w(
        "Styrningen av ”{name}” har hittills kostat {cost} {currency} av en budget på {budget}, mer än {percent} procent.",
        "Governing “{name}” has so far cost {cost} {currency} of a budget of {budget}, more than {percent} per cent.",
    ),
    why=w(
        "Då går mer till att styra än vad som rimligen kan styras bättre. Små initiativ ska gå på det lätta spåret.",
        "Then more goes into governing than can reasonably be governed better. Small initiatives belong on the light track.",
    ),
    mend=w(
        "Flytta initiativet till det lätta spåret, eller slå ihop det med ett närliggande.",
        "Move the initiative to the light track, or merge it with one nearby.",
    ),
    sources=(
        "seed §3.2 (S41)",
        "own [I]: formula F3 for one initiative",
    ),
    since="0.1",
    check=check,
)
