"""Headers as they are compared: without capitals, marks, line breaks and broken letters; years by pattern."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

MARKS = re.compile(r"[^\w%*]+|_+")
LOST = "\ufffd"  # what stands where a letter was lost
YEAR_PART = re.compile(r"\b20xx\b")
YEAR_REST = re.compile(r"\byy(?:yy)?\b")


@lru_cache(maxsize=65_536)
def compared(header: str) -> str:
    """A header as it is compared: `Whole Life Cost\\n(£m)` is `whole life cost m`."""
    text = unicodedata.normalize("NFC", unmangled(header)).casefold().replace(LOST, " ")
    return " ".join(MARKS.sub(" ", text.replace("*", " ")).split())


def unmangled(text: str) -> str:
    """UTF-8 once read as cp1252 put right ("Ã¤" is "ä"); every other text as it is."""
    if text.isascii():
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


@lru_cache(maxsize=4096)
def pattern(written: str) -> re.Pattern[str]:
    """What a profile writes for a header: `*` stands for anything, `20xx/yy` for a year."""
    parts = [" ".join(MARKS.sub(" ", part.casefold()).split()) for part in written.split("*")]
    joined = r".*".join(_escaped(part) for part in parts)
    return re.compile(joined)


def _escaped(part: str) -> str:
    text = re.escape(part).replace(r"\ ", " ")
    text = YEAR_PART.sub(r"(?P<year>20[0-9][0-9])", text, count=1)
    return YEAR_REST.sub("(?:20)?[0-9][0-9]", text)


def matches(written: str, header: str) -> re.Match[str] | None:
    """Whether a header is the one a profile writes."""
    found = pattern(written).fullmatch(compared(header))
    if found is None and LOST in header and "*" not in written:
        # letters outside ASCII were lost: compare what is left of both
        return re.fullmatch(re.escape(_ascii(compared(written))), _ascii(compared(header)))
    return found


def _ascii(text: str) -> str:
    return re.sub(r"[^a-z0-9%]", "", text)


def find(headers: Sequence[str], wanted: Sequence[str]) -> int | None:
    """The index of the first header that one of the patterns means, in the patterns' order."""
    for written in wanted:
        for index, header in enumerate(headers):
            if header and matches(written, header):
                return index
    return None


def count(headers: Sequence[str], wanted: Sequence[Sequence[str]]) -> int:
    """How many of the wanted columns the headers hold: as `find` for each, and much quicker."""
    if any(LOST in header for header in headers):
        return sum(find(headers, one) is not None for one in wanted)
    known = frozenset(compared(header) for header in headers if header)
    return sum(any(stands(written, known) for written in one) for one in wanted) if known else 0


def stands(written: str, known: frozenset[str]) -> bool:
    """Whether one of some headers, as they are compared, is the one a profile writes."""
    text = plain(written)
    if text is not None:
        return text in known
    meant = pattern(written)
    return any(meant.fullmatch(header) for header in known)


@lru_cache(maxsize=4096)
def plain(written: str) -> str | None:
    """The one header a profile means, as it is compared; None where it writes a pattern."""
    text = " ".join(MARKS.sub(" ", written.casefold()).split())
    return None if "*" in written or YEAR_PART.search(text) or YEAR_REST.search(text) else text


def year_in_header(wanted: Sequence[str], header: str) -> int | None:
    """The year that stood where a pattern says 20xx."""
    for written in wanted:
        found = pattern(written).fullmatch(compared(header))
        if found and "year" in found.groupdict():
            return int(found["year"])
    return None
