"""The handbook's texts, read from their TOML files: sections of paragraphs, steps, points, terms, links."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from styrkedja.ground.words import Words

KINDS = frozenset({"text", "steps", "points", "terms", "link"})


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a section: a paragraph, a list of some kind, or a link to a page by its name."""

    kind: str
    lines: tuple[Words, ...]
    to: str = ""

    @property
    def terms(self) -> tuple[tuple[Words, Words], ...]:
        """The lines of a list of terms, parted at their first colon."""
        return tuple(parted(line) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with an anchor and what stands under it."""

    id: str
    title: Words
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the house."""

    id: str
    name: Words
    means: Words
    source: str


@cache
def sections(name: str) -> tuple[Section, ...]:
    """The sections of one page, in order."""
    raw = tomllib.loads(
        files("styrkedja.front.handbook").joinpath(f"{name}.toml").read_text("utf-8")
    )
    return tuple(
        Section(
            each["id"],
            Words(each["sv"], each["en"]),
            tuple(part(one) for one in each["part"]),
        )
        for each in raw["section"]
    )


def part(raw: dict[str, object]) -> Part:
    """One piece; its two languages have as many lines. Raises ValueError where they have not."""
    lines = tuple(
        Words(*pair) for pair in zip(as_lines(raw["sv"]), as_lines(raw["en"]), strict=True)
    )
    if raw["kind"] not in KINDS:
        raise ValueError(raw["kind"])
    return Part(str(raw["kind"]), lines, str(raw.get("to", "")))


def as_lines(value: object) -> Sequence[str]:
    """One line or several."""
    return [value] if isinstance(value, str) else value


def parted(line: Words) -> tuple[Words, Words]:
    """A term and what it means."""
    (sv, means_sv), (en, means_en) = line.sv.split(": ", 1), line.en.split(": ", 1)
    return Words(sv, en), Words(opened(means_sv), opened(means_en))


def opened(sentence: str) -> str:
    """A sentence with its first letter capital."""
    return sentence[:1].upper() + sentence[1:]


@cache
def glossary() -> tuple[Term, ...]:
    """Every word of the house, as it stands in the glossary's file."""
    raw = tomllib.loads(files("styrkedja.config").joinpath("glossary.toml").read_text("utf-8"))
    return tuple(
        Term(
            each["id"],
            Words(each["sv"], each["en"]),
            Words(each["means_sv"], each["means_en"]),
            each["source"],
        )
        for each in raw["term"]
    )
