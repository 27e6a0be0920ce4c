"""The figures on the start page, each with what it is made of."""

from __future__ import annotations

from django.urls import NoReverseMatch, reverse

from styrkedja.front.start.addresses import list_of
from styrkedja.ground.phrases import counted
from styrkedja.ground.words import Words, w
from styrkedja.insights.composition.pure.coverage import FORMULA as COVERAGE
from styrkedja.insights.composition.pure.coverage import coverage
from styrkedja.insights.portfolio_map.pure.figures import FORMULA, PortfolioMap
from styrkedja.look.pieces import FigureFact, Part
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind, MeasurementKind

INITIATIVES = w("initiativ", "initiatives")
WAITING = w("väntande initiativ version 1", "waiting initiatives version 1")
VERIFIED = w("verifierat utfall version 1", "verified outcome version 1")


def figures(picture: Portfolio, shown: PortfolioMap) -> tuple[FigureFact, ...]:
    """Waiting initiatives, distance to the decided direction, verified effects, coverage."""
    source = w("registret", "the register")
    return (
        waiting_fact(picture, source),
        distance_fact(picture, shown, source),
        verified_fact(picture, source),
        coverage_fact(picture),
    )


def waiting_fact(picture: Portfolio, source: object) -> FigureFact:
    """How many initiatives wait for a decision."""
    waiting = sum(1 for each in picture.initiatives if each.stage in WAITING_STAGES)
    return FigureFact(
        title=w("Väntande initiativ", "Waiting initiatives"),
        value=waiting,
        unit=INITIATIVES,
        source=source,
        year=picture.as_of,
        formula=WAITING,
        numerator=Part(
            waiting, w("i idé, beredd eller prioriterad", "idea, prepared or prioritised")
        ),
        denominator=Part(
            len(picture.initiatives), w("initiativ i registret", "initiatives in the register")
        ),
        href=list_of(Kind.INITIATIVE) + "?vantar=ja",
    )


def distance_fact(picture: Portfolio, shown: PortfolioMap, source: object) -> FigureFact:
    """How far the portfolio stands from the decided direction."""
    standing, gap = shown.main, shown.distance
    return FigureFact(
        title=w("Avstånd till beslutad riktning", "Distance to the decided direction"),
        value=None if gap is None else round(gap.whole, 2),
        unit=w("av högst 2,83", "of at most 2.83"),
        source=source,
        year=picture.as_of,
        formula=FORMULA,
        numerator=Part(
            standing.placed if standing else 0, w("placerade på kartan", "placed on the map")
        ),
        denominator=Part(
            shown.coverage.initiatives,
            w("initiativ som inte är avslutade", "initiatives not closed"),
        ),
        decimals=2,
        missing=w(
            "Ingen beslutad riktning gäller, eller inget effektmål är klassat.",
            "No decided direction is in force, or no benefit is classified.",
        ),
        href=address("portfolio_map:map"),
    )


def verified_fact(picture: Portfolio, source: object) -> FigureFact:
    """How many of the effects that are due have a verified outcome."""
    due = [each for each in picture.benefits if each.target_on and each.target_on <= picture.as_of]
    verified = sum(
        any(m.kind is MeasurementKind.OUTCOME for m in picture.measurements_of.get(each.id, ()))
        for each in due
    )
    return FigureFact(
        title=w("Effektmål med verifierat utfall", "Benefits with a verified outcome"),
        value=round(100 * verified / len(due)) if due else None,
        unit=w("procent av dem som skulle vara nådda", "per cent of those due"),
        source=source,
        year=picture.as_of,
        formula=VERIFIED,
        numerator=Part(verified, w("verifierade", "verified")),
        denominator=Part(len(due), w("vars måldag har passerat", "whose target day has passed")),
        missing=w("Inget effektmål har nått sin måldag.", "No benefit has reached its target day."),
    )


def coverage_fact(picture: Portfolio) -> FigureFact:
    """How much of what the units say they have is registered."""
    found = coverage(picture)
    return FigureFact(
        title=w("Täckning", "Coverage"),
        value=None if found.share is None else round(100 * found.share),
        unit=w("procent av uppgivna initiativ", "per cent of declared initiatives"),
        source=w("registret och enheternas uppgift", "the register and the units’ word"),
        year=picture.as_of,
        formula=COVERAGE,
        numerator=Part(found.registered, w("registrerade", "registered")),
        denominator=Part(
            found.declared,
            told_with(found.unknown),
        ),
        missing=w("Ingen enhet har uppgett sitt antal.", "No unit has declared its number."),
        href=address("reports:coverage"),
    )


def told_with(unknown: int) -> Words:
    """What the declared number lacks, where it lacks anything."""
    if not unknown:
        return w("uppgivna", "declared")
    rest = counted(
        unknown,
        w("enhet har inte uppgett sitt antal", "unit has not declared its number"),
        w("enheter har inte uppgett sitt antal", "units have not declared their number"),
    )
    return w("uppgivna; {rest}", "declared; {rest}").fill(rest=rest)


def address(name: str) -> str:
    """The address of a page, if it is there."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""
