"""What one word of a closed list is: a stored code with its name in both languages."""

from __future__ import annotations

from enum import Enum
from typing import Self

from styrkedja.ground.words import Words


class Term(Enum):
    """One word of a closed list: a value that is stored, and its name in both languages."""

    code: str
    words: Words
    # A term is equal only to itself, and references are hashed by the million.
    __hash__ = object.__hash__

    def __new__(cls, code: str, words: Words) -> Term:
        term = object.__new__(cls)
        term._value_ = code
        term.code = code
        term.words = words
        return term

    @classmethod
    def of(cls, code: str | None) -> Self | None:
        """The term with this code, or None for an empty code."""
        return cls(code) if code else None

    def to(self, language: str) -> str:
        """The term's name in a language."""
        return self.words.to(language)
