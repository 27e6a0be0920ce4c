"""Terms of closed lists as people write them: by code, by name in either language, or refused."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache

from styrkedja.ground.sheets.cells import quoted
from styrkedja.ground.sheets.column import Unreadable
from styrkedja.ground.words import Words


def plain(text: str) -> str:
    """A term's name as it is compared: no capitals, no marks, single spaces."""
    return " ".join(text.casefold().replace("_", " ").replace("-", " ").split())


@cache
def names_of(terms: type[Enum]) -> Mapping[str, Enum]:
    """Every way to write each term of a list: its code, its names, and what stands before a colon."""
    names: dict[str, Enum] = {}
    for term in terms:
        for name in (term.code, term.words.sv, term.words.en):
            names.setdefault(name, term)
            names.setdefault(plain(name), term)
        for name in (term.words.sv, term.words.en):
            names.setdefault(plain(name.split(":")[0]), term)
    return names


def not_a_term(text: str, terms: type[Enum]) -> Unreadable:
    """The refusal of a word outside a closed list: the likeliest term, then all of them."""
    stands = quoted(text)
    close = difflib.get_close_matches(plain(text)[:60], list(names_of(terms)), n=1, cutoff=0.75)
    meant = names_of(terms)[close[0]] if close else None
    sv = f"{stands.sv} finns inte i listan; skriv ett av: {listed(terms, 'sv')}."
    en = f"{stands.en} is not in the list; write one of: {listed(terms, 'en')}."
    if meant is not None:
        sv += f" Menades ”{short(meant, 'sv')}”?"
        en += f" Was “{short(meant, 'en')}” meant?"
    return Unreadable(Words(sv, en))


def listed(terms: Iterable[Enum], language: str) -> str:
    """The names of terms after one another."""
    return ", ".join(short(term, language) for term in terms)


def short(term: Enum, language: str) -> str:
    """A term's name up to its explanation."""
    return term.words.to(language).split(":")[0]
