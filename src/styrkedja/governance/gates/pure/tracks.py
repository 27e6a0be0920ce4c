"""Proportional control: how much is asked of an initiative follows from its size and risk.

The highest answer wins, as in the risk frameworks of central government: one answer over its
threshold, or unknown, is enough for the ordinary track. Nobody chooses the track.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.picture.deed_terms import Level, PersonalData, Track
from styrkedja.picture.policy import Policy
from styrkedja.picture.things import Initiative

LEVELS = {level.code: place for place, level in enumerate(Level)}
DATA = {kind.code: place for place, kind in enumerate(PersonalData)}
BY_LAW = w("Lag eller föreskrift kräver det.", "A law or regulation demands it.")
ALL_SMALL = w(
    "Alla svar ligger under regelverkets gränser för det lätta spåret.",
    "Every answer lies below the policy's limits for the light track.",
)
UNKNOWN = w("Uppgift saknas: {what}.", "Not stated: {what}.")
OVER = w("Över gränsen för det lätta spåret: {what}.", "Over the limit of the light track: {what}.")


@dataclass(frozen=True, slots=True)
class Placed:
    """The track an initiative follows, and what put it there; `fields` are those to look at."""

    track: Track
    reasons: tuple[Words, ...]
    fields: tuple[str, ...] = ()


def track_of(initiative: Initiative, policy: Policy) -> Placed:
    """The track of an initiative as it stands."""
    if initiative.legal_requirement:
        return Placed(Track.LEGAL, (BY_LAW,), ("legal_requirement",))
    heavy = tuple(answers(initiative, policy))
    if heavy:
        return Placed(
            Track.ORDINARY, tuple(words for _, words in heavy), tuple(field for field, _ in heavy)
        )
    return Placed(Track.LIGHT, (ALL_SMALL,))


def answers(initiative: Initiative, policy: Policy) -> Iterator[tuple[str, Words]]:
    """The answers that are unknown or over their limit, each with its field."""
    for field, what, value, limit in asked(initiative, policy):
        if value is None:
            yield field, UNKNOWN.fill(what=what)
        elif value > limit:
            yield field, OVER.fill(what=what)


def asked(
    initiative: Initiative, policy: Policy
) -> tuple[tuple[str, Words, object, int | float], ...]:
    """Every question: its field, what it is about, the answer as a number, and the limit."""
    one = initiative
    risk = LEVELS[one.risk.code] if one.risk else None
    data = DATA[one.personal_data.code] if one.personal_data else None
    several = None if one.several_units is None else int(one.several_units)
    return (
        ("hours", w("egna timmar", "own hours"), one.hours, policy["gates.light_max_hours"]),
        ("budget", w("budget", "budget"), one.budget, policy["gates.light_max_kronor"]),
        ("risk", w("risk", "risk"), risk, LEVELS[policy["gates.light_max_risk"]]),
        (
            "integrations",
            w("antal integrationer", "number of integrations"),
            one.integrations,
            policy["gates.light_max_integrations"],
        ),
        (
            "personal_data",
            w("personuppgifter", "personal data"),
            data,
            DATA[policy["gates.light_max_personal_data"]],
        ),
        ("several_units", w("flera enheter berörs", "several units concerned"), several, 0),
    )
