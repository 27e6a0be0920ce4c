"""A text in Swedish and English, written side by side where it is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["sv", "en"]


@dataclass(frozen=True, slots=True)
class Words:
    """One text in both languages; `{name}` in it is filled with facts.

    Both are required, so no screen can be half translated.
    """

    sv: str
    en: str

    def to(self, language: str) -> str:
        """The text in the language asked for; Swedish unless English is asked for."""
        return self.en if language == "en" else self.sv

    def fill(self, **facts: object) -> Words:
        """The same text with its `{name}`s filled; a fact that is Words is filled in each language."""
        return Words(
            self.sv.format(**{name: spoken(fact, "sv") for name, fact in facts.items()}),
            self.en.format(**{name: spoken(fact, "en") for name, fact in facts.items()}),
        )


def w(sv: str, en: str) -> Words:
    """Short for Words: `w("mål", "goal")`."""
    return Words(sv, en)


def spoken(fact: object, language: str) -> object:
    """A fact as it is said in a language: Words become text, everything else stays."""
    return fact.to(language) if isinstance(fact, Words) else fact
