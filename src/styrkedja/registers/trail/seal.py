"""The seal over a batch: one hash over its facts, its events and the seal before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

START = "0" * 64


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """What is known of a batch beside its events."""

    number: int
    at: datetime
    by_id: str
    by_name: str
    why: str | None
    file: str | None


def sealed(facts: BatchFacts, events: Iterable[Sequence[object]], seal_before: str) -> str:
    """The seal. An event is (position, kind, subject, deed, version, before, after)."""
    at = facts.at.astimezone(UTC).isoformat(timespec="microseconds")
    opening = [seal_before, facts.number, at, facts.by_id, facts.by_name, facts.why, facts.file]
    digest = hashlib.sha256(line(opening))
    for event in events:
        digest.update(line(event))
    return digest.hexdigest()


def line(parts: Sequence[object]) -> bytes:
    """The parts as one line that can be read in one way only."""
    return json.dumps(list(parts), ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"
