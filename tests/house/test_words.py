"""The words of the house: one glossary, both languages complete, no raw text in a template."""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from pathlib import Path

from tests.each import each
from tests.house.parsed import parsed

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "styrkedja"
TERMS = tomllib.loads((PACKAGE / "config" / "glossary.toml").read_text())["term"]
TEMPLATES = sorted(PACKAGE.rglob("templates/**/*.html"))


def test_every_term_of_the_glossary_has_both_languages_a_meaning_and_a_source() -> None:
    for term in TERMS:
        assert all(term.get(key) for key in ("id", "sv", "en", "means_sv", "means_en", "source")), (
            term
        )


def test_no_two_terms_share_a_name() -> None:
    for key in ("id", "sv", "en"):
        names = [term[key] for term in TERMS]
        assert sorted(names) == sorted(set(names))


@cache
def bilingual_calls() -> list[tuple[str, int, str, str]]:
    """Every `w("…", "…")` and `Words("…", "…")` with plain strings, and where it stands."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"w", "Words"}:
                texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                if len(texts) == 2:
                    found.append((str(path.relative_to(ROOT)), node.lineno, *texts))
    return found


def test_both_languages_say_something_and_name_the_same_facts() -> None:
    wrong = []
    for place, line, swedish, english in bilingual_calls():
        names = [sorted(re.findall(r"\{(\w+)", text)) for text in (swedish, english)]
        if bool(swedish.strip()) != bool(english.strip()) or set(names[0]) != set(names[1]):
            wrong.append(f"{place}:{line}")
    assert wrong == []


def test_no_text_uses_a_word_the_glossary_says_not_to_use() -> None:
    banned = {word: term["sv"] for term in TERMS for word in term.get("not", [])}
    wrong = []
    for place, line, swedish, _english in bilingual_calls():
        for word in banned:
            if re.search(rf"\b{word}\b", swedish.lower()):
                wrong.append(f"{place}:{line}: “{word}”, say “{banned[word]}”")
    assert wrong == []


@each("path", TEMPLATES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_template_says_nothing_in_one_language_only(path: Path) -> None:
    text = re.sub(r"\{#.*?#\}|\{% comment.*?endcomment %\}", "", path.read_text(), flags=re.S)
    text = re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.S)
    text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|<[^>]*>|&\w+;", " ", text, flags=re.S)
    assert re.findall(r"[A-Za-zÅÄÖåäö]{2,}", text) == []


@each("path", TEMPLATES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_template_extends_and_includes_only_look_and_its_own_room(path: Path) -> None:
    room = path.parent.name
    named = re.findall(r"\{% (?:extends|include) [\"']([^\"']+)", path.read_text())
    assert [name for name in named if name.split("/")[0] not in {"look", room}] == []
