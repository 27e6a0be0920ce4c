"""The portfolio map of the registers, worked out once until something is written."""

from __future__ import annotations

from datetime import date
from functools import partial

from django.conf import settings

from styrkedja.insights.portfolio_map.pure.choice import Choice, fits
from styrkedja.insights.portfolio_map.pure.figures import PortfolioMap, View, Weighing
from styrkedja.insights.portfolio_map.pure.propose import Proposals, proposals
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.registers.snapshot import is_worked_out, kept_picture, worked_out


def position_on(as_of: date) -> PortfolioMap:
    """Where the whole portfolio of a day's picture stands, without its units, accounts and years."""
    picture = kept_picture(as_of)
    if is_worked_out(picture, settings.POLICY, "portfolio_map.whole"):
        return map_on(as_of)
    return worked_out(
        picture, settings.POLICY, "portfolio_map.position", partial(portfolio_map, groups=False)
    )


def map_on(as_of: date) -> PortfolioMap:
    """The whole map of a day's picture."""
    picture = kept_picture(as_of)
    return worked_out(picture, settings.POLICY, "portfolio_map.whole", portfolio_map)


def map_among(
    picture: Portfolio, choice: Choice, view: View, weighing: Weighing = Weighing.EQUAL
) -> PortfolioMap:
    """The map of what a visitor has chosen. Only the map of everything is kept: choices are many."""
    if choice != Choice():
        among = fits(choice, picture)
        return portfolio_map(picture, settings.POLICY, weighing, among, view)

    def whole(picture: Portfolio, policy: Policy) -> PortfolioMap:
        return portfolio_map(picture, policy, weighing, view=view)

    usual = (view, weighing) == (View.BUDGET, Weighing.EQUAL)
    name = "whole" if usual else f"{view.code}.{weighing.code}"
    return worked_out(picture, settings.POLICY, f"portfolio_map.{name}", whole)


def proposals_among(picture: Portfolio, choice: Choice) -> Proposals:
    """Proposals for what nobody has classified among what a visitor has chosen."""
    if choice != Choice():
        return proposals(picture, settings.POLICY, fits(choice, picture))
    return worked_out(picture, settings.POLICY, "portfolio_map.proposals", proposals)
