"""What an akt shows: strands down to the thing, what follows from it, what stands beside, and the breaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from styrkedja.ground.words import Words
from styrkedja.insights.chain.pages import break_shown, heaviest_first
from styrkedja.insights.dossier.node import NodeShown
from styrkedja.insights.dossier.pure.strands import Strand, gap_below, gaps_above, strands
from styrkedja.insights.dossier.pure.trace import Dossier, Node
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.frame import Frame
from styrkedja.look.preferences import language_now
from styrkedja.look.row_address import row_address
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Term
from styrkedja.registers.shelves import SHELVES

MOST_BREAKS = 12
IN_SIGHT = 9  # things of one relation that are not folded away
MOST_OPENED = 60  # things there may be for all of it to stand open
MOST_SHOWN = 400  # things printed on one page; further down one opens their own akt
ByThing = Mapping[Ref, tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class StepShown:
    """A thing on a strand, with what hangs beside it there."""

    node: NodeShown
    beside: tuple[NodeShown, ...]


@dataclass(frozen=True, slots=True)
class GroupShown:
    """Things that stand in the same relation: some in sight, the rest folded; `more` are left out."""

    relation: Words
    count: int
    first: tuple[NodeShown, ...]
    rest: tuple[NodeShown, ...]


@dataclass(frozen=True, slots=True)
class DossierPage:
    """The akt of one thing."""

    subject: NodeShown
    record: str  # the address of its row
    strands: tuple[tuple[StepShown, ...], ...]
    gaps: tuple[Words, ...]
    downward: tuple[GroupShown, ...]
    gap_below: Words | None
    more_below: int
    beside: tuple[GroupShown, ...]
    own: tuple[BreakShown, ...]
    others: tuple[BreakShown, ...]
    left_out: int
    opened: bool  # little enough to show everything at once


class Printer:
    """Makes nodes into what is printed, until the page is full."""

    def __init__(self, picture: Portfolio, by_thing: ByThing) -> None:
        self.picture = picture
        self.by_thing = by_thing
        self.language = language_now()
        self.left = MOST_SHOWN

    def one(self, node: Node, deep: bool = True) -> NodeShown:
        """One thing, and what follows from it while there is room."""
        self.left -= 1
        children: list[NodeShown] = []
        if deep:
            for child in node.children:
                if self.left <= 0:
                    break
                children.append(self.one(child))
        ref = node.ref
        state = state_of(ref, self.picture)
        return NodeShown(
            relation=node.relation.to(self.language) if node.relation else "",
            kind=SHELVES[ref.kind].sheet.one,
            id=ref.id,
            name=node.name,
            state=state.to(self.language) if state else "",
            dossier="" if node.missing else dossier_of(ref),
            missing=node.missing,
            language=self.language,
            breaks=len(self.by_thing.get(ref, ())),
            under=sum(each.breaks + each.under for each in children),
            children=tuple(children),
            more=node.more + (len(node.children) - len(children) if deep else 0),
        )

    def strand(self, strand: Strand) -> tuple[StepShown, ...]:
        """A strand, each step with what hangs on it."""
        return tuple(
            StepShown(
                self.one(step.node, deep=False),
                tuple(self.one(each, deep=False) for each in step.beside),
            )
            for step in strand.steps
        )

    def groups(self, nodes: Sequence[Node]) -> tuple[GroupShown, ...]:
        """Things gathered by how they relate."""
        found: dict[Words, list[Node]] = {}
        for node in nodes:
            found.setdefault(node.relation, []).append(node)
        groups = []
        for relation, members in found.items():
            shown = tuple(self.one(node) for node in members)
            groups.append(GroupShown(relation, len(members), shown[:IN_SIGHT], shown[IN_SIGHT:]))
        return tuple(groups)


def page(dossier: Dossier, picture: Portfolio, by_thing: ByThing, frame: Frame) -> DossierPage:
    """The page of an akt."""
    printer = Printer(picture, by_thing)
    subject = Node(None, dossier.subject, dossier.name, missing=False)
    own = by_thing.get(dossier.subject, ())
    others = breaks_around(dossier, by_thing)
    return DossierPage(
        subject=printer.one(subject),
        record=frame.address(dossier.subject) or "",
        strands=tuple(printer.strand(each) for each in strands(dossier)),
        gaps=gaps_above(dossier.subject, picture),
        downward=printer.groups(dossier.downward),
        gap_below=gap_below(dossier),
        more_below=dossier.more_downward,
        beside=printer.groups(dossier.beside),
        own=tuple(break_shown(each, picture, frame) for each in own),
        others=tuple(break_shown(each, picture, frame) for each in others[:MOST_BREAKS]),
        left_out=max(len(others) - MOST_BREAKS, 0),
        opened=MOST_SHOWN - printer.left <= MOST_OPENED,
    )


def breaks_around(dossier: Dossier, by_thing: ByThing) -> list[Finding]:
    """The breaks of everything else in the akt, each thing once; the heaviest first."""
    around = dict.fromkeys(ref for ref in dossier.refs() if ref != dossier.subject)
    return heaviest_first(each for ref in around for each in by_thing.get(ref, ()))


def dossier_of(ref: Ref) -> str:
    """The address of a thing's akt."""
    return row_address("dossier:read", ref.kind.code, ref.id)


def state_of(ref: Ref, picture: Portfolio) -> Words | None:
    """What kind of thing it is or where it stands, as one word."""
    thing = picture.thing(ref)
    for key in ("stage", "kind", "category"):
        term = getattr(thing, key, None)
        if isinstance(term, Term):
            return term.words
    return None
