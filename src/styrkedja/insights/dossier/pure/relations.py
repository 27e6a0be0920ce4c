"""How things of the picture hang together: up to the goal, down to the outcome, and beside."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.ground.words import Words, w
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio, grouped, once, spread
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Thing

Relation = tuple[Words, Ref]

UP = {
    Kind.GOAL: (
        ("parent", Kind.GOAL, w("under målet", "under the goal")),
        ("document", Kind.DOCUMENT, w("står i", "stands in")),
        ("unit", Kind.UNIT, w("ägs av", "owned by")),
    ),
    Kind.INITIATIVE: (
        ("goals", Kind.GOAL, w("bidrar till målet", "serves the goal")),
        ("account", Kind.ACCOUNT, w("redovisas i", "accounted for in")),
        ("unit", Kind.UNIT, w("drivs av", "run by")),
    ),
    Kind.BENEFIT: (
        ("initiative", Kind.INITIATIVE, w("ska nås genom", "to be reached through")),
        ("goal", Kind.GOAL, w("bidrar till målet", "serves the goal")),
        ("unit", Kind.UNIT, w("tas emot av", "received by")),
    ),
    Kind.MEASUREMENT: (("benefit", Kind.BENEFIT, w("mäter", "measures")),),
    Kind.ACCOUNT: (
        ("parent", Kind.ACCOUNT, w("ingår i", "part of")),
        ("owner_unit", Kind.UNIT, w("beslutas av", "decided by")),
    ),
    Kind.DOCUMENT: (
        ("body", Kind.UNIT, w("beslutat av", "adopted by")),
        ("replaces", Kind.DOCUMENT, w("ersätter", "replaces")),
    ),
    Kind.UNIT: (("parent", Kind.UNIT, w("hör till", "belongs to")),),
    Kind.SYSTEM: (("unit", Kind.UNIT, w("ägs av", "owned by")),),
    Kind.BUDGET: (
        ("initiative", Kind.INITIATIVE, w("betalar", "pays for")),
        ("system", Kind.SYSTEM, w("betalar", "pays for")),
        ("unit", Kind.UNIT, w("hör till", "belongs to")),
    ),
    Kind.STAFFING: (("unit", Kind.UNIT, w("finns i", "in")),),
    Kind.DECISION: (("body", Kind.UNIT, w("fattat av", "taken by")),),
    Kind.WAIVER: (("body", Kind.UNIT, w("beslutat av", "decided by")),),
}

DOWN = {
    Kind.GOAL: (
        (Kind.GOAL, "parent", w("delmål", "subgoal")),
        (Kind.INITIATIVE, "goals", w("initiativ", "initiative")),
    ),
    Kind.INITIATIVE: (
        (Kind.BENEFIT, "initiative", w("effektmål", "benefit")),
        (Kind.BUDGET, "initiative", w("budgetrad", "budget line")),
    ),
    Kind.BENEFIT: ((Kind.MEASUREMENT, "benefit", w("mätning", "measurement")),),
    Kind.ACCOUNT: (
        (Kind.ACCOUNT, "parent", w("innehåller", "contains")),
        (Kind.INITIATIVE, "account", w("initiativ", "initiative")),
    ),
    Kind.DOCUMENT: ((Kind.GOAL, "document", w("mål", "goal")),),
    Kind.UNIT: (
        (Kind.UNIT, "parent", w("underenhet", "subunit")),
        (Kind.GOAL, "unit", w("äger målet", "owns the goal")),
        (Kind.INITIATIVE, "unit", w("driver", "runs")),
        (Kind.BENEFIT, "unit", w("tar emot", "receives")),
        (Kind.SYSTEM, "unit", w("äger systemet", "owns the system")),
        (Kind.STAFFING, "unit", w("bemanning", "staffing")),
    ),
    Kind.SYSTEM: (
        (Kind.INITIATIVE, "systems", w("berörs av", "touched by")),
        (Kind.BUDGET, "system", w("budgetrad", "budget line")),
    ),
}

SEVERAL = {"goals", "systems", "depends_on"}


def up(ref: Ref, picture: Portfolio) -> Iterator[Relation]:
    """What a thing serves, hangs under or belongs to."""
    thing = picture.thing(ref)
    if thing is not None:
        for key, kind, words in UP.get(ref.kind, ()):
            yield from ((words, Ref(kind, target)) for target in _targets(thing, key))


def down(ref: Ref, picture: Portfolio) -> Iterator[Relation]:
    """What serves a thing, hangs under it or belongs to it."""
    for kind, key, words in DOWN.get(ref.kind, ()):
        for thing in pointing(picture, kind, key).get(ref.id, ()):
            yield words, Ref(kind, thing.id)


def beside(ref: Ref, picture: Portfolio) -> Iterator[Relation]:
    """What stands next to a thing: its decisions, systems, dependencies and successor."""
    for decision in picture.decisions_on.get((ref.kind.code, ref.id), ()):
        yield w("beslut", "decision"), Ref(Kind.DECISION, decision.id)
    for waiver in picture.waivers:
        if (waiver.subject_kind, waiver.subject) == (ref.kind.code, ref.id):
            yield w("undantag", "waiver"), Ref(Kind.WAIVER, waiver.id)
    if ref.kind is Kind.INITIATIVE:
        yield from _beside_initiative(ref, picture)
    if ref.kind is Kind.SYSTEM:
        yield from _beside_system(ref, picture)


def _beside_initiative(ref: Ref, picture: Portfolio) -> Iterator[Relation]:
    thing = picture.thing(ref)
    for system in getattr(thing, "systems", ()):
        yield w("berör systemet", "touches the system"), Ref(Kind.SYSTEM, system)
    for other in getattr(thing, "depends_on", ()):
        yield w("beror av", "depends on"), Ref(Kind.INITIATIVE, other)
    for other in pointing(picture, Kind.INITIATIVE, "depends_on").get(ref.id, ()):
        yield w("behövs av", "needed by"), Ref(Kind.INITIATIVE, other.id)


def _beside_system(ref: Ref, picture: Portfolio) -> Iterator[Relation]:
    successor = getattr(picture.thing(ref), "successor", None)
    if successor:
        yield w("ersätts av", "replaced by"), Ref(Kind.SYSTEM, successor)
    for other in pointing(picture, Kind.SYSTEM, "successor").get(ref.id, ()):
        yield w("ersätter", "replaces"), Ref(Kind.SYSTEM, other.id)


def pointing(picture: Portfolio, kind: Kind, key: str) -> dict[str, tuple[Thing, ...]]:
    """Things of a kind by what their field `key` points at; made once per picture."""
    gather = spread if key in SEVERAL else grouped
    return once(picture, ("pointing", kind, key), lambda p: gather(p.things(kind), key))


def _targets(thing: Thing, key: str) -> tuple[str, ...]:
    value = getattr(thing, key)
    if key in SEVERAL:
        return value
    return (value,) if value else ()
