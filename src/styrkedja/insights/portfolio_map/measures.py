"""The figures beside the map: each with its parts, its formula and its day; the shares of the fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from styrkedja.ground.phrases import counted
from styrkedja.ground.words import Words, w
from styrkedja.insights.portfolio_map import told
from styrkedja.insights.portfolio_map.pure.figures import FORMULA, PortfolioMap, Quadrant, Standing
from styrkedja.look.pieces import Fact, FigureFact, Part
from styrkedja.picture.finding import Ref

TARGET = "map.internal_efficiency_share"
NONE_PLACED = w("Inget initiativ är placerat.", "No initiative is placed.")
NO_DISTANCE = w(
    "Ingen beslutad riktning gäller, eller inget effektmål är klassat.",
    "No decided direction is in force, or no benefit is classified.",
)
CLOSED = (
    w(
        "initiativ vars effekthemtagning är avslutad eller som har avbrutits.",
        "initiative whose benefits are realised or that was stopped.",
    ),
    w(
        "initiativ vars effekthemtagning är avslutad eller som har avbrutits.",
        "initiatives whose benefits are realised or that were stopped.",
    ),
)
PLACED = w("placerade initiativ", "placed initiatives")


@dataclass(frozen=True, slots=True)
class Quadrants:
    """The four fields' shares in whole per cent, laid out as on the map."""

    external_efficiency: int
    external_innovation: int
    internal_efficiency: int
    internal_innovation: int
    weighed: Words


def quadrants(shown: PortfolioMap) -> Quadrants | None:
    """Each field's share; None where nothing is placed."""
    if shown.main is None:
        return None
    shares = {each.code: round(100 * shown.main.quadrants[each]) for each in Quadrant}
    return Quadrants(**shares, weighed=shown.main.view.words)


def facts(shown: PortfolioMap, address: Callable[[Ref], str | None]) -> tuple[Fact, ...]:
    """How far apart the initiatives stand, what is decided, and what is not on the map."""
    decided = shown.direction
    rows = [
        Fact(
            w("Beslutad riktning", "Decided direction"),
            direction(shown),
            (address(decided.document) or "") if decided else "",
        )
    ]
    if shown.main:
        rows.insert(0, Fact(w("Spridning", "Spread"), spread(shown.main)))
    if shown.left_out:
        rows.append(
            Fact(
                w("Inte på kartan", "Not on the map"),
                counted(shown.left_out, *CLOSED),
            )
        )
    return tuple(rows)


def spread(stands: Standing) -> Words:
    """How far apart the initiatives stand, without the word that heads it."""
    sentence = w(
        "I medeltal {mean} från tyngdpunkten; standardavvikelse {x} vågrätt och {y} lodrätt. Den prickade ellipsen visar den.",
        "{mean} from the centre on average; standard deviation {x} across and {y} upwards. The dotted ellipse shows it.",
    )
    return told.in_both(
        lambda language: sentence.to(language).format(
            mean=told.score(stands.spread, language),
            x=told.score(stands.spread_x, language),
            y=told.score(stands.spread_y, language),
        )
    )


def direction(shown: PortfolioMap) -> Words:
    """The decided direction in short, or that there is none."""
    decided = shown.direction
    if decided is None:
        return told.direction(None)
    by = ", ".join(str(part) for part in (decided.body, decided.on) if part)
    return told.in_both(
        lambda language: (
            f"{decided.name} {told.point(decided.at, language)}" + (f". {by}." if by else ".")
        )
    )


def figures(shown: PortfolioMap, target: float) -> tuple[FigureFact, ...]:
    """The distance, the bias, and how much the position rests on."""
    return (distance(shown), bias(shown, target), initiatives(shown), benefits(shown))


def distance(shown: PortfolioMap) -> FigureFact:
    """How far the centre is from the decided direction."""
    return fact(
        shown,
        w("Avstånd till beslutad riktning", "Distance to the decided direction"),
        None if shown.distance is None else round(shown.distance.whole, 2),
        w("av högst 2,83", "of at most 2.83"),
        numerator=weighted(shown),
        denominator=placed(shown),
        decimals=2,
        missing=NO_DISTANCE,
    )


def bias(shown: PortfolioMap, target: float) -> FigureFact:
    """How much more of the weight lies in internal efficiency than the policy calls balanced."""
    return fact(
        shown,
        w("Övervikt för intern effektivitet", "Surplus of internal efficiency"),
        round(100 * shown.main.bias) if shown.main else None,
        w("procentenheter över {target} %", "percentage points above {target}%").fill(
            target=round(100 * target)
        ),
        numerator=weighted(shown),
        denominator=placed(shown),
        missing=NONE_PLACED,
    )


def initiatives(shown: PortfolioMap) -> FigureFact:
    """How many of the initiatives can be placed."""
    of = shown.coverage
    return fact(
        shown,
        w("Initiativ på kartan", "Initiatives on the map"),
        round(100 * of.initiatives_placed / of.initiatives) if of.initiatives else None,
        w("%", "%"),
        numerator=Part(of.initiatives_placed, w("placerade", "placed")),
        denominator=Part(of.initiatives, w("initiativ", "initiatives")),
        missing=w("Urvalet har inga initiativ.", "The selection has no initiatives."),
    )


def benefits(shown: PortfolioMap) -> FigureFact:
    """How many of the benefits are classified on both axes."""
    of = shown.coverage
    return fact(
        shown,
        w("Klassade effektmål", "Classified benefits"),
        round(100 * of.benefits_classified / of.benefits) if of.benefits else None,
        w("%", "%"),
        numerator=Part(of.benefits_classified, w("klassade på båda axlarna", "on both axes")),
        denominator=Part(of.benefits, w("effektmål", "benefits")),
        missing=w("Urvalet har inga effektmål.", "The selection has no benefits."),
    )


def weighted(shown: PortfolioMap) -> Part:
    """How many initiatives the centre is taken over."""
    return Part(shown.main.weighted if shown.main else 0, w("vägda", "weighed"))


def placed(shown: PortfolioMap) -> Part:
    """How many initiatives are placed."""
    return Part(len(shown.placed), PLACED)


def fact(
    shown: PortfolioMap, title: Words, value: float | None, unit: Words, **more: object
) -> FigureFact:
    """A figure of the map: its day, its source and the version of its formula."""
    source = w("registret, {day}", "the register, {day}").fill(day=shown.as_of.isoformat())
    return FigureFact(title, value, unit, source, shown.as_of, FORMULA, **more)
