"""The tracing: one thing in the middle, trees upward and downward, and what stands beside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from styrkedja.ground.words import Words
from styrkedja.insights.dossier.pure.relations import Relation, beside, down, up
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Thing

MOST_CHILDREN = 50  # of each relation
MOST_NAMED = 1_500  # things in one direction; each branch gets an equal share of what is left
CLOSE_BY = frozenset(
    {
        Kind.BUDGET,
        Kind.COST,
        Kind.ADJUSTMENT,
        Kind.REPAYMENT,
        Kind.EXEMPTION,
        Kind.RANK,
        Kind.REFERRAL,
        Kind.SUGGESTION,
        Kind.LESSON,
        Kind.COMMITMENT,
        Kind.OBLIGATION,
    }
)
"""Told in the akt of what they hang on; from further up they would hide the way to the outcome."""
DEEPEST = 4
WHEN = ("year", "due_on", "measured_on", "referred_on", "value_on", "decided_on")
HIGHEST = 8  # the road up is narrow, so it is followed to its end


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the akt: how it relates to the one above it, and what follows from it.

    `missing` is true where the reference names nothing; `more` counts relations left out.
    """

    relation: Words | None
    ref: Ref
    name: str
    missing: bool
    children: tuple[Node, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Dossier:
    """The akt of one thing."""

    subject: Ref
    name: str
    upward: tuple[Node, ...]
    downward: tuple[Node, ...]
    beside: tuple[Node, ...]
    more_upward: int = 0
    more_downward: int = 0

    def refs(self) -> Iterator[Ref]:
        """Every thing named in the akt, the subject first; one may come more than once."""
        yield self.subject
        for node in (*self.upward, *self.downward, *self.beside):
            yield from _refs(node)


def trace(subject: Ref, picture: Portfolio) -> Dossier | None:
    """The akt of a thing, or None where the picture has no such thing.

    A branch never meets itself: a cycle in the records ends where it closes.
    """
    if picture.thing(subject) is None:
        return None
    upward, more_upward = _children(subject, picture, up, (subject,), HIGHEST, MOST_NAMED)
    downward, more_downward = _children(subject, picture, down, (subject,), DEEPEST, MOST_NAMED)
    return Dossier(
        subject=subject,
        name=name_of(subject, picture),
        upward=upward,
        downward=downward,
        beside=tuple(_leaf(relation, picture) for relation in beside(subject, picture)),
        more_upward=more_upward,
        more_downward=more_downward,
    )


def name_of(ref: Ref, picture: Portfolio) -> str:
    """What a thing is called: its name, else what a person knows it by, else its id."""
    thing = picture.thing(ref)
    for key in ("name", "wording", "competence"):
        if value := getattr(thing, key, None):
            return str(value)
    return known_by(thing, picture) or ref.id


def known_by(thing: Thing | None, picture: Portfolio) -> str:
    """What tells a row without a name from its neighbours: its unit, year and day, whichever it has."""
    units = picture.by_id(Kind.UNIT)
    keys = (getattr(thing, key, None) for key in ("unit", "to_unit"))
    parts = [units[key].name for key in keys if key in units]
    parts += [str(value) for key in WHEN if (value := getattr(thing, key, None))]
    return ", ".join(parts)


def _children(
    ref: Ref,
    picture: Portfolio,
    step: Callable[[Ref, Portfolio], Iterator[Relation]],
    path: tuple[Ref, ...],
    deepest: int,
    room: int,
) -> tuple[tuple[Node, ...], int]:
    counts: Counter[str] = Counter()
    kept: list[Relation] = []
    for words, target in step(ref, picture):
        aside = len(path) > 1 and target.kind in CLOSE_BY
        if target not in path and not aside:
            counts[words.sv] += 1
            if counts[words.sv] <= MOST_CHILDREN and len(kept) < room:
                kept.append((words, target))
    share = (room - len(kept)) // max(len(kept), 1)
    nodes: list[Node] = []
    for words, target in kept:
        children, more = (), 0
        if len(path) < deepest:
            further = (*path, target)
            children, more = _children(target, picture, step, further, deepest, share)
        missing = picture.thing(target) is None
        nodes.append(Node(words, target, name_of(target, picture), missing, children, more))
    return tuple(nodes), counts.total() - len(nodes)


def _leaf(relation: Relation, picture: Portfolio) -> Node:
    words, ref = relation
    return Node(words, ref, name_of(ref, picture), picture.thing(ref) is None)


def _refs(node: Node) -> Iterator[Ref]:
    yield node.ref
    for child in node.children:
        yield from _refs(child)
