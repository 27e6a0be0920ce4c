"""An initiative with two receiving units, amounts by year and a repayment, ready for the gates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.terms import BudgetKind, Category, DecisionKind, Kind, Spending, Stage
from styrkedja.registers.doors import save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import Record, records
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from tests.governance.gates.grounds import NOON, benefit, initiative, settle

SCHOOL_HEAD = Actor("skola", "Skolans chef", (("unit-head", "GSF"),), "GSF")
CONTROLLER = Actor("ekonomi", "Controller", (("controller", None),))
YEARS = (2027, 2028)


def amount(id_: str, unit: str, year: int, expected: int, state: str = "commitment") -> Change:
    """One amount of the financial effektmål."""
    values = {
        "benefit": "E-9",
        "unit": unit,
        "state": EstimateState(state),
        "year": year,
        "low": Decimal(expected) * 8 / 10,
        "expected": Decimal(expected),
        "high": Decimal(expected) * 12 / 10,
        "made_on": date(2026, 10, 1),
    }
    return Change(id_, values)


def framed(stage: Stage = Stage.PREPARED) -> None:
    """The group, and I-9 with a financial effektmål that two units are asked to take on."""
    settle()
    save_all(
        {
            Kind.INITIATIVE: [
                Change("I-9", initiative(name="Gemensam kundtjänst", stage=stage)),
            ],
            Kind.BENEFIT: [
                Change(
                    "E-9",
                    benefit(
                        initiative="I-9",
                        category=Category.FINANCIAL,
                        amount=Decimal(500_000),
                        budget_line="Kundtjänst, personal",
                    ),
                )
            ],
            Kind.COMMITMENT: [
                Change("Å-VOF", {"benefit": "E-9", "unit": "VOF", "value": Decimal(10)}),
                Change("Å-GSF", {"benefit": "E-9", "unit": "GSF", "value": Decimal(5)}),
            ],
            Kind.ESTIMATE: [
                *(amount(f"B-VOF-{year}", "VOF", year, 400_000) for year in YEARS),
                *(amount(f"B-GSF-{year}", "GSF", year, 100_000) for year in YEARS),
            ],
            Kind.COST: [
                Change(
                    "KO-9",
                    {
                        "initiative": "I-9",
                        "unit": "VOF",
                        "year": 2028,
                        "kind": BudgetKind.RUN,
                        "spending": Spending.OPERATING,
                        "planned": Decimal(50_000),
                    },
                )
            ],
            Kind.DECISION: [
                Change(
                    "BESL-P",
                    {
                        "kind": DecisionKind.PRIORITISE,
                        "subject_kind": Kind.INITIATIVE,
                        "subject": "I-9",
                        "body": "VON",
                        "decided_on": date(2026, 11, 1),
                        "wording": "Initiativet prioriteras.",
                        "motive": "Störst effekt",
                        "case_number": "VON 2026/9",
                    },
                )
            ],
        },
        by=SYSTEM,
        at=NOON,
    )


def row(kind: Kind, id_: str) -> Record:
    """One row as it is stored."""
    return records(SHELVES[kind], [id_])[0]


def adjustments() -> dict[tuple[str, int], Record]:
    """The adjustments of I-9 that take nothing back, by unit and year."""
    return {
        (each.values["unit"], each.values["year"]): each
        for each in records(SHELVES[Kind.ADJUSTMENT])
        if each.values["reverses"] is None
    }
