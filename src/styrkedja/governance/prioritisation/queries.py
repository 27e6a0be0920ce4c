"""Asking the gates about those that stand in a queue: only those that are to be shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.conf import settings

from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.gates.queries import at_next_gates, judgements_on
from styrkedja.picture.portfolio import Portfolio
from styrkedja.registers.snapshot import is_worked_out


def gates_for(picture: Portfolio, ids: Iterable[str]) -> Mapping[str, Judgement]:
    """What the next gate says of some initiatives, by id; taken from all, where those are worked out."""
    wanted = set(ids)
    if is_worked_out(picture, settings.POLICY, "gates.judgements"):
        rows = judgements_on(picture.as_of)
        return {row.initiative: row for row in rows if row.initiative in wanted}
    return {row.initiative: row for row in at_next_gates(picture, ids=sorted(wanted))}
