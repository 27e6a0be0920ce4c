"""Whatever the trail notes is said in words on the page of the whole trail, in both languages."""

from __future__ import annotations

import ast
from pathlib import Path

from styrkedja.front.records.pages import said
from styrkedja.front.records.trail_words import DEEDS, done, thing
from styrkedja.ground.words import Words
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelves import SHELVES

PACKAGE = Path(__file__).parents[3] / "src" / "styrkedja"


def noted() -> set[tuple[int, str]]:
    """Every kind (0) and deed (2) that some code notes in the trail by its own word."""
    found = set()
    for path in [*PACKAGE.glob("registers/**/*.py"), *PACKAGE.glob("governance/**/*.py")]:
        tree = ast.parse(path.read_text())
        own = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "note":
                for at in (0, 2):
                    word = node.args[at]
                    text = getattr(word, "value", None) or own.get(getattr(word, "id", ""))
                    if isinstance(text, str):
                        found.add((at, text))
    return found


def test_everything_the_code_notes_in_the_trail_has_words() -> None:
    words = noted()
    assert {(0, "passage"), (0, "baseline"), (2, "frozen")} <= words
    told = {text: thing(text) if at == 0 else done(text) for at, text in words}
    assert [text for text, word in told.items() if not isinstance(word, Words)] == []


def test_a_deed_nobody_has_given_words_is_shown_as_it_is() -> None:
    assert done("något nytt") == "något nytt"
    assert all(word.sv and word.en for word in DEEDS.values())


def test_a_number_out_of_the_trail_reads_as_the_field_itself() -> None:
    budget, document = SHELVES[Kind.BUDGET], SHELVES[Kind.DOCUMENT]
    assert said(document, "direction_activity", "-0.4") == Words("−0,4", "−0.4")
    assert said(budget, "amount", "1250000").sv == "1\xa0250\xa0000\xa0kr"
    assert said(budget, "year", 2027).sv == "2027"
