"""Waivers: which break is set aside by decision, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Waiver

USED_WAIVERS = "chain.used_waivers"
"""Where the engine notes, in the picture's memo, the ids of waivers that set a break aside."""
ASKED_RULES = "chain.asked_rules"
"""Where it notes the codes of the rules that could be asked."""
FOUND_BREAKS = "chain.found_breaks"
"""Where it notes (rule code, subject) of every break that no waiver set aside."""

KINDS = {kind.code: kind for kind in Kind}


def waivers_in_force(picture: Portfolio) -> Mapping[tuple[str, Ref], Waiver]:
    """Waivers by (rule code, subject); of two for the same, the first."""
    found: dict[tuple[str, Ref], Waiver] = {}
    for waiver in picture.waivers:
        ref = subject_of(waiver)
        if waiver.rule and ref is not None and holds(waiver, picture.as_of):
            found.setdefault((rule_of(waiver), ref), waiver)
    return found


def holds(waiver: Waiver, day: date) -> bool:
    """Whether a waiver holds on a day: with reason and body, decided by then and not yet past."""
    if not waiver.reason or not waiver.body or waiver.until is None:
        return False
    decided = waiver.decided_on is None or waiver.decided_on <= day
    return decided and waiver.until >= day


def rule_of(waiver: Waiver) -> str:
    """The code of the rule it waives, as people may write it."""
    return (waiver.rule or "").strip().upper()


def subject_of(waiver: Waiver) -> Ref | None:
    """The thing it is for; None where its kind is unknown or it names none."""
    kind = KINDS.get((waiver.subject_kind or "").strip().lower())
    return Ref(kind, waiver.subject) if kind and waiver.subject else None
