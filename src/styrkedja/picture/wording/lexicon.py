"""A language's word lists, and how a single word is looked up in them: exact, by verb stem, by head of a compound."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from styrkedja.picture.wording import roles

YEARS = range(2010, 2060)
DIGITS = re.compile(r"\d")
DATE = re.compile(r"(?:19|20)\d\d[-./]\d\d?(?:[-./]\d\d?)?$")
ORDINAL_DIGITS = re.compile(r"\d+(?::[ae]|st|nd|rd|th)$")
VERSION = re.compile(r"\d+\.0$|\d+(?:\.\d+){2,}$")
SHORTEST_HEAD = 3
LONGEST_ENDING = 6
AS_NOUN = {roles.DELIVER: roles.DELIVERY, roles.ACT: None, roles.DO: None, roles.MAKE: None}
"""What a verb becomes with the ending of a noun; None where the noun lists know better."""
PUNCTUATION = {roles.PAUSE: ", ; : – (", roles.STOP: ". ! ?"}

Listed = Mapping[str, str]  # a role's letter -> its words, with spaces between


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of one language by role.

    `exact` words have no other forms. `stems` are verbs without ending, which take `verb_endings`
    (and are nouns of delivery with `noun_of_verb` endings). `heads` are nouns that also stand last
    in compounds, and take `noun_endings`; of two heads that fit the longer decides.
    `split` holds the verbs in two parts: first word -> last word -> the role of both together.
    """

    exact: Mapping[str, str]
    stems: Mapping[str, str]
    heads: Mapping[str, str]
    verb_endings: frozenset[str]
    noun_of_verb: frozenset[str]
    noun_endings: frozenset[str]
    split: Mapping[str, Mapping[str, str]]
    compounds: bool  # whether words are written together (elevregister)

    def role(self, word: str) -> str:
        """The role of one word in lower case."""
        if DIGITS.match(word):
            return role_of_digits(word)
        return roles.SPLIT if word in self.split else self.alone(word)

    def alone(self, word: str) -> str:
        """The role of a word that is not the first half of a verb in two parts."""
        return (
            self.exact.get(word)
            or self._as_verb(word)
            or self._as_noun(word)
            or self._as_hyphened(word)
        )

    def _as_verb(self, word: str) -> str | None:
        for stem, ending in parted(word, self.verb_endings):
            found = self.stems.get(stem)
            if found:
                return AS_NOUN.get(found, found) if ending in self.noun_of_verb else found
        return None

    def _as_noun(self, word: str) -> str | None:
        best = ""
        for stem, _ in parted(word, self.noun_endings):
            head = self._head_of(stem)
            if len(head) > len(best):
                best = head
        return self.heads[best] if best else None

    def _head_of(self, stem: str) -> str:
        """The longest listed head that the stem ends with; short heads need a first part."""
        if not self.compounds:
            return stem if stem in self.heads else ""
        for start in range(len(stem)):
            head = stem[start:]
            if head in self.heads and (start == 0 or start > 1 and len(head) >= SHORTEST_HEAD):
                return head
        return ""

    def _as_hyphened(self, word: str) -> str:
        """A compound with a hyphen plays the part of its last word."""
        _, hyphen, last = word.rpartition("-")
        return self.role(last) if hyphen and last else roles.CONTENT


def parted(word: str, endings: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The word as stem and ending in every way the endings allow, the whole word first."""
    for length in range(min(LONGEST_ENDING, len(word) - 1) + 1):
        cut = len(word) - length
        if word[cut:] in endings:
            yield word[:cut], word[cut:]


def role_of_digits(word: str) -> str:
    """The role of a word that begins with a digit: a date, a year, an ordinal, a version, a number."""
    if word.isdigit():
        return roles.YEAR if len(word) == 4 and int(word) in YEARS else roles.NUMBER
    if DATE.match(word):
        return roles.YEAR
    if ORDINAL_DIGITS.match(word) or VERSION.match(word):
        return roles.CONTENT
    return roles.NUMBER


def words_of(*lists: Listed) -> dict[str, str]:
    """The lists turned round: word -> role; a word listed twice keeps its first role."""
    found: dict[str, str] = {}
    for listed in lists:
        for role, words in listed.items():
            for word in words.split():
                found.setdefault(word, role)
    return found


def shortened(head: str) -> str:
    """A noun without the vowel that some endings drop: handläggar·na, registr·et, cit·ies."""
    if head[-1] in "ey":
        return head[:-1]
    return head[:-2] + head[-1] if head.endswith(("er", "el")) and len(head) > 4 else head


def lexicon_of(
    *,
    exact: tuple[Listed, ...],
    stems: tuple[Listed, ...],
    heads: tuple[Listed, ...],
    verb_endings: str,
    noun_of_verb: str,
    noun_endings: str,
    split: Mapping[str, tuple[str, str]],
    compounds: bool,
) -> Lexicon:
    """A lexicon out of word lists, its heads also as they stand before some endings."""
    found = words_of(*heads)
    for head in list(found):
        found.setdefault(shortened(head), found[head])
    halves: dict[str, dict[str, str]] = {}
    for last, (role, firsts) in split.items():
        for first in firsts.split():
            halves.setdefault(first, {})[last] = role
    return Lexicon(
        exact=words_of(PUNCTUATION, *exact),
        stems=words_of(*stems),
        heads=found,
        verb_endings=frozenset(["", *verb_endings.split()]),
        noun_of_verb=frozenset(noun_of_verb.split()),
        noun_endings=frozenset(["", *noun_endings.split()]),
        split=halves,
        compounds=compounds,
    )
