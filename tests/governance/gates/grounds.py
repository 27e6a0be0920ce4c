"""A small group in the registers, with one initiative that is whole and one that is not."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import (
    Activity,
    Category,
    Direction,
    DirectValue,
    Kind,
    Nature,
    Solution,
    Stage,
    UnitFunction,
    UnitKind,
)
from styrkedja.registers.doors import save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)
HEAD = Actor("head", "Chef för enhet", (("unit-head", "VOF"),), "VOF")
DEVELOPER = Actor("developer", "Verksamhetsutvecklare", (("business-developer", "VOF"),), "VOF")
CHIEF = Actor("cdo", "Digitaliseringschef", (("cdo", None),), "DIG")
OTHER_HEAD = Actor("other", "Chef för enhet", (("unit-head", "GSF"),), "GSF")
ELECTED = Actor("elected", "Förtroendevald", (("elected", None),))

UNITS = [
    ("KF", {"name": "Fullmäktige", "kind": UnitKind.COUNCIL}),
    ("VON", {"name": "Omsorgsnämnden", "kind": UnitKind.COMMITTEE, "parent": "KF"}),
    ("VOF", {"name": "Omsorgen", "kind": UnitKind.ADMINISTRATION, "parent": "VON"}),
    ("GSF", {"name": "Skolan", "kind": UnitKind.ADMINISTRATION, "parent": "KF"}),
    ("DIG", {"name": "Digitalisering", "kind": UnitKind.STAFF, "parent": "KF"}),
    (
        "FD",
        {
            "name": "Forum Digitalisering",
            "kind": UnitKind.FORUM,
            "function": UnitFunction.DIGITALISATION,
        },
    ),
    ("FIT", {"name": "Forum IT", "kind": UnitKind.FORUM, "function": UnitFunction.IT}),
]


def initiative(**more: object) -> dict[str, object]:
    """An initiative that lacks nothing a gate up to prioriterad asks of the initiative itself."""
    return {
        "name": "Mobil dokumentation",
        "account": "P-VO",
        "unit": "VOF",
        "owner": "Områdeschef",
        "owner_unit": "VOF",
        "goals": ("M-1",),
        "nature": Nature.AUTOMATION,
        "solution": Solution.OUTSIDE,
        "stage": Stage.IDEA,
        "stage_since": date(2026, 9, 1),
        "registered_on": date(2026, 9, 1),
        "business_case_on": date(2026, 9, 15),
        "planned_end": date(2027, 12, 31),
        "budget": Decimal(900_000),
        "hours": Decimal(1_200),
        **more,
    }


def benefit(**more: object) -> dict[str, object]:
    """An effektmål that is well formed."""
    return {
        "initiative": "I-1",
        "name": "Medarbetare i hemtjänsten lägger 20 minuter mindre om dagen på dokumentation från 2028",
        "unit": "VOF",
        "receiver": "Medarbetare i hemtjänsten",
        "goal": "M-1",
        "indicator": "Tid för dokumentation per medarbetare och dag",
        "indicator_unit": "minuter",
        "direction": Direction.DECREASE,
        "baseline": Decimal(55),
        "baseline_on": date(2026, 5, 2),
        "baseline_source": "Tidsstudie",
        "target": Decimal(35),
        "target_on": date(2028, 12, 31),
        "owner": "Enhetschef hemtjänst",
        "accepted_on": date(2026, 10, 1),
        "measured_by": "Controller",
        "method": "Tidsstudie i fyra grupper",
        "first_measurement_on": date(2028, 6, 30),
        "interval_months": 6,
        "category": Category.REDISTRIBUTION,
        "activity": Activity.EFFICIENCY,
        "direct_value": DirectValue.INTERNAL,
        **more,
    }


def settle(**more: list[Change]) -> None:
    """The group recorded; `more` adds rows by the code of their kind."""
    rows = {
        Kind.UNIT: [Change(id_, values) for id_, values in UNITS],
        Kind.DOCUMENT: [Change("D-1", {"name": "Plan", "body": "KF"})],
        Kind.GOAL: [Change("M-1", {"name": "Mer tid", "unit": "VON", "document": "D-1"})],
        Kind.ACCOUNT: [
            Change("P-VO", {"name": "Omsorgens portfölj", "owner_unit": "VON"}),
            Change("DUP", {"name": "Forumets portfölj", "owner_unit": "FD"}),
        ],
        Kind.INITIATIVE: [
            Change("I-1", initiative()),
            Change("I-2", initiative(name="Halvt tänkt", goals=())),
            Change("I-3", initiative(name="Nytt ekonomisystem", solution=Solution.REPLACEMENT)),
        ],
        Kind.BENEFIT: [
            Change("E-1", benefit()),
            Change("E-2", {"initiative": "I-2", "name": "Systemet är infört", "unit": "VOF"}),
            Change("E-3", benefit(initiative="I-3", indicator="Fakturor utan fel")),
        ],
    }
    for code, changes in more.items():
        kind = Kind(code)
        rows[kind] = [*rows.get(kind, []), *changes]
    save_all(rows, by=SYSTEM, at=NOON)
