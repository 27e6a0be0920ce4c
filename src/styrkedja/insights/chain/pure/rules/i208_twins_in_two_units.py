"""I208: two living initiatives with the same name in different units, told at the later one."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import lives, named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative

SIGNS = re.compile(r"[\W_]+")


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Signs and capitals do not tell names apart; the first recorded of a name is left in peace.

    A name that one unit gives to several of its own is a heading they share and says nothing of twins.
    """
    if not initiative.unit or not lives(initiative):
        return None
    name = plain(initiative.name)
    first = once(picture, "chain.first_of_name", first_of_name)[name]
    if first.unit == initiative.unit or name in once(picture, "chain.headings", headings):
        return WHOLE
    return broken(
        "name",
        unit=named(picture, Kind.UNIT, initiative.unit),
        twin=first.id,
        other=named(picture, Kind.UNIT, first.unit),
    )


def first_of_name(picture: Portfolio) -> dict[str, Initiative]:
    """The first recorded living initiative of each name."""
    rows = [row for row in picture.initiatives if row.unit and lives(row)]
    return {plain(row.name): row for row in reversed(rows)}


def headings(picture: Portfolio) -> frozenset[str]:
    """The names that some unit gives to more than one living initiative."""
    given = Counter(
        (plain(row.name), row.unit) for row in picture.initiatives if row.unit and lives(row)
    )
    return frozenset(name for (name, _unit), times in given.items() if times > 1)


@lru_cache(maxsize=20_000)
def plain(name: str) -> str:
    """A name without capitals and signs."""
    return SIGNS.sub("", name.casefold()) or name


rule = Rule(
    code="I208",
    name="twins-in-two-units",
    title=w("Samma initiativ i två enheter", "The same initiative in two units"),
    link=Link.INITIATIVE,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.name",
        "initiative.unit",
    ),
    message=w(
        "Initiativet ”{name}” ({id}) i {unit} heter likadant som {twin} i {other}.",
        "The initiative “{name}” ({id}) in {unit} has the same name as {twin} in {other}.",
    ),
    why=w(
        "Två enheter som löser samma sak var för sig betalar dubbelt, och deras lösningar kan motverka varandra.",
        "Two units that solve the same thing apart pay twice, and their solutions may work against each other.",
    ),
    mend=w(
        "Låt enheterna prata ihop sig: slå samman initiativen, eller ge dem namn som visar vad som skiljer.",
        "Let the units talk: merge the initiatives, or name them so that the difference shows.",
    ),
    sources=(
        "seed §3.2 (S54)",
        "seed §4.2 (S107)",
    ),
    since="0.1",
    check=check,
)
