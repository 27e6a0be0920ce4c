"""A small group in the registers: a forum with criteria and three initiatives in its queue, one of them stale."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import CriterionMeasure
from styrkedja.picture.terms import Stage
from styrkedja.registers.shelf.writing import Change
from tests.governance.gates.grounds import initiative, settle

CHAIR = Actor("chair", "Ordförande", (("unit-head", "FD"),), "FD")
HOSTILE = "<script>alert(1)</script>{x}&\"'"


def case(id_: str, on: date, **more: object) -> Change:
    """An initiative of the forum's own account, prepared, with a business case of a day."""
    values = {"account": "DUP", "stage": Stage.PREPARED, "business_case_on": on, **more}
    return Change(id_, initiative(**{"name": f"Initiativ {id_}", **values}))


def score(of: str, points: int) -> Change:
    """The forum's judgement of an initiative."""
    values = {"criterion": "K-B", "initiative": of, "points": Decimal(points), "reason": HOSTILE}
    return Change(f"P-{of}", values)


def arrange(day: date) -> None:
    """The group as it stands on a day: Q-1 before Q-2 by score, Q-3 fallen out, Q-4 with its owner."""
    criteria = {"body": "FD", "edition": 1, "valid_from": day - timedelta(days=200)}
    settle(
        initiative=[
            case("Q-1", day - timedelta(days=20), name=f"Initiativ Q-1 {HOSTILE}"),
            case("Q-2", day - timedelta(days=30)),
            case("Q-3", day - timedelta(days=500)),
            case("Q-4", day - timedelta(days=10), account="P-VO"),
        ],
        criterion=[
            Change(
                "K-B",
                {"name": "Angelägenhet", "measure": CriterionMeasure.JUDGED, "weight": Decimal(3)}
                | criteria,
            ),
            Change(
                "K-M",
                {"name": "Mål", "measure": CriterionMeasure.ANCHORING, "weight": Decimal(1)}
                | criteria,
            ),
        ],
        score=[score("Q-1", 4), score("Q-2", 2), score("Q-3", 4), score("Q-4", 1)],
    )
