"""What stands beside a matter in the meeting: the akt in short – goals, effektmål, money, gate."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings
from django.urls import reverse

from styrkedja.governance.gates.pages import missing_shown
from styrkedja.governance.gates.pure.judging import judge
from styrkedja.governance.gates.pure.mandate import deciding_unit
from styrkedja.governance.gates.pure.nearby import near
from styrkedja.governance.gates.queries import onward
from styrkedja.governance.gates.telling import tell
from styrkedja.governance.meetings.pure.scope import gate_at, initiative_of, name_of
from styrkedja.ground.numbers import shown
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import Fact
from styrkedja.look.shown import money
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Item
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage
from styrkedja.picture.things import Benefit, Initiative

UNKNOWN = w("okänt", "unknown")
MOST = 6
FROM_TO = w("från {baseline} till {target} {unit}", "from {baseline} to {target} {unit}")


@dataclass(frozen=True, slots=True)
class EffectShown:
    """One effektmål in a line."""

    name: str
    href: str
    change: Words
    owner: str


@dataclass(frozen=True, slots=True)
class Extract:
    """The akt of a matter's initiative in short."""

    name: str
    href: str
    akt: str
    gates: str
    facts: tuple[Fact, ...]
    goals: tuple[str, ...]
    effects: tuple[EffectShown, ...]
    effects_more: int
    gate: Stage | None
    missing: tuple[BreakShown, ...]
    exempted: int


def extract_of(
    picture: Portfolio, item: Item, subject: Ref | None, frame: Frame, language: str
) -> Extract | None:
    """The short akt; None where the matter is about no initiative."""
    one = initiative_of(picture, subject)
    if one is None:
        return None
    effects = picture.benefits_of.get(one.id, ())
    goals = picture.by_id(Kind.GOAL)
    gate = gate_of(picture, item, one)
    told = (
        tell(judge(near(picture, one.id), settings.POLICY, one.id, gate, deciding=True), picture)
        if gate
        else None
    )
    return Extract(
        name=one.name,
        href=frame.address(Ref(Kind.INITIATIVE, one.id)) or "",
        akt=reverse("dossier:read", args=[Kind.INITIATIVE.code, one.id]),
        gates=reverse("gates:initiative", args=[one.id]),
        facts=facts_of(picture, one, language),
        goals=tuple(goals[key].name if key in goals else key for key in one.goals),
        effects=tuple(effect(row, frame) for row in effects[:MOST]),
        effects_more=max(0, len(effects) - MOST),
        gate=gate,
        missing=tuple(missing_shown(row, frame) for row in told.missing) if told else (),
        exempted=len(told.exempted) if told else 0,
    )


def gate_of(picture: Portfolio, item: Item, one: Initiative) -> Stage | None:
    """The gate a matter stands at: its own, where the initiative can still go there."""
    gate = gate_at(item)
    return gate if gate in onward(picture, one.id) else None


def facts_of(picture: Portfolio, one: Initiative, language: str) -> tuple[Fact, ...]:
    """Where the initiative stands, who decides, and what it costs."""
    owner = deciding_unit(picture, one)
    return (
        Fact(w("Skede", "Stage"), one.stage.words if one.stage else UNKNOWN),
        Fact(w("Drivs av", "Run by"), name_of(picture, one.unit)),
        Fact(w("Beslutar", "Decides"), name_of(picture, owner)),
        Fact(w("Budget", "Budget"), amount(one.budget, language)),
        Fact(w("Prognos", "Forecast"), amount(one.forecast, language)),
        Fact(w("Underlag från", "Business case from"), one.business_case_on or UNKNOWN),
    )


def amount(value: object, language: str) -> object:
    """Money as it is read, or that it is unknown."""
    return UNKNOWN if value is None else money(value, language)


def effect(row: Benefit, frame: Frame) -> EffectShown:
    """One effektmål."""
    return EffectShown(
        name=row.name,
        href=frame.address(Ref(Kind.BENEFIT, row.id)) or "",
        change=FROM_TO.fill(
            baseline=UNKNOWN if row.baseline is None else number(row.baseline),
            target=UNKNOWN if row.target is None else number(row.target),
            unit=row.indicator_unit or "",
        ),
        owner=row.owner or "",
    )


def number(value: Decimal) -> Words:
    """A number as it is read in each language."""
    return Words(shown(value, "sv"), shown(value, "en"))
