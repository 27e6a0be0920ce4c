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
    PortfolioMap,
    Quadrant,
    Standing,
    View,
)
from styrkedja.insights.portfolio_map.pure.gathering import by_place
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
AIM = w("Beslutad riktning", "Decided direction")
DISTANCE = w("avstånd {whole}", "distance {whole}")


def map_plane(shown: PortfolioMap, drawing: Drawing) -> Plane:
    """The portfolio map with centre, spread, direction and distance."""
    view = size_view(_all_placed(shown, drawing), shown.view)
    bubbles = gathered(shown.placed, drawing, view)
    said = drawing.say(told.in_short(shown))
    if drawing.proposals:
        said = f"{said} {drawing.say(told.proposed(drawing.proposals))}"
        bubbles += gathered_proposals(drawing.proposals.proposed, drawing, view)
    return Plane(
        language=drawing.language,
        title=drawing.say(TITLE),
        subtitle=drawing.under_title(f"{said} {drawing.say(FORMULA_NOTE)}"),
        told=said,
        axes=AXES,
        bubbles=tuple(bubbles),
        centres=tuple(_centres(shown, drawing)),
        aim=aim_of(shown, drawing),
        distance=_distance(shown, drawing),
        size_title=size_title(drawing, view),
    )


def units_plane(shown: PortfolioMap, drawing: Drawing) -> Plane:
    """The map once for each unit that runs initiatives itself, the heaviest first."""
    view = size_view(shown.placed, shown.view)
    chosen = heaviest(shown.running)
    bubbles: list[Bubble] = []
    centres: list[Centre] = []
    for group in chosen:
        own = [placed for placed in shown.placed if group.ref and placed.unit == group.ref.id]
        bubbles += gathered(own, drawing, view, panel=group.name)
        if group.main:
            centres.append(centre_of(group.main, drawing, CENTRE, panel=group.name))
    return Plane(
        language=drawing.language,
        title=drawing.say(UNITS_TITLE),
        subtitle=drawing.under_title(
            drawing.say(units_note(len(chosen), sum(1 for group in shown.running if group.main)))
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
        subtitle=drawing.under_title(drawing.say(DRIFT_NOTE)),
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
    placed: Iterable[Placed], drawing: Drawing, view: View, panel: str = ""
) -> list[Bubble]:
    """One bubble for each place, so that ten thousand initiatives stay legible."""
    return [
        Bubble(
            x=at.x,
            y=at.y,
            size=_size(members, view),
            count=len(members),
            label=place_label(at, members, drawing),
            panel=panel,
            href=drawing.lead(members, at) if drawing.lead else "",
        )
        for at, members in by_place(list(placed), lambda each: each.at)
    ]


def gathered_proposals(proposed: Iterable[Proposed], drawing: Drawing, view: View) -> list[Bubble]:
    """Hollow bubbles for proposals, each naming the words that decided."""
    return [
        Bubble(
            x=at.x,
            y=at.y,
            size=_size([each.placed for each in members], view),
            count=len(members),
            label=proposal_label(at, members, drawing),
            proposed=True,
            href=drawing.lead([each.placed for each in members], None) if drawing.lead else "",
        )
        for at, members in by_place(list(proposed), lambda each: each.placed.at)
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


def size_view(placed: Iterable[Placed], wanted: View) -> View:
    """What bubbles are sized by: as asked where anyone has such a weight, else by count."""
    if wanted is not View.COUNT and any(weight_of(each, wanted) for each in placed):
        return wanted
    return View.COUNT


def weight_of(placed: Placed, view: View) -> float:
    """What an initiative weighs in a view."""
    if view is View.COUNT:
        return 1.0
    return (placed.budget if view is View.BUDGET else placed.hours) or 0.0


def size_title(drawing: Drawing, view: View) -> str:
    """What the size of a bubble means."""
    if view is View.COUNT:
        return drawing.say(w("Antal initiativ", "Initiatives"))
    if view is View.HOURS:
        return drawing.say(w("Timmar", "Hours"))
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


def _size(members: Sequence[Placed], view: View) -> float:
    whole = sum(weight_of(each, view) for each in members)
    return whole / MILLION if view is View.BUDGET else whole


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
