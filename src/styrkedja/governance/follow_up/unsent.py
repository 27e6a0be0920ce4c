"""Tasks that never came to their end: a worker that died, a mail server that did not answer. They are tried again."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Q
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

LOST_AFTER = timedelta(minutes=15)
MOST_TRIES = 5


def try_again(at: datetime) -> int:
    """Put back what was lost or failed, at most a few times each; gives how many.

    A letter whose worker died just after sending it is sent twice: better than not at all.
    """
    lost = Q(status=TaskResultStatus.RUNNING, started_at__lt=at - LOST_AFTER)
    failed = Q(status=TaskResultStatus.FAILED)
    rows = [
        row
        for row in DBTaskResult.objects.filter(lost | failed)
        if len(row.worker_ids) < MOST_TRIES
    ]
    for row in rows:
        row.status = TaskResultStatus.READY
        row.started_at = row.finished_at = None
        row.run_after = at
        row.save(update_fields=["status", "started_at", "finished_at", "run_after"])
    return len(rows)


def given_up() -> int:
    """How many tasks have failed as many times as they are tried."""
    failed = DBTaskResult.objects.filter(status=TaskResultStatus.FAILED)
    return sum(len(row.worker_ids) >= MOST_TRIES for row in failed)
