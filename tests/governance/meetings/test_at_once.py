"""Two who settle one matter at once, and a decision cut off in the middle: real databases, threads and processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from styrkedja.governance.meetings.settling import settle
from styrkedja.governance.meetings.stopped import Moved
from styrkedja.governance.meetings.wish import Deed, Settled, Settling
from styrkedja.picture.deed_terms import ItemOutcome
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.gates.queries import passages_read
from styrkedja.registers.trail.queries import position, verify
from tests.governance.gates.grounds import CHIEF, NOON
from tests.governance.gates.test_at_once import address, until_let_go
from tests.governance.meetings.session import SECRETARY, in_session, row, rows
from tests.registers.shelf.test_at_once import at_once

ROOT = Path(__file__).parents[3]
DECISION = Settling("M-1", Deed.DECIDE, wording="Ja.", motive="Störst nytta.", minutes=10)
DECIDER = """
import django; django.setup()
from styrkedja.governance.meetings import settling
from tests.governance.gates.grounds import CHIEF, NOON
from tests.governance.meetings.test_at_once import DECISION
def slowly(*args):
    print("deciding", flush=True)
    import time; time.sleep(30)
settling.log_minutes = slowly
settling.settle(DECISION, by=CHIEF, at=NOON)
"""


def test_a_decision_killed_in_the_middle_leaves_nothing_and_of_two_at_once_afterwards_one_wins(
    own_database, tmp_path: Path
) -> None:
    in_session()
    before = position(), rows(Kind.ITEM)
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}/src:{ROOT}", **address(own_database)}
    decider = subprocess.Popen(
        [sys.executable, "-c", DECIDER],
        env=environment,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert decider.stdout is not None
    assert decider.stdout.readline() == "deciding\n"
    decider.send_signal(signal.SIGKILL)
    decider.wait(20)
    decider.stdout.close()
    until_let_go()
    assert (position(), rows(Kind.ITEM)) == before
    assert passages_read("I-4")[-1].stage is Stage.PREPARED
    assert rows(Kind.DECISION) == rows(Kind.EFFORT) == ()
    assert verify() == ()
    two_at_once()


def two_at_once() -> None:
    """The chief decides and the secretary notes: one wins, and the other is told who it was."""
    looked = position()
    note = replace(DECISION, deed=Deed.NOTE, wording="Noteras.", seen=looked)
    answers = at_once(
        lambda: settle(replace(DECISION, seen=looked), by=CHIEF, at=NOON),
        lambda: settle(note, by=SECRETARY, at=NOON),
    )
    won = [answer for answer in answers if isinstance(answer, Settled)]
    lost = [answer for answer in answers if isinstance(answer, Moved)]
    assert (len(won), len(lost)) == (1, 1), answers
    winner = "Digitaliseringschef" if won[0].decision else "Sekreterare"
    assert winner in str(lost[0])
    decided = row(Kind.ITEM, "M-1").outcome is ItemOutcome.DECIDED
    assert decided == bool(won[0].decision) == (len(passages_read("I-4")) == 2)
    assert len(rows(Kind.EFFORT)) == 1
    assert verify() == ()
