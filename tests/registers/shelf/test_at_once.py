"""What happens when two write at once, and when the power goes: real databases, threads and processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from django.db import connection

from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.refusing import Clash
from styrkedja.registers.shelf.rows import versions
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import history, position, verify

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[3]
WRITER = """
import django; django.setup()
from datetime import UTC, datetime
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
changes = [Change(f"N-{n}", {"name": "Namn " * 20}) for n in range(12_000)]
print("writing", flush=True)
save(Kind.UNIT, changes, by=SYSTEM, at=datetime(2026, 11, 24, 12, tzinfo=UTC))
print("written", flush=True)
"""


def at_once(*deeds):
    """Each deed in a thread of its own, all let loose together; what each answered or raised."""
    start, answers = threading.Barrier(len(deeds)), [None] * len(deeds)

    def run(number, deed):
        start.wait()
        try:
            answers[number] = deed()
        except Exception as error:  # noqa: BLE001 - the error is the answer
            answers[number] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(deeds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return answers


def rename(name):
    return lambda: save(Kind.UNIT, [Change("U", {"name": name}, version=1)], by=SYSTEM, at=NOON)


def test_of_two_who_save_the_same_version_at_once_one_wins_and_the_other_is_told(own_database):
    save(Kind.UNIT, [Change("U", {"name": "Först"})], by=SYSTEM, at=NOON)
    answers = at_once(rename("Ena"), rename("Andra"))
    assert sum(isinstance(answer, Clash) for answer in answers) == 1, answers
    assert versions(SHELVES[Kind.UNIT]) == {"U": 2}
    assert len(history("unit", "U")) == 2
    assert verify() == ()


def test_many_writers_at_once_all_get_through_and_the_trail_has_no_gap(own_database):
    def writer(who):
        def deed():
            for n in range(10):
                save(Kind.UNIT, [Change(f"{who}-{n}", {"name": "X"})], by=SYSTEM, at=NOON)
            return "done"

        return deed

    assert at_once(*[writer(who) for who in "ABCD"]) == ["done"] * 4
    assert position() == 40
    assert verify() == ()


def test_a_writer_killed_in_the_middle_leaves_all_or_nothing_with_its_trail(own_database, tmp_path):
    kept = []
    for delay in (0.2, 0.5, 0.8):
        kept.append(killed_after(delay, own_database, tmp_path))
        rows, events = len(versions(SHELVES[Kind.UNIT])), position()
        assert rows == events
        assert rows in (0, 12_000)
        assert verify() == ()
    assert not all(kept), "no writer was killed while it wrote"


def killed_after(delay, database, folder):
    """Start a writer, kill it some time after it has begun; whether it had got through."""
    env = dict(os.environ, PYTHONPATH=str(ROOT / "src"), STYRKEDJA_DATA=str(folder))
    env["DJANGO_SETTINGS_MODULE"] = "styrkedja.config.settings"
    if database["ENGINE"].endswith("sqlite3"):
        (folder / "styrkedja.sqlite3").exists() or (folder / "styrkedja.sqlite3").symlink_to(
            database["NAME"]
        )
    else:
        host, port, name = database["HOST"], database["PORT"], database["NAME"]
        env["STYRKEDJA_DATABASE"] = f"postgres://{database['USER']}@{host}:{port}/{name}"
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER], env=env, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout.readline() == "writing\n"
    time.sleep(delay)
    writer.send_signal(signal.SIGKILL)
    rest = writer.stdout.read()
    writer.wait(20)
    writer.stdout.close()
    return "written" in rest
