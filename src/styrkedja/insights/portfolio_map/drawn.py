"""The map made ready for drawing: bubbles gathered, words said, tables beside each chart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from styrkedja.ground.numbers import NO_BREAK
from styrkedja.ground.words import Words, w
from styrkedja.insights.portfolio_map import told
from styrkedja.insights.portfolio_map.labels import Drawing, place_label, proposal_label
from styrkedja.insights.portfolio_map.pure.figures import (
    FORMULA,
    Group,
    Placed,
    Point,
    PortfolioMap,
    Quadrant,
    Standing,
)
from styrkedja.insights.portfolio_map.pure.propose import Proposals, Proposed
from styrkedja.look.charts.plane import Aim, Axes, Bubble, Centre, Plane, Step

AXES = Axes(
    x=w("Vad effektmålen syftar till", "What the benefits aim at"),
    left=w("effektivitet", "efficiency"),
    right=w("innovation", "innovation"),
    y=w("Vem som först har nytta", "Who benefits first"),
    lower=w("intern direktnytta", "internal value"),
    upper=w("extern direktnytta", "external value"),
    fields=(
        Quadrant.INTERNAL_EFFICIENCY.words,
        Quadrant.INTERNAL_INNOVATION.words,
        Quadrant.EXTERNAL_EFFICIENCY.words,
        Quadrant.EXTERNAL_INNOVATION.words,
    ),
)
UNBROKEN = FORMULA.replace(" ", NO_BREAK)
FORMULA_NOTE = w(f"Formel: {UNBROKEN}.", f"Formula: {UNBROKEN}.")
TITLE = w("Portföljkarta", "Portfolio map")
UNITS_TITLE = w("Portföljkarta per enhet", "Portfolio map by unit")
DRIFT_TITLE = w("Portföljens rörelse över åren", "The portfolio's drift over the years")
MILLION = 1e6
PANELS = 24  # small multiples drawn; the table has all units
CENTRE = w("Tyngdpunkt", "Centre")
CENTRE_PROPOSED = w("Tyngdpunkt enligt förslagen", "Centre by the proposals")
AIM = w("Beslutad inriktning", "Decided direction")
DISTANCE = w("avstånd {whole}", "distance {whole}")


def map_plane(shown: PortfolioMap, drawing: Drawing) -> Plane:
    """The portfolio map with centre, spread, direction and distance."""
    by_budget = any(placed.budget for placed in _all_placed(shown, drawing))
    bubbles = gathered(shown.placed, drawing, by_budget=by_budget)
    said = drawing.say(told.in_short(shown))
    if drawing.proposals:
        said = f"{said} {drawing.say(told.proposed(drawing.proposals))}"
        bubbles += gathered_proposals(drawing.proposals.proposed, drawing, by_budget=by_budget)
    return Plane(
        language=drawing.language,
        title=drawing.say(TITLE),
        subtitle=f"{said} {drawing.say(FORMULA_NOTE)}",
        told=said,
        axes=AXES,
        bubbles=tuple(bubbles),
        centres=tuple(_centres(shown, drawing)),
        aim=aim_of(shown, drawing),
        distance=_distance(shown, drawing),
        size_title=size_title(drawing, by_budget=by_budget),
    )


def units_plane(shown: PortfolioMap, drawing: Drawing) -> Plane:
    """The map once for each unit that runs initiatives itself, the heaviest first."""
    by_budget = any(placed.budget for placed in shown.placed)
    chosen = heaviest(shown.running)
    bubbles: list[Bubble] = []
    centres: list[Centre] = []
    for group in chosen:
        own = [placed for placed in shown.placed if group.ref and placed.unit == group.ref.id]
        bubbles += gathered(own, drawing, by_budget=by_budget, panel=group.name)
        if group.main:
            centres.append(centre_of(group.main, drawing, CENTRE, panel=group.name))
    return Plane(
        language=drawing.language,
        title=drawing.say(UNITS_TITLE),
        subtitle=units_note(len(chosen), sum(1 for group in shown.running if group.main)).to(
            drawing.language
        ),
        told=drawing.say(told.in_short(shown)),
        axes=AXES,
        bubbles=tuple(bubbles),
        centres=tuple(centres),
        panels=tuple(group.name for group in chosen),
    )


def drift_plane(shown: PortfolioMap, drawing: Drawing) -> Plane:
    """Where the initiatives of each year stand."""
    return Plane(
        language=drawing.language,
        title=drawing.say(DRIFT_TITLE),
        subtitle=drawing.say(DRIFT_NOTE),
        told=drawing.say(DRIFT_NOTE),
        axes=AXES,
        aim=aim_of(shown, drawing),
        steps=tuple(_step(year.year, year.standing, drawing) for year in shown.drift),
    )


DRIFT_NOTE = w(
    "Varje punkt är tyngdpunkten för de initiativ som registrerades det året; varje initiativ räknas lika.",
    "Each point is the centre of the initiatives registered that year; each initiative counts alike.",
)


def units_note(drawn: int, of: int) -> Words:
    """What the small multiples show, and that not all are drawn where they are not."""
    return w(
        "{drawn} av {of} enheter med placerade initiativ, de största först. Bubblor i samma skala.",
        "{drawn} of {of} units with placed initiatives, the largest first. Bubbles to the same scale.",
    ).fill(drawn=drawn, of=of)


def heaviest(groups: Sequence[Group]) -> list[Group]:
    """The groups to draw: those that stand somewhere, by the weight of what they run."""
    standing = [group for group in groups if group.main]
    return sorted(standing, key=lambda group: -group.main.weight)[:PANELS]


def gathered(
    placed: Iterable[Placed], drawing: Drawing, *, by_budget: bool, panel: str = ""
) -> list[Bubble]:
    """One bubble for each place, so that ten thousand initiatives stay legible."""
    places: dict[Point, list[Placed]] = {}
    for each in placed:
        places.setdefault(Point(round(each.at.x, 3), round(each.at.y, 3)), []).append(each)
    return [
        Bubble(
            x=at.x,
            y=at.y,
            size=_size(members, by_budget=by_budget),
            count=len(members),
            label=place_label(at, members, drawing),
            panel=panel,
        )
        for at, members in places.items()
    ]


def gathered_proposals(
    proposed: Iterable[Proposed], drawing: Drawing, *, by_budget: bool
) -> list[Bubble]:
    """Hollow bubbles for proposals, each naming the words that decided."""
    places: dict[Point, list[Proposed]] = {}
    for each in proposed:
        at = Point(round(each.placed.at.x, 3), round(each.placed.at.y, 3))
        places.setdefault(at, []).append(each)
    return [
        Bubble(
            x=at.x,
            y=at.y,
            size=_size([each.placed for each in members], by_budget=by_budget),
            count=len(members),
            label=proposal_label(at, members, drawing),
            proposed=True,
        )
        for at, members in places.items()
    ]


def centre_of(
    stands: Standing, drawing: Drawing, name: Words, *, proposed: bool = False, panel: str = ""
) -> Centre:
    """A standing as the point it is drawn with."""
    return Centre(
        x=stands.at.x,
        y=stands.at.y,
        spread_x=stands.spread_x,
        spread_y=stands.spread_y,
        label=drawing.say(name),
        told=f"{drawing.say(told.position(stands))} {drawing.say(told.spread(stands))}",
        proposed=proposed,
        panel=panel,
    )


def aim_of(shown: PortfolioMap, drawing: Drawing) -> Aim | None:
    """The decided direction, if there is one."""
    if shown.direction is None:
        return None
    sentences = [told.direction(shown.direction), told.distance(shown.distance)]
    return Aim(
        x=shown.direction.at.x,
        y=shown.direction.at.y,
        label=drawing.say(AIM),
        told=" ".join(drawing.say(words) for words in sentences if words),
    )


def size_title(drawing: Drawing, *, by_budget: bool) -> str:
    """What the size of a bubble means."""
    if not by_budget:
        return drawing.say(w("Antal initiativ", "Initiatives"))
    if drawing.currency == "SEK":
        return drawing.say(w("Budget, mnkr", "Budget, SEK m"))
    return drawing.say(w("Budget, miljoner ", "Budget, million ")) + drawing.currency


def _all_placed(shown: PortfolioMap, drawing: Drawing) -> list[Placed]:
    proposed = drawing.proposals.proposed if drawing.proposals else ()
    return [*shown.placed, *(each.placed for each in proposed)]


def _centres(shown: PortfolioMap, drawing: Drawing) -> Iterable[Centre]:
    if shown.main:
        yield centre_of(shown.main, drawing, CENTRE)
    elif drawing.proposals:
        stands = _first(drawing.proposals)
        if stands:
            yield centre_of(stands, drawing, CENTRE_PROPOSED, proposed=True)


def _first(proposals: Proposals) -> Standing | None:
    return next(iter(proposals.standings.values()), None)


def _distance(shown: PortfolioMap, drawing: Drawing) -> str:
    if shown.distance is None:
        return ""
    whole = told.score(shown.distance.whole, drawing.language)
    return drawing.say(DISTANCE).format(whole=whole)


def _size(members: Sequence[Placed], *, by_budget: bool) -> float:
    whole = sum(each.budget or 0.0 for each in members)
    return whole / MILLION if by_budget else float(len(members))


def _step(year: int, stands: Standing, drawing: Drawing) -> Step:
    count = w("{year}: {count} initiativ, {at}", "{year}: {count} initiatives, {at}")
    return Step(
        x=stands.at.x,
        y=stands.at.y,
        year=year,
        count=stands.weighted,
        label=drawing.say(count).format(
            year=year, count=stands.weighted, at=told.point(stands.at, drawing.language)
        ),
    )
