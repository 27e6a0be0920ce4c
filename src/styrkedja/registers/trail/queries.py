"""Reading the trail: where it ends, what has been touched, the story of one thing, and whether it holds."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, QuerySet

from styrkedja.ground.words import Words, w
from styrkedja.registers.trail.models import Batch, Event, Head
from styrkedja.registers.trail.seal import START, BatchFacts, sealed

SINGLED_OUT = 2_000  # more events than this, and the kinds alone are told
REMOVED = "removed"
AT_A_TIME = 5_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as it is read: what was done to a thing, by whom, when and why."""

    position: int
    at: datetime
    by_id: str
    by_name: str
    kind: str
    subject: str
    deed: str
    version: int
    before: Mapping[str, object]
    after: Mapping[str, object]
    why: str | None
    file: str | None


def position() -> int:
    """The position of the last event; 0 when nothing has been recorded."""
    return Head.objects.filter(id=1).values_list("position", flat=True).first() or 0


def end() -> tuple[int, str]:
    """The position of the last event and the seal over everything up to it."""
    return Head.objects.filter(id=1).values_list("position", "seal").first() or (0, START)


def sealed_at(at: int) -> str:
    """The seal over everything up to a position where a batch ends; the start's for 0."""
    found = Batch.objects.filter(last=at).values_list("seal", flat=True).first()
    return found or (START if at == 0 else "")


def touched_since(since: int) -> Mapping[str, frozenset[str] | None]:
    """The kinds touched after a position, each with its ids; None for ids when they are many."""
    batches = Batch.objects.filter(last__gt=since).values_list("touched", "first", "last")
    found = list(batches)
    kinds = {kind for touched, _, _ in found for kind in json.loads(touched)}
    if sum(last - first + 1 for _, first, last in found) > SINGLED_OUT:
        return dict.fromkeys(kinds)
    ids: dict[str, set[str]] = {}
    for kind, subject in Event.objects.filter(position__gt=since).values_list("kind", "subject"):
        ids.setdefault(kind, set()).add(subject)
    return {kind: frozenset(subjects) for kind, subjects in ids.items()}


def history(kind: str, subject: str) -> tuple[Entry, ...]:
    """Everything that has happened to one thing, the latest first."""
    return entries(Event.objects.filter(kind=kind, subject=subject))


def noted(kind: str, subject: str) -> bool:
    """Whether anything has happened to one thing."""
    return Event.objects.filter(kind=kind, subject=subject).exists()


def latest(number: int = 50, *, before: int | None = None) -> tuple[Entry, ...]:
    """The last events of all, the latest first; `before` a position to read further back."""
    events = Event.objects.all() if before is None else Event.objects.filter(position__lt=before)
    return entries(events, number)


def latest_of(kind: str, number: int) -> tuple[Entry, ...]:
    """The last events of one kind, the latest first."""
    return entries(Event.objects.filter(kind=kind), number)


def changes_to(things: Iterable[tuple[str, str]], since: int) -> tuple[Entry, ...]:
    """What has happened after a position to any of these things, each (kind, id); the latest first."""
    if position() == since:
        return ()
    wanted = set(things)
    events = Event.objects.filter(
        position__gt=since,
        kind__in={kind for kind, _ in wanted},
        subject__in={subject for _, subject in wanted},
    )
    return tuple(entry for entry in entries(events) if (entry.kind, entry.subject) in wanted)


def deeds_beside(position: int) -> Mapping[tuple[str, str], int]:
    """How many events of each kind and deed were kept in the same transaction as an event."""
    batches = Event.objects.filter(position=position).values("batch")
    events = Event.objects.filter(batch__in=batches).order_by()
    rows = events.values_list("kind", "deed").annotate(number=Count("position"))
    return {(kind, deed): number for kind, deed, number in rows}


def entries(events: QuerySet[Event], number: int | None = None) -> tuple[Entry, ...]:
    """The events with the facts of their batches, the latest first."""
    rows = events.order_by("-position").values_list(
        "position",
        "batch__at",
        "batch__by_id",
        "batch__by_name",
        "kind",
        "subject",
        "deed",
        "version",
        "before",
        "after",
        "batch__why",
        "batch__file",
    )
    return tuple(
        Entry(*row[:8], json.loads(row[8]), json.loads(row[9]), *row[10:]) for row in rows[:number]
    )


def undone(kind: str, versions: Mapping[str, int]) -> Mapping[str, Mapping[str, object]]:
    """For rows by id: the fields changed after a version, with the values they had then."""
    found: dict[str, dict[str, object]] = {id_: {} for id_ in versions}
    events = Event.objects.filter(
        kind=kind, subject__in=list(versions), version__gt=min(versions.values(), default=0)
    ).order_by("position")
    for subject, version, before in events.values_list("subject", "version", "before"):
        if version > versions[subject]:
            found[subject] = json.loads(before) | found[subject]
    return found


def last_versions(kind: str, subjects: Collection[str]) -> Mapping[str, int]:
    """Those of the ids that were removed, each with the version that its removal led to."""
    found: dict[str, int] = {}
    ids = list(subjects)
    for start in range(0, len(ids), AT_A_TIME):
        events = Event.objects.filter(
            kind=kind, subject__in=ids[start : start + AT_A_TIME], deed=REMOVED
        )
        found |= dict(events.values_list("subject").annotate(Max("version")))
    return found


def verify() -> tuple[Words, ...]:
    """What is wrong with the trail: nothing, if no event was changed, removed, added or moved."""
    return tuple(faults())


def faults() -> Iterator[Words]:
    """Every batch whose seal does not fit what stands under it."""
    seal, number, last = START, 0, 0
    for batch in Batch.objects.order_by("number").iterator():
        if batch.number != number + 1 or batch.first != last + 1:
            yield w(
                "Spåret har en lucka före bunt {number}.",
                "The trail has a gap before batch {number}.",
            ).fill(number=batch.number)
        facts = BatchFacts(
            batch.number, batch.at, batch.by_id, batch.by_name, batch.why, batch.file
        )
        if sealed(facts, events_of(batch.number), seal) != batch.seal:
            yield w(
                "Bunt {number} i spåret stämmer inte med sitt sigill: något i den har ändrats, tagits bort eller flyttats.",
                "Batch {number} of the trail does not fit its seal: something in it was changed, removed or moved.",
            ).fill(number=batch.number)
        seal, number, last = batch.seal, batch.number, batch.last
    head = Head.objects.filter(id=1).first()
    if (head.number, head.position, head.seal) != (number, last, seal) if head else number:
        yield w("Spårets slut saknas.", "The end of the trail is missing.")


def events_of(number: int) -> Iterable[tuple[object, ...]]:
    """The events of a batch as they are sealed."""
    rows = Event.objects.filter(batch_id=number).order_by("position")
    fields = ("position", "kind", "subject", "deed", "version", "before", "after")
    return rows.values_list(*fields).iterator()
