"""How long an initiative stood in each stage, and how many days each role has caused."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.governance.prioritisation import told
from styrkedja.ground.phrases import days
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.scope import decider_of, queue_of
from styrkedja.insights.prioritisation.pure.stays import (
    FORMULA,
    Role,
    Stay,
    by_role,
    is_taken_over,
    stays,
)
from styrkedja.look.drawing.table import Table
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.things import Initiative

STAY_HEADERS = (
    w("Skede", "Stage"),
    w("Från", "From"),
    w("Till", "To"),
    w("Tid", "Time"),
    w("Väntade på", "Waited for"),
)
ROLE_HEADERS = (w("Roll", "Role"), w("Tid hittills", "Time so far"))
NOW = w("pågår", "still")
THROUGH = w("{first} till och med {last}", "{first} through {last}")
REFERRED = w("hänskjutet till {unit}", "referred to {unit}")


@dataclass(frozen=True, slots=True)
class TimesShown:
    """The times, by stage and by role; `partial` where the first stages were never seen here."""

    stays: Table | None
    roles: Table | None
    partial: bool
    formula: Words = FORMULA


def times_shown(picture: Portfolio, one: Initiative) -> TimesShown:
    """The times of one initiative."""
    found = stays(picture, one)
    rows = [stay_row(picture, one, stay) for stay in found]
    rows += referral_rows(picture, one)
    roles = by_role(found)
    return TimesShown(
        stays=Table(
            w("Tid i varje skede", "Time in each stage"), STAY_HEADERS, tuple(rows), cards=True
        )
        if rows
        else None,
        roles=Table(
            w("Ledtid per roll", "Lead time by role"),
            ROLE_HEADERS,
            tuple((who(picture, one, role), days(count)) for role, count in roles.items()),
            cards=True,
        )
        if roles
        else None,
        partial=is_taken_over(picture, one),
    )


def stay_row(picture: Portfolio, one: Initiative, stay: Stay) -> tuple[object, ...]:
    """One time in a stage."""
    return (
        stay.stage.words
        if stay.is_exact
        else THROUGH.fill(first=stay.stage.words, last=stay.through.words),
        stay.since or "–",
        stay.until or NOW,
        told.UNKNOWN if stay.days is None else days(stay.days),
        who(picture, one, stay.role) if stay.role else "",
    )


def referral_rows(picture: Portfolio, one: Initiative) -> list[tuple[object, ...]]:
    """The times it lay with another forum."""
    return [
        (
            REFERRED.fill(unit=told.unit_name(picture, row.to_unit) or "–"),
            row.referred_on or "–",
            row.answered_on or NOW,
            days(max(0, ((row.answered_on or picture.as_of) - row.referred_on).days))
            if row.referred_on
            else told.UNKNOWN,
            told.unit_name(picture, row.to_unit),
        )
        for row in picture.referrals
        if row.initiative == one.id
    ]


def who(picture: Portfolio, one: Initiative, role: Role) -> Words:
    """A role, and who holds it here."""
    named = {
        Role.OWNER: one.owner or told.unit_name(picture, one.owner_unit or one.unit),
        Role.FORUM: told.unit_name(picture, queue_of(picture, one) or decider_of(picture, one)),
        Role.DECIDER: told.unit_name(picture, decider_of(picture, one)),
        Role.RECEIVER: one.handover_to or "",
    }.get(role, "")
    if not named:
        return role.words
    return w("{role}: {name}", "{role}: {name}").fill(role=role.words, name=named)
