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
    Kind.LESSON: (("initiative", Kind.INITIATIVE, w("kommer från", "comes from")),),
    Kind.COMMITMENT: (
        ("benefit", Kind.BENEFIT, w("gäller", "concerns")),
        ("unit", Kind.UNIT, w("tas på av", "taken on by")),
    ),
    Kind.ESTIMATE: (("benefit", Kind.BENEFIT, w("gäller", "concerns")),),
    Kind.CODING: (("benefit", Kind.BENEFIT, w("kodar", "codes")),),
    Kind.OBLIGATION: (
        ("benefit", Kind.BENEFIT, w("följer upp", "follows up")),
        ("initiative", Kind.INITIATIVE, w("följer av", "follows from")),
        ("unit", Kind.UNIT, w("vilar på", "rests on")),
    ),
    Kind.EXEMPTION: (
        ("initiative", Kind.INITIATIVE, w("gäller", "concerns")),
        ("body", Kind.UNIT, w("beslutad av", "decided by")),
    ),
    Kind.FUND: (("unit", Kind.UNIT, w("ägs av", "owned by")),),
    Kind.COST: (
        ("initiative", Kind.INITIATIVE, w("gäller", "concerns")),
        ("unit", Kind.UNIT, w("betalas av", "paid by")),
        ("fund", Kind.FUND, w("tas ur", "taken from")),
    ),
    Kind.REPAYMENT: (
        ("initiative", Kind.INITIATIVE, w("gäller", "concerns")),
        ("fund", Kind.FUND, w("går till", "goes to")),
        ("unit", Kind.UNIT, w("betalas av", "paid by")),
    ),
    Kind.ADJUSTMENT: (
        ("initiative", Kind.INITIATIVE, w("följer av", "follows from")),
        ("unit", Kind.UNIT, w("justerar ramen för", "adjusts the frame of")),
        ("decision", Kind.DECISION, w("beslutad i", "decided in")),
    ),
    Kind.EFFORT: (("initiative", Kind.INITIATIVE, w("gäller", "concerns")),),
    Kind.CRITERION: (("body", Kind.UNIT, w("beslutat av", "decided by")),),
    Kind.SCORE: (
        ("criterion", Kind.CRITERION, w("bedömer enligt", "judges by")),
        ("initiative", Kind.INITIATIVE, w("gäller", "concerns")),
    ),
    Kind.RANK: (
        ("initiative", Kind.INITIATIVE, w("gäller", "concerns")),
        ("body", Kind.UNIT, w("beslutad av", "decided by")),
    ),
    Kind.FORUM: (("unit", Kind.UNIT, w("är organet", "is the body")),),
    Kind.MEMBER: (("forum", Kind.FORUM, w("sitter i", "sits in")),),
    Kind.MEETING: (("forum", Kind.FORUM, w("möte i", "meeting of")),),
    Kind.ITEM: (
        ("meeting", Kind.MEETING, w("tas upp på", "taken up at")),
        ("decision", Kind.DECISION, w("ledde till", "led to")),
    ),
    Kind.REFERRAL: (
        ("initiative", Kind.INITIATIVE, w("gäller", "concerns")),
        ("from_unit", Kind.UNIT, w("från", "from")),
        ("to_unit", Kind.UNIT, w("till", "to")),
    ),
    Kind.SUGGESTION: (
        ("initiative", Kind.INITIATIVE, w("gäller", "concerns")),
        ("forum", Kind.FORUM, w("från", "from")),
        ("unit", Kind.UNIT, w("till", "to")),
    ),
    Kind.CORRECTION: (
        ("meeting", Kind.MEETING, w("rättar", "corrects")),
        ("item", Kind.ITEM, w("rättar", "corrects")),
    ),
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
        (Kind.COST, "initiative", w("kostnad", "cost")),
        (Kind.ADJUSTMENT, "initiative", w("ramjustering", "frame adjustment")),
        (Kind.REPAYMENT, "initiative", w("återbetalning", "repayment")),
        (Kind.EXEMPTION, "initiative", w("dispens", "exemption")),
        (Kind.RANK, "initiative", w("plats i ordningen", "rank")),
        (Kind.REFERRAL, "initiative", w("hänskjutning", "referral")),
        (Kind.SUGGESTION, "initiative", w("förslag", "suggestion")),
        (Kind.LESSON, "initiative", w("lärdom", "lesson")),
    ),
    Kind.BENEFIT: (
        (Kind.MEASUREMENT, "benefit", w("mätning", "measurement")),
        (Kind.COMMITMENT, "benefit", w("effektåtagande", "commitment")),
        (Kind.OBLIGATION, "benefit", w("uppföljningsplikt", "obligation")),
    ),
    Kind.FORUM: (
        (Kind.MEMBER, "forum", w("ledamot", "member")),
        (Kind.MEETING, "forum", w("möte", "meeting")),
    ),
    Kind.MEETING: (
        (Kind.ITEM, "meeting", w("mötesärende", "agenda item")),
        (Kind.CORRECTION, "meeting", w("rättelse", "correction")),
    ),
    Kind.CRITERION: ((Kind.SCORE, "criterion", w("poäng", "score")),),
    Kind.FUND: (
        (Kind.COST, "fund", w("kostnad", "cost")),
        (Kind.REPAYMENT, "fund", w("återbetalning", "repayment")),
    ),
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
