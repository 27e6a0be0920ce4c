"""The tree upward as strands, each a line of things from the top down to the subject; and what is lacking."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.insights.dossier.pure.trace import Dossier, Node
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

# From a thing of this kind the strand runs on through a thing of that kind, before any other.
ONWARD = {Kind.MEASUREMENT: Kind.BENEFIT, Kind.BENEFIT: Kind.INITIATIVE, Kind.INITIATIVE: Kind.GOAL}
# Without these the chain does not hold: the field that is empty, and what that means.
NEEDED_ABOVE = {
    Kind.INITIATIVE: (
        ("goals", w("Inget mål: kedjan når inte upp", "No goal: the chain does not reach up")),
        ("account", w("Ingen särredovisning", "No account")),
        ("unit", w("Ingen enhet driver det", "No unit runs it")),
    ),
    Kind.BENEFIT: (
        (
            "initiative",
            w("Inget initiativ: ingen når effekten", "No initiative: nobody reaches it"),
        ),
        ("unit", w("Ingen enhet tar emot effekten", "No unit receives the effect")),
    ),
    Kind.GOAL: (("unit", w("Ingen nämnd eller styrelse äger målet", "No body owns the goal")),),
    Kind.SYSTEM: (("unit", w("Ingen enhet äger systemet", "No unit owns the system")),),
    Kind.MEASUREMENT: (("benefit", w("Mäter inget effektmål", "Measures no benefit")),),
    Kind.DECISION: (("body", w("Ingen beslutande står angiven", "No deciding body is named")),),
    Kind.ACCOUNT: (("owner_unit", w("Ingen beslutar i den", "Nobody decides in it")),),
}
NEEDED_BELOW = {
    Kind.GOAL: w("Inget arbetar för målet ännu", "Nothing works for the goal yet"),
    Kind.INITIATIVE: w(
        "Inget effektmål: ingen vet vad det ger", "No benefit: nobody knows what it brings"
    ),
    Kind.BENEFIT: w("Ingen mätning ännu", "No measurement yet"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing on a strand, and what else hangs on it."""

    node: Node
    beside: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Strand:
    """A line of things, the topmost first, the nearest last."""

    steps: tuple[Step, ...]


def strands(dossier: Dossier) -> tuple[Strand, ...]:
    """One strand for each thing the subject hangs on."""
    return tuple(strand(node) for node in dossier.upward)


def strand(nearest: Node) -> Strand:
    """The strand from a thing to the top: through its own kind, or onward along the chain."""
    steps: list[Step] = []
    now: Node | None = nearest
    while now is not None:
        onward = next_of(now)
        steps.append(Step(now, tuple(child for child in now.children if child is not onward)))
        now = onward
    return Strand(tuple(reversed(steps)))


def next_of(node: Node) -> Node | None:
    """Where a strand goes on from a thing."""
    for kind in (node.ref.kind, ONWARD.get(node.ref.kind)):
        for child in node.children:
            if child.ref.kind is kind:
                return child
    return None


def gaps_above(subject: Ref, picture: Portfolio) -> tuple[Words, ...]:
    """What the subject ought to hang on and does not."""
    thing = picture.thing(subject)
    return tuple(
        words for key, words in NEEDED_ABOVE.get(subject.kind, ()) if not getattr(thing, key)
    )


def gap_below(dossier: Dossier) -> Words | None:
    """What ought to follow from the subject and does not."""
    wanted = {Kind.INITIATIVE: Kind.BENEFIT, Kind.BENEFIT: Kind.MEASUREMENT}.get(
        dossier.subject.kind
    )
    if wanted is None:
        lacking = not dossier.downward
    else:
        lacking = not any(node.ref.kind is wanted for node in dossier.downward)
    return NEEDED_BELOW.get(dossier.subject.kind) if lacking else None
