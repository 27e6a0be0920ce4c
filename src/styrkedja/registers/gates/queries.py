"""Reading passages and baselines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from styrkedja.picture.terms import PassageKind, Stage
from styrkedja.picture.things import Baseline, Passage
from styrkedja.registers.gates.models import Baseline as BaselineRow
from styrkedja.registers.gates.models import Passage as PassageRow
from styrkedja.registers.shelf.rows import among, fetched

STAGES = {stage.code: stage for stage in Stage}
KINDS = {kind.code: kind for kind in PassageKind}


def passages(initiatives: Iterable[str] | None = None) -> tuple[Passage, ...]:
    """All passages, or those of some initiatives: by initiative, each one's in the order they happened."""
    where, given = among("initiative_id", initiatives)
    table = connection.ops.quote_name(PassageRow._meta.db_table)
    rows = fetched(
        "SELECT id, initiative_id, stage, passed_on, kind, exemption_id"  # noqa: S608
        f" FROM {table}{where} ORDER BY initiative_id, id",
        given,
    )
    frozen = baselines(where, given).get
    return tuple(
        Passage(initiative, STAGES[stage], on, KINDS[kind], exemption, frozen(id_))
        for id_, initiative, stage, on, kind, exemption in rows
    )


def baselines(where: str, given: Sequence[object]) -> Mapping[int, Baseline]:
    """What was frozen, by passage: only the effektmål, cut out by the database."""
    table = connection.ops.quote_name(BaselineRow._meta.db_table)
    cut = (
        "json_extract(content, '$.benefit')"
        if connection.vendor == "sqlite"
        else "(content::json -> 'benefit')::text"
    )
    rows = fetched(
        f"SELECT passage_id, frozen_on, {cut} FROM {table}{where}",  # noqa: S608
        given,
    )
    return {passage: Baseline(on, benefits or "{}") for passage, on, benefits in rows}


def last_kinds(initiatives: Iterable[str]) -> Mapping[str, PassageKind]:
    """How each initiative's present stage came about."""
    return {row.initiative: row.kind for row in passages(initiatives)}


@dataclass(frozen=True, slots=True)
class PassageRead:
    """One passage with all that was noted of it."""

    stage: Stage
    passed_on: date | None
    kind: PassageKind
    recorded_at: datetime
    by_name: str
    file: str | None
    track: str | None
    policy: str | None
    asked: tuple[str, ...]
    exemption: str | None
    decision: str | None
    minutes: int | None


def passages_read(initiative: str) -> tuple[PassageRead, ...]:
    """An initiative's passages, the first first."""
    rows = PassageRow.objects.filter(initiative_id=initiative).order_by("id")
    return tuple(
        PassageRead(
            STAGES[row.stage],
            row.passed_on,
            KINDS[row.kind],
            row.recorded_at,
            row.by_name,
            row.file,
            row.track,
            row.policy,
            tuple((row.asked or "").split()),
            row.exemption_id,
            row.decision_id,
            row.minutes,
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class Frozen:
    """A baseline: the day, and the business case as JSON (kind -> id -> field -> value)."""

    frozen_on: date
    content: str
    digest: str


def baseline_of(initiative: str) -> Frozen | None:
    """The latest baseline of an initiative."""
    row = BaselineRow.objects.filter(initiative_id=initiative).order_by("-id").first()
    return Frozen(row.frozen_on, row.content, row.digest) if row else None
