"""The portfolio map of the registers, worked out once until something is written."""

from __future__ import annotations

from datetime import date

from django.conf import settings

from styrkedja.insights.portfolio_map.pure.figures import PortfolioMap
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.registers.snapshot import kept_picture, worked_out


def map_on(as_of: date) -> PortfolioMap:
    """The whole map of a day's picture."""
    picture = kept_picture(as_of)
    return worked_out(picture, settings.POLICY, "portfolio_map.whole", portfolio_map)
