"""A pure replacement of a system goes to Forum IT: the referral, with the policy's own sentence."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.utils import timezone

from styrkedja.governance.gates.pure.mandate import deciding_unit
from styrkedja.governance.gates.stopped import ReferredAway
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, UnitFunction, UnitKind
from styrkedja.registers.forums.queries import REFERRALS_SHELF
from styrkedja.registers.neighbourhood import neighbourhood
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.actions import recording

SENTENCE = "gates.replacement_is_referred"
REASON = "Initiativet ersätter ett system och tillför ingen ny nytta."


def refer(away: ReferredAway, *, by: Actor, at: datetime) -> str:
    """Leave a referral to Forum IT, once: the open one is kept. Gives its id."""
    id_ = away.judgement.initiative
    today = timezone.localtime(at).date()
    with recording(by=by, at=at, why=REASON) as trail:
        grounds = neighbourhood(id_, today)
        if there := open_referral(grounds, id_):
            return there
        one = grounds.initiative[id_]
        referral = f"H-{id_}-{trail.position + 1}"
        values = {
            "initiative": id_,
            "from_unit": deciding_unit(grounds, one) or one.unit,
            "to_unit": forum_it(grounds),
            "reason": REASON,
            "rule": settings.POLICY.settings[SENTENCE].words.sv,
            "referred_on": today,
        }
        writing.save(
            REFERRALS_SHELF,
            [Change(referral, values, 0)],
            by=by,
            at=at,
            within=trail,
            watched=False,
        )
        return referral


def open_referral(grounds: Portfolio, id_: str) -> str | None:
    """The referral of an initiative that nobody has answered."""
    rows = (row for row in grounds.referrals if row.initiative == id_ and row.answered_on is None)
    return next((row.id for row in rows), None)


def forum_it(grounds: Portfolio) -> str | None:
    """The body that takes up replacements: the forum whose function is IT."""
    found = (
        row.id
        for row in grounds.things(Kind.UNIT)
        if row.kind is UnitKind.FORUM and row.function is UnitFunction.IT
    )
    return next(found, None)
