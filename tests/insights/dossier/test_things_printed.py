"""What an akt prints: the heaviest breaks first, and every text of a thing escaped."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pages import heaviest_first
from styrkedja.insights.dossier.node import NodeShown
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.terms import Kind


def node(**more: object) -> NodeShown:
    fields = {
        "relation": "driver", "kind": w("Initiativ", "Initiative"), "id": "I-1", "name": "Robot",
        "state": "idé", "dossier": "/akt/initiative/I-1", "missing": False, "breaks": 0,
        "language": "sv",
    }  # fmt: skip
    return NodeShown(**(fields | more))


def test_the_heaviest_breaks_come_first_and_those_alike_as_they_were() -> None:
    found = [Finding(code, Ref(Kind.BENEFIT, "E-1"), None, {}) for code in ("B110", "B104", "B103")]
    assert [each.code for each in heaviest_first(found)] == ["B104", "B103", "B110"]


def test_a_thing_says_its_name_what_it_is_and_its_breaks() -> None:
    drawn = node(breaks=2).drawn
    assert '<a class="d-name" href="/akt/initiative/I-1">Robot</a>' in drawn
    assert "I-1 · idé" in drawn and "2 brott" in drawn
    assert "one finding" in node(breaks=1, language="en").drawn
    assert "finns inte" in node(missing=True).drawn and "<a " not in node(missing=True).drawn


def test_no_text_of_a_thing_is_taken_for_markup() -> None:
    odd = "<b>&\"'"
    below = node(relation=odd, id=odd, name=odd, state=odd, children=(node(name=odd),))
    for markup in (below.drawn, node(children=(below,)).line, node(id=odd, missing=True).drawn):
        assert "<b>" not in markup and "&lt;b&gt;" in markup
    assert "javascript" not in node(dossier="javascript:alert(1)").drawn
