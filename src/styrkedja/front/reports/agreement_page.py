"""What the agreement page shows: κ on both axes with its parts, who agrees with whom, and what is to be coded next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from styrkedja.front.reports.agreement_tables import (
    AXIS,
    HEADERS,
    NUMERIC,
    confusion,
    differing,
    export,
    rounded,
    spread,
    waiting,
)
from styrkedja.front.reports.mix_page import NO_YEAR, UNIT
from styrkedja.front.reports.parts import downloads, per_cent
from styrkedja.ground.words import Words, w
from styrkedja.insights.composition.pure.agreement import (
    FORMULA,
    UNKNOWN,
    Agreement,
    agreement,
    apart,
    left,
    pairs,
    sample,
    unit_of,
    year_of,
)
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import FigureFact, Filter, Filters, Option, Part
from styrkedja.look.preferences import language_now
from styrkedja.look.shown import number
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio

TITLE = w("Samstämmighet", "Agreement")
SHORT = {
    "activity": w("effektivitet–innovation", "efficiency–innovation"),
    "direct_value": w("intern–extern", "internal–external"),
}
NONE_CODED = w(
    "Ingen har bedömt något effektmål en andra gång.",
    "Nobody has coded any benefit a second time.",
)
NO_KAPPA = w(
    "Båda har använt ett och samma ord hela vägen; då säger κ ingenting.",
    "Both have used one and the same word throughout; then κ says nothing.",
)
BENEFITS = w("effektmål", "benefits")
ALIKE = w("placerade lika", "placed alike")
PLACED_TWICE = w("placerade två gånger", "placed twice")
CLEAR = w(
    "Samstämmigheten på axeln {axis} är {kappa}: definitionerna räknas som tydliga (gräns {limit}).",
    "The agreement on the axis {axis} is {kappa}: the definitions count as clear (threshold {limit}).",
)
UNCLEAR = w(
    "Samstämmigheten på axeln {axis} är {kappa}, under {limit}: definitionerna är otydliga. Läs de mål som skiljer, skriv om dem och bedöm urvalet på nytt.",
    "The agreement on the axis {axis} is {kappa}, below {limit}: the definitions are unclear. Read the benefits that differ, rewrite them and code the sample anew.",
)
UNSURE = w(
    "Samstämmigheten på axeln {axis} är {kappa}, men med {n} effektmål ligger den någonstans mellan {low} och {high}: gränsen {limit} ligger däremellan.",
    "The agreement on the axis {axis} is {kappa}, but with {n} benefits it lies somewhere between {low} and {high}: the threshold {limit} lies between them.",
)


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """The agreement page."""

    title: Words
    filters: Filters
    figures: tuple[FigureFact, ...]
    readings: tuple[tuple[str, Words], ...]  # the look of a callout, and what it says
    confusions: tuple[Table, ...]
    tables: tuple[Table, ...]
    differing: Table | None
    waiting: Table | None
    sampled: int
    placed: int
    share: str
    export: Table
    downloads: tuple[Link, ...]
    formula: Words = FORMULA


def page(
    asked: Mapping[str, str], picture: Portfolio, policy: Policy, frame: Frame
) -> AgreementPage:
    """The page for a picture; the figures follow the unit and year that are asked for."""
    unit, year = asked.get("enhet", "")[:100], asked.get("ar", "")[:4]
    found = pairs(picture, unit=unit, year=year)
    both = tuple(agreement(found, axis) for axis in AXIS)
    rows = spread(picture, frame)
    share = policy["benefit.second_coding_share"]
    waits = left(picture, share)
    limit = policy["benefit.agreement_min"]
    return AgreementPage(
        title=TITLE,
        filters=filters(unit, year, picture),
        figures=tuple(figure for each in both for figure in figures(each, picture)),
        readings=tuple(reading(each, limit) for each in both if each.kappa is not None),
        confusions=tuple(confusion(each) for each in both if each.n),
        tables=tuple(Table(head, (head, *HEADERS), each, NUMERIC) for head, each in rows),
        differing=differing(apart(found), frame),
        waiting=waiting(waits, picture, frame),
        sampled=len(sample(picture, share)),
        placed=sum(1 for row in picture.benefits if row.activity and row.direct_value),
        share=per_cent(share, language_now()),
        export=export(rows),
        downloads=downloads(enhet=unit, ar=year),
    )


def figures(each: Agreement, picture: Portfolio) -> tuple[FigureFact, ...]:
    """κ and the share placed alike along one axis, each with its parts."""
    shared = {
        "source": w("effektmålen och de andra kodningarna", "the benefits and the second codings"),
        "year": picture.as_of,
        "formula": w("{formula} [I]", "{formula} [I]").fill(formula=FORMULA),
        "numerator": Part(each.same, ALIKE),
        "denominator": Part(each.n, PLACED_TWICE),
        "missing": NO_KAPPA if each.n else NONE_CODED,
    }
    share = None if each.share is None else round(100 * each.share)
    return (
        FigureFact(AXIS[each.axis], rounded(each.kappa), w("Cohens κ", "Cohen’s κ"), **shared),
        FigureFact(
            w("Lika svar, {axis}", "Same answer, {axis}").fill(axis=SHORT[each.axis]),
            share,
            w("procent", "per cent"),
            **shared,
        ),
    )


def reading(each: Agreement, limit: float) -> tuple[str, Words]:
    """What κ says against the policy's threshold; where the interval holds the threshold, that too."""
    language = language_now()
    low, high = (number(value, language, 2) for value in each.interval or (0, 0))
    facts = {
        "axis": SHORT[each.axis],
        "kappa": number(rounded(each.kappa), language, 2),
        "limit": number(limit, language, 2),
        "n": each.n,
        "low": low,
        "high": high,
    }
    if each.interval and each.interval[0] < limit <= each.interval[1]:
        return "note" if each.kappa >= limit else "weak", UNSURE.fill(**facts)
    return ("note", CLEAR.fill(**facts)) if each.kappa >= limit else ("weak", UNCLEAR.fill(**facts))


def filters(unit: str, year: str, picture: Portfolio) -> Filters:
    """Year of the coding, and receiving unit."""
    found = pairs(picture)
    names = {row.id: row.name for row in picture.units}
    units = sorted((names.get(key, key), key) for key in {unit_of(one) for one in found})
    return Filters(
        (
            Filter(
                "ar",
                w("Bedömt år", "Year coded"),
                year,
                tuple(
                    Option(key, NO_YEAR if key == UNKNOWN else key)
                    for key in sorted({year_of(one) for one in found})
                ),
            ),
            Filter("enhet", UNIT, unit, tuple(Option(key, name) for name, key in units)),
        ),
        clear="?" if unit or year else "",
    )
