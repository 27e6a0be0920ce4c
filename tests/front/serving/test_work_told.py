"""`styrkedja worker` says what it does in the language asked for."""

from __future__ import annotations

import logging

import pytest

from styrkedja.front.serving.work_told import told_in

PATH = "styrkedja.governance.follow_up.mailing.send_letter"


def test_the_lines_of_the_library_are_told_in_swedish_and_the_reason_of_a_failure_is_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    worker, tasks = logging.getLogger("django_tasks_db"), logging.getLogger("django_tasks")
    for each in (worker, tasks):
        each.setLevel(logging.INFO)
    with told_in("sv"):
        worker.info("Starting worker worker_id=%s queues=%s", "x", "default")
        tasks.info("Task id=%s path=%s state=%s", "1", PATH, "RUNNING")
        tasks.info("Task id=%s path=%s state=%s", "1", PATH, "SUCCESSFUL")
        try:
            raise OSError("ingen väg till servern")
        except OSError:
            tasks.exception("Task id=%s path=%s state=%s", "2", PATH, "FAILED")
    said = [line.partition("  ")[2] for line in capsys.readouterr().err.splitlines()]
    assert said == [
        "Utför det som väntar.",
        "Ett brev är skickat.",
        "Något gick inte att skicka: ingen väg till servern. Det prövas igen nästa gång styrkedja worker startas.",
    ]
