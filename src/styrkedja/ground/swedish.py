"""Swedish text: the order of the alphabet as a key that any database can compare, and folding for search."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# å, ä and ö follow z; in ASCII the three signs after z are these, so a plain comparison is enough.
AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y", "ß": "ss"})
KEPT = "åäö"
DIGITS = re.compile(r"[0-9]+")
DIGITS_COMPARED = 12  # longer runs of digits are compared as text


@lru_cache(maxsize=65_536)
def sort_key(text: str) -> str:
    """A text whose plain order is the Swedish order: å ä ö last, é as e, 9 before 10.

    v and w are two letters (as in SAOL since 2006). Texts alike but for accents and capitals keep
    a settled order: the text itself ends the key.
    """
    low = unicodedata.normalize("NFC", text).casefold().translate(AFTER_Z)
    if not low.isascii():
        low = without_accents(low)
    low = DIGITS.sub(lambda run: run.group().rjust(DIGITS_COMPARED, "0"), " ".join(low.split()))
    return f"{low}\t{text}"


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """A text as it is searched: no capitals, no accents but å ä ö, single spaces."""
    low = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    if low.isascii():
        return low
    return low.translate(BARE)


def without_accents(text: str) -> str:
    """Letters bare of their accents: é becomes e."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(letter)
    )


class Bare(dict[int, str]):
    """Each letter without its accents, but å ä ö; worked out the first time it is met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = letter if letter in KEPT else without_accents(letter)
        return self[code]


BARE = Bare()
