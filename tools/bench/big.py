"""A large made-up group, the same for the same seed: rows by kind and the picture of them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.sample import CLASSES, passages_of, thing
from styrkedja.picture.terms import Kind
from tools.bench import sentences

AS_OF = date(2026, 11, 24)
FAULTY = 0.04  # how often a field that should be filled in is not, or holds the wrong thing
Row = dict[str, object]
Rows = dict[Kind, list[Row]]

WAITING = ("idea", "prepared", "prioritised")
STARTED = ("ongoing", "introduced", "realising", "realised")
DELIVERED = ("introduced", "realising", "realised")
STAGES = [*["idea"] * 5, *["prepared"] * 4, *["prioritised"] * 3, "decided", *["ongoing"] * 3]
STAGES += [*DELIVERED, "paused", "stopped"]


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
    sizes = (units, systems, len(found[Kind.ACCOUNT]), len(found[Kind.GOAL]))
    for n in range(initiatives):
        initiative = _initiative(n, sizes, rng)
        benefits = [_benefit(3 * n + k, initiative, rng) for k in range(3)]
        found[Kind.INITIATIVE].append(initiative)
        found[Kind.BENEFIT] += benefits
        found[Kind.MEASUREMENT] += _measurements(initiative, benefits, rng)
        found[Kind.DECISION] += _decisions(initiative, units, rng)
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


def _ago(rng: random.Random, low: int, high: int) -> date:
    """A day this many days before the day of the picture; negative for after it."""
    return AS_OF - timedelta(days=rng.randrange(low, high))


def _kept(rng: random.Random, value: object, share: float = 1 - FAULTY) -> object:
    """The value, save where somebody has left the field empty."""
    return value if rng.random() < share else None


def _one(rng: random.Random, letter: str, count: int) -> str:
    return f"{letter}-{rng.randrange(count)}"


def _unit(n: int, rng: random.Random) -> Row:
    if n == 0:
        return {"id": "E-0", "name": "Kommunstyrelsen", "kind": "executive"}
    return {
        "id": f"E-{n}",
        "name": f"Enhet {n}",
        "kind": "committee" if n < 7 else rng.choice(["administration", "company", "staff"]),
        "parent": f"E-{(n - 1) // 6}",
        "function": "it" if n == 9 else "business",
        "declared_initiatives": _kept(rng, rng.randrange(45, 60)),
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
        "name": f"Mål {n}: {sentences.benefit(rng, 'för invånare', 40, 60, 2030, falls=False)}",
        "parent": f"M-{(n - 1) // 5}" if n else None,
        "document": "SD-1",
        "unit": f"E-{n % 4}",
        "indicator": _kept(rng, "Andel nöjda"),
        "target": Decimal(60),
        "target_on": date(2030, 12, 31),
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
    closed = rng.random() < 0.1
    return {
        "id": f"S-{n}",
        "name": f"System {n}",
        "unit": _one(rng, "E", units),
        "owner": _kept(rng, "objektägare"),
        "supplier": f"Leverantör {n % 90}",
        "decommission_on": _kept(rng, _ago(rng, -3000, 60), 0.9),
        "assessed_on": _kept(rng, _ago(rng, 10, 420)),
        "quality": rng.randrange(20, 100),
        "criticality": rng.randrange(0, 100),
        "owns_data": not closed,
        "open_api": not closed,
        "open_development": not closed or rng.random() < 0.5,
        "yearly_cost": Decimal(rng.randrange(50, 5000) * 1000),
    }


def _initiative(n: int, sizes: Sequence[int], rng: random.Random) -> Row:
    units, systems, accounts, goals = sizes
    stage = rng.choice(STAGES)
    unit = _one(rng, "E", units)
    started = stage in STARTED
    return {
        "id": f"I-{n}",
        "name": sentences.initiative(rng),
        "description": sentences.description(rng),
        "account": _one(rng, "P", accounts),
        "unit": unit,
        "owner": _kept(rng, "verksamhetschef"),
        "owner_unit": unit,
        "goals": _kept(rng, [_one(rng, "M", goals)]) or [],
        "systems": [_one(rng, "S", systems)] if rng.random() < 0.6 else [],
        "depends_on": [f"I-{rng.randrange(n)}"] if n and rng.random() < 0.1 else [],
        "origin": rng.choice(["administration", "company", "staff", "politics"]),
        "nature": _kept(rng, rng.choice(["automation", "innovation", "both"])),
        "change_kind": _kept(rng, "change"),
        "method": rng.choice(["service_design", "project", "agile"]),
        "solution": _kept(rng, rng.choice(["outside", "inside", "no_system"])),
        "stage": stage,
        "stage_since": _ago(rng, 1, 100) if stage in WAITING else _ago(rng, 20, 300),
        "registered_on": _ago(rng, 400, 1500),
        "waiting_for": _kept(rng, "Forum Digitalisering") if stage in WAITING else None,
        "waiting_since": _ago(rng, 1, 95) if stage in WAITING else None,
        "business_case_on": _kept(rng, _ago(rng, 20, 380)),
        "planned_start": _ago(rng, 310, 400) if started else _ago(rng, -400, -30),
        "planned_end": _kept(rng, _ago(rng, -700, -405)),
        "started_on": _ago(rng, 305, 310) if started else None,
        "introduced_on": _kept(rng, _ago(rng, 30, 200)) if stage in DELIVERED else None,
        "closed_on": _ago(rng, 1, 20) if stage == "realised" else None,
        "budget": _kept(rng, Decimal(rng.randrange(50, 4900) * 1000)),
        "hours": Decimal(rng.randrange(20, 3000)),
        "handover_to": "objektägare" if stage in DELIVERED else None,
        "handover_on": _kept(rng, _ago(rng, 1, 29)) if stage in DELIVERED else None,
        "reported_to": "E-0",
        "reported_on": _kept(rng, _ago(rng, 20, 380)),
        "case_number": f"KSKF/2025:{n}",
    }


def _benefit(n: int, initiative: Row, rng: random.Random) -> Row:
    low = rng.randrange(5, 90)
    high = low + rng.randrange(5, 90)
    falls = rng.random() < 0.6
    due = _ago(rng, -1400, -710)
    wrong = rng.random() < FAULTY
    value = rng.choice(["internal", "internal", "mixed", "external"])
    receiver = rng.choice(sentences.INSIDE if value == "internal" else sentences.OUTSIDE)
    text = sentences.benefit(rng, receiver, low, high, due.year, falls=falls)
    financial = rng.random() < 0.15
    return {
        "id": f"EM-{n}",
        "initiative": initiative["id"],
        "name": sentences.faulty(rng) if wrong else text,
        "unit": initiative["unit"],
        "receiver": receiver.removeprefix("för "),
        "indicator": _kept(rng, f"{text.split(' för ')[0].split(' ', 1)[1]} {n}"),
        "indicator_unit": rng.choice(sentences.UNITS),
        "direction": "decrease" if falls else "increase",
        "baseline": _kept(rng, Decimal(high if falls else low)),
        "baseline_on": _ago(rng, 320, 700),
        "baseline_source": "verksamhetssystemet",
        "target": _kept(rng, Decimal(low if falls else high)),
        "target_on": _kept(rng, due),
        "owner": _kept(rng, "enhetschef" if rng.random() > FAULTY else "projektledare"),
        "accepted_on": _kept(rng, _ago(rng, 20, 300)),
        "measured_by": _kept(rng, "controller"),
        "method": "uttag ur verksamhetssystemet varje månad",
        "first_measurement_on": _kept(rng, _ago(rng, -1400, -700)),
        "interval_months": rng.choice([3, 6, 12]),
        "category": "financial" if financial else rng.choice(["redistribution", "quality"]),
        "amount": Decimal(rng.randrange(10, 900) * 1000) if financial else None,
        "budget_line": _kept(rng, f"Ansvar {rng.randrange(1000, 9999)}") if financial else None,
        "activity": _kept(rng, rng.choice(["efficiency", "efficiency", "mixed", "innovation"])),
        "direct_value": _kept(rng, value),
        "change_needed": _kept(rng, "nya rutiner från första dagen"),
        "hindrance": "tid för utbildning",
        "guard_metric": "andel nöjda medarbetare",
        "output": _kept(rng, "ny tjänst"),
        "use": "handläggare arbetar i den",
    }


def _measurements(initiative: Row, benefits: Sequence[Row], rng: random.Random) -> list[Row]:
    """What has been measured: all that is closed, and a third of what is begun."""
    stage = initiative["stage"]
    if stage not in DELIVERED:
        return []
    return [
        {
            "id": f"MT-{benefit['id']}",
            "benefit": benefit["id"],
            "kind": "outcome" if stage == "realised" else "follow_up",
            "measured_on": _ago(rng, 1, 29),
            "value": benefit["target"] or Decimal(7),
            "source": _kept(rng, "verksamhetssystemet"),
        }
        for benefit in benefits
        if rng.random() < (1 - FAULTY if stage == "realised" else 0.5)
    ]


def _decisions(initiative: Row, units: int, rng: random.Random) -> list[Row]:
    """The decisions that the initiative's stage presupposes, save those nobody took down."""
    stage = initiative["stage"]
    kinds = {"prioritised": ["prioritise"], "paused": ["go", "pause"], "stopped": ["go", "stop"]}
    taken = kinds.get(stage) or ([] if stage in WAITING else ["go"])
    return [
        {
            "id": f"B-{initiative['id']}-{kind}",
            "kind": kind,
            "subject_kind": "initiative",
            "subject": initiative["id"],
            "body": f"E-{rng.randrange(min(units, 7))}",
            "decided_on": _ago(rng, 320, 350) if kind != "prioritise" else _ago(rng, 10, 380),
            "motive": _kept(rng, "Störst nytta per krona"),
            "case_number": _kept(rng, initiative["case_number"]),
        }
        for kind in taken
        if rng.random() > FAULTY
    ]


def _budget(n: int, units: int, systems: int, rng: random.Random) -> Row:
    return {
        "id": f"BU-{n}",
        "name": f"Rad {n}",
        "unit": _one(rng, "E", units),
        "year": rng.choice([2025, 2026]),
        "amount": Decimal(rng.randrange(10, 4000) * 1000),
        "kind": rng.choice(["run", "run", "run", "enhancement"]),
        "system": _one(rng, "S", systems),
    }


def _staffing(n: int, rng: random.Random) -> Row:
    return {
        "id": f"K-{n}",
        "unit": f"E-{n}",
        "competence": rng.choice(["utvecklare", "arkitekt", "projektledare"]),
        "year": 2026,
        "positions": Decimal(rng.randrange(1, 12)),
        "development_hours": Decimal(rng.randrange(5000, 9000)),
        "committed_hours": Decimal(rng.randrange(100, 5200)),
    }
