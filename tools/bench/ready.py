"""Initiatives that lack nothing: what the bench lets pass through every gate, on the ordinary track."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from styrkedja.picture.terms import Kind
from tools.bench.big import Rows

FORUM, OFFICE, COMMITTEE, GOAL, DOCUMENT = "FD-B", "VOF-B", "VON-B", "M-B", "D-B"
ACCOUNT = "P-B"


def ready(count: int) -> Rows:
    """Their rows by kind, in an account that the forum decides for."""
    found: Rows = {kind: [] for kind in Kind}
    found[Kind.UNIT] = [
        {"id": COMMITTEE, "name": "Omsorgsnämnden", "kind": "committee"},
        {"id": OFFICE, "name": "Omsorgen", "kind": "administration", "parent": COMMITTEE},
        {
            "id": FORUM,
            "name": "Forum Digitalisering",
            "kind": "forum",
            "function": "digitalisation",
        },
    ]
    found[Kind.DOCUMENT] = [{"id": DOCUMENT, "name": "Plan", "body": COMMITTEE}]
    found[Kind.GOAL] = [
        {"id": GOAL, "name": "Mer tid för den enskilde", "unit": COMMITTEE, "document": DOCUMENT}
    ]
    found[Kind.ACCOUNT] = [{"id": ACCOUNT, "name": "Forumets portfölj", "owner_unit": FORUM}]
    for n in range(count):
        found[Kind.INITIATIVE].append(_initiative(n))
        found[Kind.BENEFIT].append(_benefit(n))
        found[Kind.MEASUREMENT].append(_measurement(n))
    return found


def _initiative(n: int) -> dict[str, object]:
    return {
        "id": f"IB-{n}",
        "name": f"Mobil dokumentation i område {n}",
        "account": ACCOUNT,
        "unit": OFFICE,
        "owner": "Områdeschef",
        "owner_unit": OFFICE,
        "goals": (GOAL,),
        "nature": "automation",
        "solution": "outside",
        "stage": "idea",
        "stage_since": date(2025, 9, 1),
        "registered_on": date(2025, 9, 1),
        "business_case_on": date(2026, 9, 15),
        "planned_end": date(2026, 3, 31),
        "handover_to": "Objektägare omsorg",
        "handover_on": date(2026, 4, 15),
        "budget": Decimal(900_000),
        "hours": Decimal(1_200),
    }


def _benefit(n: int) -> dict[str, object]:
    return {
        "id": f"EB-{n}",
        "initiative": f"IB-{n}",
        "name": f"Medarbetare i område {n} lägger 20 minuter mindre om dagen på dokumentation",
        "unit": OFFICE,
        "receiver": "Medarbetare i hemtjänsten",
        "goal": GOAL,
        "indicator": f"Tid för dokumentation per dag i område {n}",
        "indicator_unit": "minuter",
        "direction": "decrease",
        "baseline": Decimal(55),
        "baseline_on": date(2025, 5, 2),
        "baseline_source": "Tidsstudie",
        "target": Decimal(35),
        "target_on": date(2026, 10, 31),
        "owner": "Enhetschef hemtjänst",
        "accepted_on": date(2025, 10, 1),
        "measured_by": "Controller",
        "method": "Tidsstudie i fyra grupper",
        "first_measurement_on": date(2026, 6, 30),
        "interval_months": 6,
        "category": "redistribution",
        "activity": "efficiency",
        "direct_value": "internal",
    }


def _measurement(n: int) -> dict[str, object]:
    return {
        "id": f"UB-{n}",
        "benefit": f"EB-{n}",
        "kind": "outcome",
        "measured_on": date(2026, 11, 2),
        "value": Decimal(34),
        "source": "Tidsstudie i fyra grupper",
        "evidence": "KSKF/2026:201",
    }
