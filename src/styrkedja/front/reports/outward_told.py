"""What a written file carries and what it does not, in words: the same for the terminal and the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from styrkedja.front.intake.returning import Fate, Fates
from styrkedja.front.reports.manner import Manner, filled
from styrkedja.ground.phrases import quoted, short
from styrkedja.ground.words import Words, w
from styrkedja.look.shown import number, shown
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

COUNTS = w(
    "{initiatives} initiativ, {benefits} effektmål.",
    "{initiatives} initiatives, {benefits} benefits.",
)
CARRIED = w("Kommer tillbaka som de var:", "Come back as they were:")
PARTLY = w("Kommer tillbaka bara delvis:", "Come back only in part:")
LACKING = w("Fält som inte kommer tillbaka:", "Fields that do not come back:")
UNKNOWN = w("Register som inte kommer tillbaka:", "Registers that do not come back:")
SAME = w("{label}: {same} av {had} är desamma", "{label}: {same} of {had} are the same")
CHANGED = w(
    "{label}: {same} av {had} är desamma, {changed} blir annorlunda ({was} läses som {read})",
    "{label}: {same} of {had} are the same, {changed} become something else ({was} is read as {read})",
)
NOTHING_LOST = w("Allt i registret kommer tillbaka.", "Everything in the register comes back.")
LONGEST = 40


@dataclass(frozen=True, slots=True)
class OutwardTold:
    """What became of everything, by kind."""

    counts: Words
    carried: Mapping[Kind, tuple[Words, ...]]
    partly: Mapping[Kind, tuple[Words, ...]]
    lacking: Mapping[Kind, tuple[Words, ...]]
    unknown: tuple[Words, ...]


def outward_told(found: Fates, picture: Portfolio) -> OutwardTold:
    """The fates in words."""
    return OutwardTold(
        counts=COUNTS.fill(initiatives=len(picture.initiatives), benefits=len(picture.benefits)),
        carried=by_kind(found.carried(), lambda each: each.column.label),
        partly=by_kind(found.partly(), in_part),
        lacking=by_kind(found.lacking(), lambda each: counted(each.column.label, each.had)),
        unknown=tuple(counted(kind.words, had) for kind, had in found.unknown()),
    )


def by_kind(fates: Iterable[Fate], tell: object) -> Mapping[Kind, tuple[Words, ...]]:
    """What is told of each field, under the kind it belongs to."""
    groups: dict[Kind, list[Words]] = {}
    for each in fates:
        groups.setdefault(each.kind, []).append(tell(each))
    return {kind: tuple(rows) for kind, rows in groups.items()}


def counted(words: Words, had: int) -> Words:
    """A name with how many there are: Ägare (118)."""
    return Words(f"{words.sv} ({number(had, 'sv')})", f"{words.en} ({number(had, 'en')})")


def in_part(each: Fate) -> Words:
    """How many came back the same, and what the first of the others became."""
    facts = {"label": each.column.label, "same": each.same, "had": each.had}
    if each.example is None:
        return SAME.fill(**facts)
    was, read = (as_words(value) for value in each.example)
    return CHANGED.fill(**facts, changed=each.changed, was=was, read=read)


def as_words(value: object) -> Words:
    """A value within quotation marks, short enough to be read in passing."""
    return Words(
        quoted(short(shown(value, "sv"))[:LONGEST]).sv,
        quoted(short(shown(value, "en"))[:LONGEST]).en,
    )


def lines(told: OutwardTold, manner: Manner) -> Iterator[str]:
    """All of it for the terminal."""
    yield manner.say(told.counts)
    for heading, groups in (
        (CARRIED, told.carried),
        (PARTLY, told.partly),
        (LACKING, told.lacking),
    ):
        if groups:
            yield manner.ink.strong(manner.say(heading))
        for kind, rows in groups.items():
            parting = "; " if heading is PARTLY else ", "
            said = parting.join(manner.say(row) for row in rows)
            yield from filled(f"{manner.say(kind.words)}: {said}")
    if told.unknown:
        yield manner.ink.strong(manner.say(UNKNOWN))
        yield from filled(", ".join(manner.say(row) for row in told.unknown))
    elif not told.partly and not told.lacking:
        yield manner.say(NOTHING_LOST)
