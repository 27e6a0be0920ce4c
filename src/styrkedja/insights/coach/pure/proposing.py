"""What a field could hold, out of what is known already: to choose from, or as an example to lean on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from styrkedja.ground.words import Words, w
from styrkedja.insights.coach.pure.placing import placing
from styrkedja.insights.coach.pure.reasons import EXAMPLES
from styrkedja.insights.coach.pure.templates import direction_of
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Category, Kind
from styrkedja.picture.things import Benefit
from styrkedja.picture.wording.fault import FaultKind
from styrkedja.picture.wording.judging import faults_in
from styrkedja.picture.wording.project_roles import is_project_role

MOST = 3
MONEY = re.compile(r"\b(?:[tmk]?kr|tkr|mnkr|kronor|sek)\b", re.IGNORECASE)
NUMBER = r"(\d[\d \u00a0]*(?:[.,]\d+)?)"
FROM_TO = re.compile(rf"\b(?:från|from)\s+{NUMBER}\s*(?:till|to)\s+{NUMBER}\s*([^\W\d_]+|%)?")
FIRST_AFTER = 91  # days after the introduction: use has had a quarter to settle
YEAR = 365


@dataclass(frozen=True, slots=True)
class Choice:
    """A proposed value of a field: what is written in it, and what is read. Without `fills` an example."""

    field: str
    value: str
    said: Words
    fills: bool
    because: Words | None = None


def choices_for(field: str, benefit: Benefit, picture: Portfolio) -> tuple[Choice, ...]:
    """One to three proposals for a field; examples where nothing is known."""
    makers: Callable[[Benefit, Portfolio], Iterator[Choice]] | None = MAKERS.get(field)
    known = tuple(makers(benefit, picture))[:MOST] if makers else ()
    if known:
        return known
    return tuple(Choice(field, "", words, False) for words in EXAMPLES.get(field, ()))[:MOST]


def direction(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """The direction that baseline and target show."""
    seen = direction_of(benefit)
    if seen is not None:
        because = w("följer av utgångsläge och målvärde", "follows from baseline and target")
        yield Choice("direction", seen.code, seen.words, True, because)


def from_sentence(field: str) -> Callable[[Benefit, Portfolio], Iterator[Choice]]:
    """The value that stands in the sentence already."""

    def maker(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
        seen = FROM_TO.search(benefit.name or "")
        if seen is None:
            return
        place = {"baseline": 1, "target": 2, "indicator_unit": 3}[field]
        value = (seen.group(place) or "").strip()
        if value:
            because = w("står i meningen", "stands in the sentence")
            yield Choice(field, value, Words(value, value), True, because)

    return maker


def target_on(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """A year after the introduction."""
    introduced = introduction(benefit, picture)
    if introduced:
        because = w("ett år efter införandet", "one year after the introduction")
        yield dated("target_on", introduced + timedelta(days=YEAR), because)


def first_measurement_on(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """A quarter after the introduction."""
    introduced = introduction(benefit, picture)
    if introduced:
        because = w("ett kvartal efter införandet", "a quarter after the introduction")
        yield dated("first_measurement_on", introduced + timedelta(days=FIRST_AFTER), because)


def baseline_planned_on(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """The day before the planned start."""
    initiative = picture.initiative.get(benefit.initiative or "")
    start = initiative and initiative.planned_start
    if start and start > picture.as_of:
        because = w("dagen före planerad start", "the day before the planned start")
        yield dated("baseline_planned_on", start - timedelta(days=1), because)


def dated(field: str, on: date, because: Words) -> Choice:
    """A proposed day."""
    return Choice(field, on.isoformat(), Words(on.isoformat(), on.isoformat()), True, because)


def introduction(benefit: Benefit, picture: Portfolio) -> date | None:
    """When the initiative is or will be introduced."""
    initiative = picture.initiative.get(benefit.initiative or "")
    return (initiative.introduced_on or initiative.planned_end) if initiative else None


def owner(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """The head of the receiving unit, and of the unit above it."""
    units = picture.by_id(Kind.UNIT)
    unit = units.get(benefit.unit or "")
    for each in (unit, units.get(unit.parent or "") if unit else None):
        if each and each.head and not is_project_role(each.head):
            because = Words(f"chef för {each.name}", f"head of {each.name}")
            yield Choice("owner", each.head, Words(each.head, each.head), True, because)


def receiving_unit(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """The unit that runs the initiative."""
    initiative = picture.initiative.get(benefit.initiative or "")
    unit = picture.by_id(Kind.UNIT).get(initiative.unit or "") if initiative else None
    if unit:
        because = w("enheten som driver initiativet", "the unit that runs the initiative")
        yield Choice("unit", unit.id, Words(unit.name, unit.name), True, because)


def goal(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """Goals that the initiative's other effektmål serve."""
    goals = picture.by_id(Kind.GOAL)
    others = picture.benefits_of.get(benefit.initiative or "", ())
    for id_ in dict.fromkeys(other.goal for other in others if other.goal in goals):
        because = w("andra effektmål i initiativet tjänar det", "other benefits here serve it")
        yield Choice("goal", id_, Words(goals[id_].name, goals[id_].name), True, because)


def category(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """Financial where the indicator counts money."""
    if MONEY.search(benefit.indicator_unit or ""):
        because = w("nyckeltalet räknas i kronor", "the indicator is counted in kronor")
        yield Choice("category", Category.FINANCIAL.code, Category.FINANCIAL.words, True, because)


def place(field: str) -> Callable[[Benefit, Portfolio], Iterator[Choice]]:
    """The place that the words speak for."""

    def maker(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
        axis = getattr(placing(benefit), field)
        if axis.proposed is not None:
            words = ", ".join(axis.words)
            because = Words(f"orden {words}", f"the words {words}")
            yield Choice(field, axis.proposed.code, axis.proposed.words, True, because)

    return maker


def output(benefit: Benefit, picture: Portfolio) -> Iterator[Choice]:
    """The deliverable that stands in the sentence: here is its place."""
    for fault in faults_in(benefit.name or ""):
        if fault.kind is FaultKind.DELIVERABLE and fault.words:
            because = w("leveransen i meningen hör hemma här", "the deliverable belongs here")
            yield Choice("output", fault.words, Words(fault.words, fault.words), True, because)


MAKERS: Mapping[str, Callable[[Benefit, Portfolio], Iterator[Choice]]] = MappingProxyType(
    {
        "direction": direction,
        "baseline": from_sentence("baseline"),
        "target": from_sentence("target"),
        "indicator_unit": from_sentence("indicator_unit"),
        "target_on": target_on,
        "first_measurement_on": first_measurement_on,
        "baseline_planned_on": baseline_planned_on,
        "owner": owner,
        "unit": receiving_unit,
        "goal": goal,
        "category": category,
        "activity": place("activity"),
        "direct_value": place("direct_value"),
        "output": output,
    }
)
