"""A small group with one forum that prioritises, for the tests of scores, queue and backlog."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from styrkedja.config.policies import policy_in_force
from styrkedja.picture.deed_terms import CriterionMeasure
from styrkedja.picture.deeds import Criterion, Score
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Activity, Category, DirectValue, Stage, UnitKind
from styrkedja.picture.things import Account, Benefit, Document, Goal, Initiative, Unit

DAY = date(2026, 11, 24)
POLICY = policy_in_force("")
UNITS = (
    Unit("FD", "Forum Digitalisering", UnitKind.FORUM),
    Unit("VON", "Omsorgsnämnden", UnitKind.COMMITTEE),
    Unit("VOF", "Omsorgen", UnitKind.ADMINISTRATION, "VON"),
)
ACCOUNTS = (
    Account("DUP", "Portföljen", owner_unit="FD"),
    Account("PDT", "Programmet", parent="DUP", owner_unit="VON"),
    Account("P-VO", "Omsorgens egen", owner_unit="VON"),
)
DOCUMENT = Document(
    "D-1", "Plan", valid_until=date(2028, 12, 31),
    direction_activity=Decimal(1), direction_value=Decimal(1), direction_on=date(2025, 1, 1),
)  # fmt: skip


def criterion(id_: str, measure: CriterionMeasure, weight: str | None = "1", **more) -> Criterion:
    values = {"body": "FD", "edition": 2, "valid_from": date(2026, 3, 1), **more}
    weighed = None if weight is None else Decimal(weight)
    return Criterion(id_, id_, measure=measure, weight=weighed, **values)


def initiative(id_: str = "I-1", **more: object) -> Initiative:
    values = {
        "account": "DUP", "unit": "VOF", "stage": Stage.PREPARED, "budget": Decimal(1_000_000),
        "registered_on": date(2026, 1, 10), "business_case_on": date(2026, 9, 1),
        "legal_requirement": False,
    }  # fmt: skip
    return Initiative(id_, f"Initiativ {id_}", **{**values, **more})


def benefit(id_: str = "E-1", of: str = "I-1", **more: object) -> Benefit:
    values = {
        "unit": "VOF", "category": Category.FINANCIAL, "activity": Activity.INNOVATION,
        "direct_value": DirectValue.EXTERNAL,
    }  # fmt: skip
    return Benefit(id_, of, "Kortare väntan", **{**values, **more})


def score(criterion: str, of: str, points: str | None, on: date = DAY, id_: str = "") -> Score:
    given = None if points is None else Decimal(points)
    return Score(id_ or f"P-{of}-{criterion}", criterion, of, given, "Därför", scored_on=on)


def group(**more: object) -> Portfolio:
    """The group; `more` are the tables that differ."""
    tables = {
        "units": UNITS, "accounts": ACCOUNTS, "documents": (DOCUMENT,),
        "goals": (Goal("M-1", "Mer tid", document="D-1"),), "initiatives": (initiative(),),
    }  # fmt: skip
    return Portfolio(as_of=DAY, **{**tables, **more})
