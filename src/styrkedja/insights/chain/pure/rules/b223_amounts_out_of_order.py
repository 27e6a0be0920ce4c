"""B223: an amount whose lowest, expected and highest value stand in the wrong order."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Estimate
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(estimate: Estimate, picture: Portfolio, policy: Policy) -> Answer:
    """Equal values are in order; a value that is missing is passed over. A negative effect counts the same way."""
    parts = (("low", estimate.low), ("expected", estimate.expected), ("high", estimate.high))
    known = [(field, value) for field, value in parts if value is not None]
    if len(known) < 2:
        return None
    for (_, lower), (field, higher) in zip(known, known[1:], strict=False):
        if lower > higher:
            return broken(
                field,
                benefit=named(picture, Kind.BENEFIT, estimate.benefit),
                low=estimate.low,
                expected=estimate.expected,
                high=estimate.high,
            )
    return WHOLE


rule = Rule(
    code="B223",
    name="amounts-out-of-order",
    title=w("Lägsta, väntat och högsta i fel ordning", "Low, expected and high out of order"),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.ESTIMATE,
    asks=(
        "estimate.low",
        "estimate.expected",
        "estimate.high",
    ),
    message=w(
        "Beloppet {id} för ”{benefit}” har lägsta {low}, väntat {expected} och högsta {high}.",
        "The amount {id} of “{benefit}” has lowest {low}, expected {expected} and highest {high}.",
    ),
    why=w(
        "Ett spann som inte går ihop går varken att räkna på eller att lita på.",
        "A span that does not hold together can be neither computed on nor trusted.",
    ),
    mend=w(
        "Rätta de tre beloppen så att lägsta inte är högre än väntat och väntat inte högre än högsta.",
        "Mend the three amounts so that low is no higher than expected, and expected no higher than high.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
