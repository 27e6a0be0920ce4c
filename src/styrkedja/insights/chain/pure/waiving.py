"""Waivers: which break is set aside by decision, and until when."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Waiver

USED_WAIVERS = "chain.used_waivers"
"""Where the engine notes, in the picture's memo, the ids of waivers that set a break aside."""


def waivers_in_force(picture: Portfolio) -> Mapping[tuple[str, Ref], Waiver]:
    """Waivers by (rule code, subject): not yet past, with a reason and a deciding body."""
    known = {kind.code for kind in Kind}
    return {
        (waiver.rule, Ref(Kind(waiver.subject_kind), waiver.subject)): waiver
        for waiver in picture.waivers
        if waiver.rule
        and waiver.subject
        and waiver.subject_kind in known
        and waiver.reason
        and waiver.body
        and waiver.until
        and waiver.until >= picture.as_of
    }
