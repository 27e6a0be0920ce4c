"""Reading passages."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection

from styrkedja.picture.terms import PassageKind, Stage
from styrkedja.picture.things import Passage
from styrkedja.registers.gates.models import Passage as PassageRow
from styrkedja.registers.shelf.rows import among, fetched

STAGES = {stage.code: stage for stage in Stage}
KINDS = {kind.code: kind for kind in PassageKind}


def passages(initiatives: Iterable[str] | None = None) -> tuple[Passage, ...]:
    """All passages, or those of some initiatives: by initiative, each one's in the order they happened."""
    where, given = among("initiative_id", initiatives)
    table = connection.ops.quote_name(PassageRow._meta.db_table)
    rows = fetched(
        f"SELECT initiative_id, stage, passed_on, kind FROM {table}{where}"  # noqa: S608
        " ORDER BY initiative_id, id",
        given,
    )
    return tuple(
        Passage(initiative, STAGES[stage], on, KINDS[kind]) for initiative, stage, on, kind in rows
    )
