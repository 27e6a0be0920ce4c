"""A text read word by word: its words, and the parts they play as one short string of letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from styrkedja.picture.wording import english, roles, swedish
from styrkedja.picture.wording.english.lexicon import LEXICON as ENGLISH
from styrkedja.picture.wording.lexicon import Lexicon
from styrkedja.picture.wording.swedish.lexicon import LEXICON as SWEDISH

REMEMBERED_WORDS = 50_000
SPLIT_REACH = 4
LETTER = "[a-zA-Zà-öø-ÿÀ-ÖØ-Þ\u0100-\u024f]"
WORD = re.compile(
    rf"{LETTER}+(?:[-'’]{LETTER}+)*"
    r"|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?"  # 12 000
    r"|\d+(?:[.,:/-]\d+)*(?::[ae]\b|st\b|nd\b|rd\b|th\b)?"  # 4,2  2027-03-01  5:e
    r"|[%‰€£$.!?,;:–(]"
)
GROUPED = re.compile(r"\d[ \u00a0\u202f]\d{3}")  # the only word with a space: 12 000
SWEDISH_SMALL = frozenset(swedish.GIVEAWAYS.split())
ENGLISH_SMALL = frozenset(english.GIVEAWAYS.split())
SWEDISH_LETTERS = re.compile("[åäöÅÄÖ]")

role_in_swedish: Callable[[str], str] = lru_cache(REMEMBERED_WORDS)(SWEDISH.role)
role_in_english: Callable[[str], str] = lru_cache(REMEMBERED_WORDS)(ENGLISH.role)


@lru_cache(REMEMBERED_WORDS)
def swedish_piece(piece: str) -> str:
    """The roles of what stands between two spaces: most often a word, or one with its comma."""
    return "".join(map(role_in_swedish, WORD.findall(piece.lower())))


@lru_cache(REMEMBERED_WORDS)
def english_piece(piece: str) -> str:
    """The same in English."""
    return "".join(map(role_in_english, WORD.findall(piece.lower())))


DATE_PARTS = (("Nm", "mm"), ("mN", "mm"), ("kN", "k."), ("yY", "oY"), ("rz", "oN"), ("fY", "mY"))
"""Pairs of roles that are read anew: a day before its month, a number that only names, “år” before a year."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One role letter for each word of a text."""

    text: str
    roles: str

    def quoted(self, start: int, end: int) -> str:
        """The words from one place to another, as they stand in the text."""
        places = [match.span() for match in WORD.finditer(self.text)]
        return self.text[places[start][0] : places[min(end, len(places)) - 1][1]]


def read(text: str) -> Sentence:
    """The text with the part that each word plays."""
    if is_english(text):
        piece, lexicon = english_piece, ENGLISH
    else:
        piece, lexicon = swedish_piece, SWEDISH
    # Piece by piece, since pieces return from text to text and whole texts do not.
    played = "".join(map(piece, text.split()))
    if GROUPED.search(text):
        played = piece.__wrapped__(text)
    if roles.SPLIT in played:
        played = joined(WORD.findall(text.lower()), played, lexicon)
    for pair, meant in DATE_PARTS:
        if pair in played:
            played = played.replace(pair, meant)
    return Sentence(text, played)


def joined(words: Sequence[str], played: str, lexicon: Lexicon) -> str:
    """The roles with each verb in two parts (ta … fram) made one, or taken for a verb alone."""
    letters = list(played)
    for place, letter in enumerate(played):
        if letter != roles.SPLIT:
            continue
        lasts = lexicon.split[words[place]]
        letters[place] = lexicon.alone(words[place])
        for later in range(place + 1, min(place + 1 + SPLIT_REACH, len(words))):
            if words[later] in lasts:
                letters[place], letters[later] = lasts[words[later]], roles.SECOND
                break
    return "".join(letters)


def is_english(text: str) -> bool:
    """Whether a text is English: no å, ä, ö, and more English than Swedish words in it."""
    if SWEDISH_LETTERS.search(text):
        return False
    words = WORD.findall(text.lower())
    theirs = len(ENGLISH_SMALL.intersection(words))
    ours = len(SWEDISH_SMALL.intersection(words))
    if theirs == ours:
        theirs = -sum(role_in_english(word) == roles.CONTENT for word in words)
        ours = -sum(role_in_swedish(word) == roles.CONTENT for word in words)
    return theirs > ours
