"""The tables of the agreement page: the answers against each other, units and years, what differs, what is left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.urls import reverse

from styrkedja.front.reports.mix_page import NO_UNIT, NO_YEAR, UNIT, YEAR
from styrkedja.ground.words import Words, w
from styrkedja.insights.composition.pure.agreement import (
    UNKNOWN,
    Agreement,
    Pair,
    agreement,
    pairs,
    unit_of,
    year_of,
)
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Term
from styrkedja.picture.things import Benefit

AXIS = {
    "activity": w("Effektivitet eller innovation", "Efficiency or innovation"),
    "direct_value": w("Intern eller extern nytta", "Internal or external value"),
}
FILE = w("Samstämmighet", "Agreement")
HEADERS = (
    w("Två gånger placerade", "Placed twice"),
    w("Lika, effektivitet–innovation", "Same, efficiency–innovation"),
    w("κ, effektivitet–innovation", "κ, efficiency–innovation"),
    w("Lika, intern–extern", "Same, internal–external"),
    w("κ, intern–extern", "κ, internal–external"),
)
NUMERIC = frozenset(range(1, len(HEADERS) + 1))
FEW = 10  # under so many, κ jumps with every single answer
TOO_FEW = w("för få", "too few")
SOME = w("{same} av {n}", "{same} of {n}")


def spread(
    picture: Portfolio, frame: Frame
) -> tuple[tuple[Words, tuple[tuple[object, ...], ...]], ...]:
    """The same figures for each receiving unit and for each year of coding."""
    found = pairs(picture)
    names = {row.id: row.name for row in picture.units}
    units = gathered(found, unit_of)
    years = gathered(found, year_of)
    by_unit = [
        (
            NO_UNIT
            if key == UNKNOWN
            else Cell(names.get(key, key), frame.address(Ref(Kind.UNIT, key)) or ""),
            each,
        )
        for key, each in sorted(units.items(), key=lambda item: (-len(item[1]), item[0]))
    ]
    by_year = [(NO_YEAR if key == UNKNOWN else key, years[key]) for key in sorted(years)]
    return (UNIT, lines(by_unit)), (YEAR, lines(by_year))


def gathered(found: Iterable[Pair], by: object) -> Mapping[str, list[Pair]]:
    """Pairs by unit or year."""
    groups: dict[str, list[Pair]] = {}
    for each in found:
        groups.setdefault(by(each), []).append(each)
    return groups


def lines(keyed: list[tuple[object, list[Pair]]]) -> tuple[tuple[object, ...], ...]:
    """One row for each: how many, and along each axis the share and κ."""
    return tuple((name, len(group), *cells(group)) for name, group in keyed)


def cells(group: list[Pair]) -> Iterable[object]:
    """Share and κ along each axis; κ only where there are enough to say something."""
    for axis in AXIS:
        each = agreement(group, axis)
        yield SOME.fill(same=each.same, n=each.n) if each.n else "–"
        yield TOO_FEW if each.n < FEW or each.kappa is None else rounded(each.kappa)


def rounded(kappa: float | None) -> float | None:
    """κ with two decimals."""
    return None if kappa is None else round(kappa, 2)


def confusion(each: Agreement) -> Table:
    """The first coder's answers as rows, the second's as columns."""
    first = w("Första svaret", "First answer")
    rows = tuple(
        (brief(one), *(each.table.get((one, other), 0) for other in each.terms))
        for one in each.terms
    )
    headers = (
        first,
        *(w("Andra: {word}", "Second: {word}").fill(word=brief(term)) for term in each.terms),
    )
    return Table(AXIS[each.axis], headers, rows, frozenset(range(1, len(each.terms) + 1)))


def brief(term: Term) -> Words:
    """An answer's first words, without what it means."""
    return Words(term.words.sv.split(":")[0], term.words.en.split(":")[0])


def differing(found: tuple[Pair, ...], frame: Frame) -> Table | None:
    """The effektmål that were read in two ways, with both answers."""
    if not found:
        return None
    rows = tuple(
        (
            Cell(each.benefit.name, frame.address(Ref(Kind.BENEFIT, each.benefit.id)) or ""),
            *(answers(each, axis) for axis in AXIS),
            each.coding.coder or "",
        )
        for each in found
    )
    headers = (w("Effektmål", "Benefit"), *AXIS.values(), w("Andra bedömare", "Second coder"))
    return Table(w("Lästa på två sätt", "Read in two ways"), headers, rows, cards=True)


def answers(pair: Pair, axis: str) -> Words | str:
    """Both answers along an axis, or the one they share."""
    first, second = getattr(pair.benefit, axis), getattr(pair.coding, axis)
    if not first or not second:
        return "–"
    if first is second:
        return brief(first)
    return w("{first} mot {second}", "{first} against {second}").fill(
        first=brief(first), second=brief(second)
    )


def waiting(rows: tuple[Benefit, ...], picture: Portfolio, frame: Frame) -> Table | None:
    """What is left of the sample; the first answer is not shown."""
    if not rows:
        return None
    names = {row.id: row.name for row in picture.units}
    found = tuple(
        (
            Cell(row.name, reverse("reports:coding", args=[row.id])),
            names.get(row.unit, row.unit or "–"),
        )
        for row in rows
    )
    return Table(
        w("Kvar att bedöma i urvalet", "Left to code in the sample"),
        (w("Effektmål", "Benefit"), UNIT),
        found,
    )


def export(rows: Iterable[tuple[Words, tuple[tuple[object, ...], ...]]]) -> Table:
    """Both tables under each other, for a file."""
    found = tuple((head, *line) for head, lines_ in rows for line in lines_)
    return Table(FILE, (w("Rad", "Row"), w("Namn", "Name"), *HEADERS), found)
