"""What `styrkedja demo` does: make ready, load the example group, tell the chain's state."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings

from styrkedja.front.reports.chain_report import ChainReport, Sources, chain_report
from styrkedja.front.serving import example_group
from styrkedja.front.serving.readiness import ready
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.queries import verdict_on
from styrkedja.insights.portfolio_map.queries import map_on


def prepare(at: datetime) -> bool:
    """Everything ready and the example group loaded; True when it was loaded now."""
    ready()
    return example_group.load(at)


def report(at: datetime) -> ChainReport:
    """The state of the chain on the day."""
    day = at.date()
    picture, verdict = verdict_on(day)
    return chain_report(picture, settings.POLICY, verdict, catalogue(), map_on(day), Sources())
