"""Writing the trail: everything one transaction does becomes one sealed batch."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal

from django.db import transaction

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Term
from styrkedja.registers.trail.bulk import pour
from styrkedja.registers.trail.models import Batch, Event, Head
from styrkedja.registers.trail.seal import START, BatchFacts, sealed


class Recorder:
    """Takes down events while a transaction writes; see `recording`."""

    def __init__(
        self, number: int, position: int, by: Actor, at: datetime, why: str, file: str
    ) -> None:
        self.facts = BatchFacts(number, at, by.id, by.name, why or None, file or None)
        self.by = by
        self.first = position + 1
        self.position = position
        self.events: list[tuple[object, ...]] = []

    @property
    def at(self) -> datetime:
        """When the batch is written."""
        return self.facts.at

    def note(
        self,
        kind: str,
        subject: str,
        deed: str,
        version: int,
        before: Mapping[str, object],
        after: Mapping[str, object],
    ) -> None:
        """Take down one event."""
        self.position += 1
        self.events.append(
            (self.position, kind, subject, deed, version, as_json(before), as_json(after))
        )


@contextmanager
def recording(*, by: Actor, at: datetime, why: str = "", file: str = "") -> Iterator[Recorder]:
    """One transaction and its batch in the trail: both are kept, or neither.

    Writers take turns from here to the end, so that events stand in the order they were kept.
    """
    with transaction.atomic():
        head = locked_head()
        recorder = Recorder(head.number + 1, head.position, by, at, why, file)
        yield recorder
        if recorder.events:
            keep(recorder, head)


def locked_head() -> Head:
    """The last batch, held until the transaction ends."""
    rows = Head.objects.select_for_update()
    return rows.get_or_create(id=1, defaults={"number": 0, "position": 0, "seal": START})[0]


def keep(recorder: Recorder, head: Head) -> None:
    """Seal the batch and write it."""
    facts = recorder.facts
    seal = sealed(facts, recorder.events, head.seal)
    kinds = sorted({str(event[1]) for event in recorder.events})
    Batch(
        number=facts.number,
        first=recorder.first,
        last=recorder.position,
        at=facts.at,
        by_id=facts.by_id,
        by_name=facts.by_name,
        why=facts.why,
        file=facts.file,
        touched=json.dumps(kinds),
        seal=seal,
    ).save(force_insert=True)
    insert_events(recorder)
    Head.objects.filter(id=1).update(number=facts.number, position=recorder.position, seal=seal)


def insert_events(recorder: Recorder) -> None:
    """All events at once: thousands come with an import."""
    columns = ("position", "kind", "subject", "deed", "version", "before", "after", "batch_id")
    number = recorder.facts.number
    pour(Event._meta.db_table, columns, ((*event, number) for event in recorder.events))


def as_json(values: Mapping[str, object]) -> str:
    """Fields and values as the trail keeps them."""
    return json.dumps(values, ensure_ascii=False, default=plainly)


def plainly(value: object) -> object:
    """A value of the picture as JSON can hold it."""
    if isinstance(value, Term):
        return value.code
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    raise TypeError(f"the trail cannot keep {value!r}")
