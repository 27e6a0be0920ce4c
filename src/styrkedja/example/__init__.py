"""Exempelstad: an invented municipal group, so that everything can be tried without anyone's data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from functools import cache

from styrkedja.example.benefits import benefits, measurements
from styrkedja.example.deeds import deeds
from styrkedja.example.estate import systems
from styrkedja.example.frame import accounts, documents, goals, units
from styrkedja.example.initiatives import decisions, initiatives
from styrkedja.example.means import budgets, staffing, waivers
from styrkedja.example.passages import passages
from styrkedja.ground.words import Words, w
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Kind

EXAMPLE_DAY = date(2026, 11, 24)
"""The day the example is written for: every date in it fits around this one."""

SEED = 2026
"""From which hours and forecasts nobody wrote by hand are made; no text ever is."""

NOTICE: Words = w(
    "Exempelstad är påhittat. Kommunen, bolagen, rollerna, systemen och alla siffror är uppdiktade.",
    "Exempelstad is made up. The municipality, companies, roles, systems and all figures are invented.",
)


def example_portfolio(as_of: date = EXAMPLE_DAY) -> Portfolio:
    """The whole example group as it looks on a day; the same object for the same day."""
    return _portfolio(as_of)


@cache
def _portfolio(as_of: date) -> Portfolio:
    return portfolio(
        as_of,
        {
            "units": units(),
            "documents": documents(),
            "goals": goals(),
            "accounts": accounts(),
            "initiatives": initiatives(SEED),
            "benefits": benefits(),
            "measurements": measurements(),
            "decisions": decisions(),
            "waivers": waivers(),
            "systems": systems(),
            "budgets": budgets(),
            "staffing": staffing(),
            "passages": passages(),
            **deeds(SEED),
        },
    )


def example_rows() -> Mapping[Kind, list[Mapping[str, object]]]:
    """Every row of every sheet: values by column key, typed as in the picture, empty ones left out."""
    picture = example_portfolio()
    return {
        kind: [
            {
                field.name: value
                for field in fields(thing)
                if (value := getattr(thing, field.name)) not in (None, ())
            }
            for thing in picture.things(kind)
        ]
        for kind in Kind
    }
