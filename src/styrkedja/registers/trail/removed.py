"""Which rows were once there and were removed, and how far their versions had come."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from django.db.models import Max

from styrkedja.registers.trail.models import Event

REMOVED = "removed"
AT_A_TIME = 5_000


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
