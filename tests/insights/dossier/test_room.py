"""An akt of something vast is bounded, fairly, and says what it leaves out."""

from __future__ import annotations

from datetime import date

from styrkedja.insights.dossier.pure.trace import MOST_NAMED, Node, trace
from styrkedja.picture.finding import Ref
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Kind

BRANCHES, EACH = 40, 45
VAST = portfolio(
    date(2026, 6, 1),
    {
        "units": [{"id": "e", "name": "Koncernen"}]
        + [{"id": f"e{n}", "parent": "e"} for n in range(BRANCHES)],
        "initiatives": [
            {"id": f"i{n}-{m}", "unit": f"e{n}"} for n in range(BRANCHES) for m in range(EACH)
        ],
    },
)


def size(nodes: tuple[Node, ...]) -> int:
    return sum(1 + size(node.children) for node in nodes)


def left_out(nodes: tuple[Node, ...]) -> int:
    return sum(node.more + left_out(node.children) for node in nodes)


def test_a_vast_akt_names_no_more_than_there_is_room_for_and_counts_the_rest() -> None:
    dossier = trace(Ref(Kind.UNIT, "e"), VAST)
    assert size(dossier.downward) <= MOST_NAMED
    assert size(dossier.downward) + left_out(dossier.downward) == BRANCHES * (EACH + 1)


def test_every_branch_of_a_vast_akt_gets_the_same_share() -> None:
    dossier = trace(Ref(Kind.UNIT, "e"), VAST)
    assert len({len(node.children) for node in dossier.downward}) == 1
    assert len(dossier.downward) == BRANCHES
