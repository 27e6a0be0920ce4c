"""The portfolio's position as plain data, for the JSON of the check and of the map."""

from __future__ import annotations

from styrkedja.insights.portfolio_map import told
from styrkedja.insights.portfolio_map.pure.figures import (
    Coverage,
    Group,
    Placed,
    PortfolioMap,
    Standing,
)
from styrkedja.insights.portfolio_map.pure.propose import Proposals

Plain = dict[str, object]
DECIMALS = 4


def position(shown: PortfolioMap, language: str) -> Plain:
    """Where the portfolio stands in every view, the decided direction and the distance to it."""
    main = shown.main
    direction, distance = shown.direction, shown.distance
    return {
        "told": told.in_short(shown).to(language),
        "formula": shown.formula,
        "weighing": shown.weighing.code,
        "x": exact(main.at.x) if main else None,
        "y": exact(main.at.y) if main else None,
        "view": main.view.code if main else None,
        "views": {view.code: standing(stands) for view, stands in shown.standings.items()},
        "direction": None
        if direction is None
        else {
            "x": exact(direction.at.x),
            "y": exact(direction.at.y),
            "document": direction.document.id,
            "name": direction.name,
            "body": direction.body,
            "decided_on": direction.on.isoformat() if direction.on else None,
        },
        "distance": None
        if distance is None
        else {"whole": exact(distance.whole), "x": exact(distance.x), "y": exact(distance.y)},
        "coverage": coverage(shown.coverage),
        "left_out": shown.left_out,
    }


def standing(stands: Standing) -> Plain:
    """One view: the centre, the spread, the shares of the fields, and what it rests on."""
    return {
        "x": exact(stands.at.x),
        "y": exact(stands.at.y),
        "spread_x": exact(stands.spread_x),
        "spread_y": exact(stands.spread_y),
        "spread": exact(stands.spread),
        "quadrants": {quadrant.code: exact(share) for quadrant, share in stands.quadrants.items()},
        "bias": exact(stands.bias),
        "weighted": stands.weighted,
        "placed": stands.placed,
    }


def coverage(of: Coverage) -> Plain:
    """Numerators and denominators."""
    return {
        "initiatives": of.initiatives,
        "initiatives_placed": of.initiatives_placed,
        "benefits": of.benefits,
        "benefits_classified": of.benefits_classified,
    }


def map_data(shown: PortfolioMap, proposals: Proposals | None, language: str) -> Plain:
    """The whole map as plain data: everything drawn, and the groups behind it."""
    return {
        "schema": "styrkedja.map/1",
        "as_of": shown.as_of.isoformat(),
        "position": position(shown, language),
        "initiatives": [placed(each) for each in shown.placed],
        "proposals": [
            {**placed(each.placed), "words": list(each.words)}
            for each in (proposals.proposed if proposals else ())
        ],
        "units": [group(each) for each in shown.units],
        "accounts": [group(each) for each in shown.accounts],
        "drift": [{"year": year.year, **standing(year.standing)} for year in shown.drift],
    }


def placed(each: Placed) -> Plain:
    """One initiative's place and what it rests on."""
    return {
        "id": each.id,
        "name": each.name,
        "x": exact(each.at.x),
        "y": exact(each.at.y),
        "classified": each.classified,
        "benefits": each.benefits,
        "budget": each.budget,
        "unit": each.unit,
        "account": each.account,
        "year": each.year,
    }


def group(each: Group) -> Plain:
    """One unit or account in each view."""
    return {
        "id": each.ref.id if each.ref else None,
        "name": each.name,
        "coverage": coverage(each.coverage),
        "views": {view.code: standing(stands) for view, stands in each.standings.items()},
    }


def exact(value: float) -> float:
    """A figure with no more decimals than it can bear; a rounded nothing has no minus."""
    return round(value, DECIMALS) + 0.0
