"""Writing passages: an initiative's stage is written only together with the passage it follows from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind, PassageKind, Stage
from styrkedja.registers.gates.models import Passage
from styrkedja.registers.initiatives.actions import register
from styrkedja.registers.initiatives.queries import INITIATIVES_SHELF
from styrkedja.registers.shelf.refusing import Fault, Refused
from styrkedja.registers.shelf.rows import read
from styrkedja.registers.shelf.writing import Change, Saved, joined
from styrkedja.registers.trail.actions import Recorder

NO_WAY_BACK = w(
    "Skedet kan inte tömmas: det följer av den senaste passagen.",
    "The stage cannot be emptied: it follows from the last passage.",
)
CELLS = [INITIATIVES_SHELF.cell[key] for key in ("id", "stage", "stage_since")]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an initiative stands, and since when."""

    stage: Stage | None
    since: date | None


def save_initiatives(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change initiatives; every stage that is new or other is taken over as a passage.

    A passage taken over has no clearance: it records that the stage was so, who said it, when and
    in which file.
    """
    with joined(within, by, at, why, file) as trail:
        ids = [change.id for change in changes]
        before = standings(ids)
        saved = register(changes, within=trail)
        after = standings([*saved.added, *saved.changed])
        if faults := list(emptied(before, after)):
            raise Refused(faults)
        take_over(
            {id_: now for id_, now in after.items() if now.stage and now != before.get(id_)}, trail
        )
        return saved


def standings(ids: Sequence[str]) -> Mapping[str, Standing]:
    """Where these initiatives stand."""
    columns = read(INITIATIVES_SHELF, CELLS, ids, for_picture=True)
    return {id_: Standing(stage, since) for id_, stage, since in zip(*columns, strict=True)}


def emptied(before: Mapping[str, Standing], after: Mapping[str, Standing]) -> Iterator[Fault]:
    """Initiatives whose stage somebody would take away."""
    for id_, now in after.items():
        if now.stage is None and id_ in before and before[id_].stage is not None:
            yield Fault(Kind.INITIATIVE, id_, "stage", NO_WAY_BACK)


def take_over(standing: Mapping[str, Standing], trail: Recorder) -> None:
    """A passage of kind övertagen for each, and its event in the trail."""
    facts = trail.facts
    kind = PassageKind.TAKEN_OVER
    Passage.objects.bulk_create(
        [
            Passage(
                initiative_id=id_,
                stage=now.stage.code,
                passed_on=now.since,
                kind=kind.code,
                recorded_at=facts.at,
                by_id=facts.by_id,
                by_name=facts.by_name,
                file=facts.file,
            )
            for id_, now in standing.items()
        ],
        batch_size=5_000,
    )
    for id_, now in standing.items():
        after = {"stage": now.stage, "passed_on": now.since, "kind": kind}
        trail.note("passage", id_, kind.code, 1, {}, after)
