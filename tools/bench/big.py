"""A large made-up group, the same for the same seed: rows by kind and the picture of them."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.sample import CLASSES, passages_of, thing
from styrkedja.picture.terms import Kind

AS_OF = date(2026, 11, 24)
Row = dict[str, object]
Rows = dict[Kind, list[Row]]

STAGES = ["idea"] * 5 + ["prepared"] * 4 + ["prioritised"] * 3 + ["decided", "ongoing", "ongoing"]
STAGES += ["introduced", "realising", "realised", "paused", "stopped"]
VERBS = ["Korta", "Minska", "Höja", "Fördubbla", "Halvera", "Samla", "Öppna", "Förenkla", "Dela"]
THINGS = ["handläggningstid", "bygglov", "hemtjänst", "elevfrånvaro", "fakturor", "felanmälan"]
THINGS += ["inköp", "ansökan", "schema", "journal", "besiktning", "arkiv", "bokning", "rapport"]
PLACES = ["i förskolan", "för äldre", "på landsbygden", "i skolköket", "vid sjukdom", "i Torget"]
PLACES += ["för föreningar", "hos räddningstjänsten", "på biblioteket", "i vattennätet"]


def rows(initiatives: int = 10_000, seed: int = 7) -> Rows:
    """Rows by kind, in proportion: three benefits an initiative, a system to five, a unit to fifty."""
    rng = random.Random(seed)
    units = max(initiatives // 50, 4)
    systems = max(initiatives // 5, 2)
    found: Rows = {kind: [] for kind in Kind}
    found[Kind.UNIT] = [_unit(n, rng) for n in range(units)]
    found[Kind.DOCUMENT] = [_document()]
    found[Kind.GOAL] = [_goal(n, rng) for n in range(max(units, 8))]
    found[Kind.ACCOUNT] = [_account(n, units) for n in range(max(units // 4, 3))]
    found[Kind.SYSTEM] = [_system(n, units, rng) for n in range(systems)]
    accounts, goals = len(found[Kind.ACCOUNT]), len(found[Kind.GOAL])
    found[Kind.INITIATIVE] = [
        _initiative(n, units, systems, accounts, goals, rng) for n in range(initiatives)
    ]
    found[Kind.BENEFIT] = [_benefit(n, n // 3, units, rng) for n in range(initiatives * 3)]
    found[Kind.MEASUREMENT] = [_measurement(n, rng) for n in range(initiatives)]
    found[Kind.DECISION] = [_decision(n, units, rng) for n in range(initiatives // 2)]
    found[Kind.BUDGET] = [_budget(n, units, systems, rng) for n in range(initiatives // 4)]
    found[Kind.STAFFING] = [_staffing(n, rng) for n in range(units)]
    return found


def picture(found: Rows) -> Portfolio:
    """The same rows as a lägesbild."""
    tables = {
        TABLES[kind]: tuple(thing(CLASSES[TABLES[kind]], row) for row in found[kind])
        for kind in Kind
    }
    return Portfolio(AS_OF, **tables, passages=passages_of(None, tables["initiatives"]))


def _day(rng: random.Random, first: int = 2019, years: int = 10) -> date:
    return date(first, 1, 1) + timedelta(days=rng.randrange(365 * years))


def _maybe(rng: random.Random, share: float, value: object) -> object:
    return value if rng.random() < share else None


def _text(rng: random.Random) -> str:
    return f"{rng.choice(VERBS)} {rng.choice(THINGS)} {rng.choice(PLACES)} {rng.randrange(10_000)}"


def _unit(n: int, rng: random.Random) -> Row:
    if n == 0:
        return {"id": "E-0", "name": "Kommunstyrelsen", "kind": "executive"}
    return {
        "id": f"E-{n}",
        "name": f"Enhet {n}",
        "kind": rng.choice(["administration", "company", "staff", "committee"]),
        "parent": f"E-{(n - 1) // 6}",
        "function": "it" if n == 3 else "business",
        "declared_initiatives": _maybe(rng, 0.8, rng.randrange(20, 90)),
        "declared_on": date(2026, 3, 1),
    }


def _document() -> Row:
    return {
        "id": "SD-1",
        "name": "Program för digital transformation",
        "body": "E-0",
        "valid_until": date(2027, 12, 31),
        "direction_activity": Decimal("0.4"),
        "direction_value": Decimal("0.5"),
        "direction_body": "E-0",
        "direction_on": date(2025, 6, 1),
    }


def _goal(n: int, rng: random.Random) -> Row:
    return {
        "id": f"M-{n}",
        "name": f"Mål {n}: {_text(rng)}",
        "parent": f"M-{(n - 1) // 5}" if n else None,
        "document": "SD-1",
        "unit": "E-0",
        "indicator": _maybe(rng, 0.7, "Andel nöjda"),
    }


def _account(n: int, units: int) -> Row:
    return {
        "id": f"P-{n}",
        "name": f"Portfölj {n}",
        "kind": "portfolio" if n == 0 else "programme",
        "parent": "P-0" if n else None,
        "owner_unit": f"E-{n % units}",
    }


def _system(n: int, units: int, rng: random.Random) -> Row:
    return {
        "id": f"S-{n}",
        "name": f"System {n}",
        "unit": f"E-{rng.randrange(units)}",
        "owner": _maybe(rng, 0.8, "objektägare"),
        "decommission_on": _maybe(rng, 0.6, _day(rng, 2024, 9)),
        "assessed_on": _maybe(rng, 0.7, _day(rng, 2023, 3)),
        "owns_data": rng.random() < 0.8,
        "open_api": rng.random() < 0.6,
        "open_development": rng.random() < 0.5,
        "yearly_cost": Decimal(rng.randrange(50, 5000) * 1000),
    }


def _initiative(
    n: int, units: int, systems: int, accounts: int, goals: int, rng: random.Random
) -> Row:
    return {
        "id": f"I-{n}",
        "name": _text(rng),
        "description": " ".join(_text(rng) for _ in range(4)),
        "account": f"P-{rng.randrange(accounts)}",
        "unit": f"E-{rng.randrange(units)}",
        "owner": _maybe(rng, 0.9, "verksamhetschef"),
        "owner_unit": f"E-{rng.randrange(units)}",
        "goals": [f"M-{rng.randrange(goals)}"] if rng.random() < 0.8 else [],
        "systems": [f"S-{rng.randrange(systems)}"] if rng.random() < 0.6 else [],
        "depends_on": [f"I-{rng.randrange(n)}"] if n and rng.random() < 0.2 else [],
        "origin": rng.choice(["administration", "company", "staff", "politics"]),
        "nature": _maybe(rng, 0.8, rng.choice(["automation", "innovation", "both"])),
        "solution": _maybe(rng, 0.8, rng.choice(["outside", "inside", "no_system"])),
        "stage": rng.choice(STAGES),
        "stage_since": _day(rng, 2023, 3),
        "registered_on": _day(rng, 2020, 6),
        "business_case_on": _maybe(rng, 0.9, _day(rng, 2024, 2)),
        "planned_end": _maybe(rng, 0.7, _day(rng, 2025, 4)),
        "budget": _maybe(rng, 0.9, Decimal(rng.randrange(50, 9000) * 1000)),
        "hours": Decimal(rng.randrange(20, 3000)),
    }


def _benefit(n: int, initiative: int, units: int, rng: random.Random) -> Row:
    baseline = rng.randrange(10, 200)
    return {
        "id": f"EM-{n}",
        "initiative": f"I-{initiative}",
        "name": f"{_text(rng)} från {baseline} till {baseline // 2} dagar senast {rng.randrange(2026, 2031)}",
        "unit": f"E-{rng.randrange(units)}",
        "indicator": _maybe(rng, 0.8, f"{rng.choice(THINGS)} {n}"),
        "indicator_unit": "dagar",
        "direction": "decrease",
        "baseline": _maybe(rng, 0.8, Decimal(baseline)),
        "baseline_on": date(2025, 5, 1),
        "baseline_source": "verksamhetssystemet",
        "target": _maybe(rng, 0.9, Decimal(baseline // 2)),
        "target_on": _maybe(rng, 0.9, _day(rng, 2026, 4)),
        "owner": _maybe(rng, 0.7, "enhetschef"),
        "accepted_on": _maybe(rng, 0.6, date(2025, 9, 1)),
        "measured_by": "controller",
        "method": "uttag",
        "first_measurement_on": _maybe(rng, 0.8, _day(rng, 2026, 4)),
        "category": rng.choice(["financial", "redistribution", "quality", "environment"]),
        "amount": _maybe(rng, 0.4, Decimal(rng.randrange(10, 900) * 1000)),
        "activity": _maybe(
            rng, 0.8, rng.choice(["efficiency", "efficiency", "mixed", "innovation"])
        ),
        "direct_value": _maybe(rng, 0.8, rng.choice(["internal", "internal", "mixed", "external"])),
    }


def _measurement(n: int, rng: random.Random) -> Row:
    return {
        "id": f"MT-{n}",
        "benefit": f"EM-{n * 3}",
        "kind": rng.choice(["follow_up", "outcome"]),
        "measured_on": _day(rng, 2025, 1),
        "value": Decimal(rng.randrange(5, 200)),
        "source": "verksamhetssystemet",
    }


def _decision(n: int, units: int, rng: random.Random) -> Row:
    return {
        "id": f"B-{n}",
        "kind": rng.choice(["prioritise", "go", "frame", "report"]),
        "subject_kind": "initiative",
        "subject": f"I-{n * 2}",
        "body": f"E-{rng.randrange(units)}",
        "decided_on": _day(rng, 2024, 2),
        "motive": _maybe(rng, 0.8, "Störst nytta per krona"),
        "case_number": f"KSKF/2025:{n}",
    }


def _budget(n: int, units: int, systems: int, rng: random.Random) -> Row:
    return {
        "id": f"BU-{n}",
        "name": f"Rad {n}",
        "unit": f"E-{rng.randrange(units)}",
        "year": rng.choice([2025, 2026]),
        "amount": Decimal(rng.randrange(10, 4000) * 1000),
        "kind": rng.choice(["run", "enhancement", "development"]),
        "system": f"S-{rng.randrange(systems)}",
    }


def _staffing(n: int, rng: random.Random) -> Row:
    return {
        "id": f"K-{n}",
        "unit": f"E-{n}",
        "competence": rng.choice(["utvecklare", "arkitekt", "projektledare"]),
        "year": 2026,
        "positions": Decimal(rng.randrange(1, 12)),
        "development_hours": Decimal(rng.randrange(500, 9000)),
        "committed_hours": Decimal(rng.randrange(100, 9000)),
    }
