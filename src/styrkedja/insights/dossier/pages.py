"""What an akt shows: the tracing, with how many breaks each thing has, and the breaks themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from styrkedja.ground.words import Words
from styrkedja.insights.chain.pages import break_shown
from styrkedja.insights.dossier.pure.trace import Dossier, Node
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Term

MOST_BREAKS = 40


@dataclass(frozen=True, slots=True)
class NodeShown:
    """One thing of the akt as it is printed."""

    relation: Words | None
    kind: Kind
    id: str
    name: str
    state: Words | None
    href: str
    dossier: bool
    missing: bool
    breaks: int
    children: tuple[NodeShown, ...]
    more: int


@dataclass(frozen=True, slots=True)
class DossierPage:
    """The akt of one thing."""

    subject: Ref
    name: str
    href: str
    upward: tuple[NodeShown, ...]
    downward: tuple[NodeShown, ...]
    beside: tuple[NodeShown, ...]
    more_upward: int
    more_downward: int
    own: tuple[BreakShown, ...]
    others: tuple[BreakShown, ...]
    left_out: int


def page(
    dossier: Dossier,
    picture: Portfolio,
    by_thing: Mapping[Ref, tuple[Finding, ...]],
    address: Callable[[Ref], str | None],
) -> DossierPage:
    """The page of an akt."""

    def shown(node: Node) -> NodeShown:
        return NodeShown(
            relation=node.relation,
            kind=node.ref.kind,
            id=node.ref.id,
            name=node.name,
            state=state_of(node.ref, picture),
            href="" if node.missing else address(node.ref) or "",
            dossier=not node.missing,
            missing=node.missing,
            breaks=len(by_thing.get(node.ref, ())),
            children=tuple(shown(child) for child in node.children),
            more=node.more,
        )

    around = dict.fromkeys(ref for ref in dossier.refs() if ref != dossier.subject)
    others = [each for ref in around for each in by_thing.get(ref, ())]
    own = by_thing.get(dossier.subject, ())
    return DossierPage(
        subject=dossier.subject,
        name=dossier.name,
        href=address(dossier.subject) or "",
        upward=tuple(map(shown, dossier.upward)),
        downward=tuple(map(shown, dossier.downward)),
        beside=tuple(map(shown, dossier.beside)),
        more_upward=dossier.more_upward,
        more_downward=dossier.more_downward,
        own=tuple(break_shown(each, picture, address) for each in own),
        others=tuple(break_shown(each, picture, address) for each in others[:MOST_BREAKS]),
        left_out=max(len(others) - MOST_BREAKS, 0),
    )


def state_of(ref: Ref, picture: Portfolio) -> Words | None:
    """What kind of thing it is or where it stands, as one word."""
    thing = picture.thing(ref)
    for key in ("stage", "kind", "category"):
        term = getattr(thing, key, None)
        if isinstance(term, Term):
            return term.words
    return None
