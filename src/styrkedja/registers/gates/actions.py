"""Writing passages: an initiative's stage is written only together with the passage it follows from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind, PassageKind, Stage
from styrkedja.registers.gates.clearance import Clearance
from styrkedja.registers.gates.models import Baseline, Passage
from styrkedja.registers.gates.queries import last_kinds
from styrkedja.registers.initiatives.actions import register
from styrkedja.registers.initiatives.queries import INITIATIVES_SHELF
from styrkedja.registers.shelf.refusing import Fault, Refused
from styrkedja.registers.shelf.rows import read
from styrkedja.registers.shelf.writing import Change, Saved, joined
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import Entry, changes_to

NO_WAY_BACK = w(
    "Skedet kan inte tömmas: det följer av den senaste passagen.",
    "The stage cannot be emptied: it follows from the last passage.",
)
BY_GATE = w(
    "Skedet ändras genom att passera en beslutspunkt, inte genom att skrivas om. Öppna initiativets beslutspunkter.",
    "The stage changes by passing a gate, not by being rewritten. Open the initiative's gates.",
)
BY_PASSAGE = w(
    "Dagen för skedet följer av passagen och kan inte skrivas om.",
    "The day of the stage follows from the passage and cannot be rewritten.",
)
MOVED_ON = w(
    "Underlaget har ändrats sedan det prövades: {what}. Pröva igen.",
    "The grounds have changed since they were judged: {what}. Judge again.",
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
    """Add and change initiatives. A first stage is taken over; every later one passes a gate.

    A passage taken over has no clearance: it records that the stage was so, who said it, when and
    in which file. Raises Refused for any other change of stage: that is `passed`.
    """
    with joined(within, by, at, why, file) as trail:
        ids = [change.id for change in changes]
        before = standings(ids)
        saved = register(changes, within=trail)
        after = standings([*saved.added, *saved.changed])
        if faults := list(rewritten(before, after)):
            raise Refused(faults)
        first = {id_: now for id_, now in after.items() if now.stage and now != before.get(id_)}
        take_over(first, trail)
        return saved


def passed(cleared: Clearance, dates: Mapping[str, date], *, within: Recorder) -> None:
    """Move an initiative to the stage it has clearance for, and set the dates that follow from it.

    Raises Refused where any of the clearance's grounds has changed since they were read.
    """
    if faults := list(stale(cleared)):
        raise Refused(faults)
    values = {"stage": cleared.stage, "stage_since": cleared.passed_on, **dates}
    register([Change(cleared.initiative, values)], within=within, watched=False)
    pass_through(cleared, within)


def standings(ids: Sequence[str]) -> Mapping[str, Standing]:
    """Where these initiatives stand."""
    columns = read(INITIATIVES_SHELF, CELLS, ids, for_picture=True)
    return {id_: Standing(stage, since) for id_, stage, since in zip(*columns, strict=True)}


def rewritten(before: Mapping[str, Standing], after: Mapping[str, Standing]) -> Iterator[Fault]:
    """Initiatives whose stage, or its day, somebody would write over."""
    moved = {
        id_: now
        for id_, now in after.items()
        if id_ in before and before[id_].stage is not None and now != before[id_]
    }
    kinds = last_kinds(moved) if moved else {}
    for id_, now in moved.items():
        if now.stage is None:
            yield Fault(Kind.INITIATIVE, id_, "stage", NO_WAY_BACK)
        elif now.stage is not before[id_].stage:
            yield Fault(Kind.INITIATIVE, id_, "stage", BY_GATE)
        elif kinds.get(id_) is not PassageKind.TAKEN_OVER:
            yield Fault(Kind.INITIATIVE, id_, "stage_since", BY_PASSAGE)


def stale(cleared: Clearance) -> Iterator[Fault]:
    """That somebody has changed the grounds of a clearance since they were read."""
    entries = changes_to({(ref.kind.code, ref.id) for ref in cleared.read}, cleared.position)
    if entries:
        yield Fault(Kind.INITIATIVE, cleared.initiative, "stage", MOVED_ON.fill(what=told(entries)))


def told(entries: Sequence[Entry]) -> str:
    """What has changed: which things, by whom."""
    return "; ".join(dict.fromkeys(f"{entry.subject} ({entry.by_name})" for entry in entries[:5]))


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


def pass_through(cleared: Clearance, trail: Recorder) -> None:
    """The passage of a clearance, and its event in the trail."""
    facts = trail.facts
    Passage(
        initiative_id=cleared.initiative,
        stage=cleared.stage.code,
        passed_on=cleared.passed_on,
        kind=cleared.kind.code,
        recorded_at=facts.at,
        by_id=facts.by_id,
        by_name=facts.by_name,
        file=facts.file,
        track=cleared.track.code,
        policy=cleared.policy,
        position=cleared.position,
        asked=" ".join(cleared.asked) or None,
        exemption_id=cleared.exemption,
        decision_id=cleared.decision,
        minutes=cleared.minutes,
    ).save(force_insert=True)
    keys = (
        "stage",
        "passed_on",
        "kind",
        "track",
        "policy",
        "position",
        "exemption",
        "decision",
    )
    after = {key: getattr(cleared, key) for key in keys}
    trail.note("passage", cleared.initiative, cleared.kind.code, 1, {}, after)


def freeze(initiative: str, frozen_on: date, content: str, digest: str, trail: Recorder) -> None:
    """Keep the business case as it stood when the initiative's latest passage was written."""
    passage = Passage.objects.filter(initiative_id=initiative).latest("id")
    Baseline(
        initiative_id=initiative,
        passage=passage,
        frozen_on=frozen_on,
        content=content,
        digest=digest,
    ).save(force_insert=True)
    trail.note("baseline", initiative, "frozen", 1, {}, {"on": frozen_on, "digest": digest})
