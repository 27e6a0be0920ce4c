"""Two who decide at once, and a decision cut off in the middle: real databases, threads and processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction

from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.passing import Passed
from styrkedja.governance.gates.stopped import Moved, Stopped
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.deed_terms import Track
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import BudgetKind, Kind, PassageKind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.gates import actions as register
from styrkedja.registers.gates.clearance import Clearance
from styrkedja.registers.gates.queries import baseline_of, passages_read
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.actions import recording
from styrkedja.registers.trail.queries import position, verify
from tests.governance.gates.grounds import DEVELOPER, HEAD, NOON, settle
from tests.registers.shelf.test_at_once import at_once

ROOT = Path(__file__).parents[3]
DECIDER = """
import django; django.setup()
from styrkedja.governance.gates import passing
from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.terms import Stage
from tests.governance.gates.grounds import HEAD, NOON
freeze = passing.register.freeze
def slowly(*args):
    print("deciding", flush=True)
    import time; time.sleep(30)
passing.register.freeze = slowly
pass_gate(Wish("I-1", Stage.DECIDED, motive="Ja"), by=HEAD, at=NOON)
"""


def passing(stage: Stage, who, seen: int | None = None):
    return lambda: pass_gate(Wish("I-1", stage, motive="Ja", seen=seen), by=who, at=NOON)


def test_of_two_who_pass_at_once_one_wins_and_the_other_is_told_who(own_database) -> None:
    settle()
    looked = position()
    answers = at_once(
        passing(Stage.PREPARED, DEVELOPER, looked), passing(Stage.PREPARED, HEAD, looked)
    )
    won = [answer for answer in answers if isinstance(answer, Passed)]
    lost = [answer for answer in answers if isinstance(answer, Moved)]
    assert (len(won), len(lost)) == (1, 1), answers
    winner = passages_read("I-1")[-1].by_name
    assert winner in str(lost[0])
    assert len(passages_read("I-1")) == 2
    assert verify() == ()


def test_one_decides_while_another_breaks_the_grounds_and_neither_is_lost(own_database) -> None:
    settle()
    pass_gate(Wish("I-1", Stage.PREPARED), by=HEAD, at=NOON)
    looked = position()

    def breaking():
        return save(Kind.BENEFIT, [Change("E-1", {"indicator": None})], by=SYSTEM, at=NOON)

    answers = at_once(passing(Stage.PRIORITISED, HEAD, looked), breaking)
    assert not isinstance(answers[1], Exception)
    assert records(SHELVES[Kind.BENEFIT], ["E-1"])[0].values["indicator"] is None
    assert isinstance(answers[0], Passed | Moved | Stopped), answers
    stage = register.standings(["I-1"])["I-1"].stage
    assert (stage is Stage.PRIORITISED) == isinstance(answers[0], Passed)
    assert verify() == ()


def test_a_decision_killed_in_the_middle_leaves_nothing_and_can_be_made_again(
    own_database, tmp_path: Path
) -> None:
    budget = {"name": "Utveckling", "initiative": "I-1", "amount": Decimal(900_000)}
    settle(budget=[Change("BU-1", {**budget, "kind": BudgetKind.DEVELOPMENT})])
    for stage in (Stage.PREPARED, Stage.PRIORITISED):
        pass_gate(Wish("I-1", stage, motive="Ja"), by=HEAD, at=NOON)
    before = position(), len(records(SHELVES[Kind.DECISION]))
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
    assert (position(), len(records(SHELVES[Kind.DECISION]))) == before
    assert register.standings(["I-1"])["I-1"].stage is Stage.PRIORITISED
    assert baseline_of("I-1") is None
    assert verify() == ()
    pass_gate(Wish("I-1", Stage.DECIDED, motive="Ja"), by=HEAD, at=NOON)
    assert baseline_of("I-1") is not None


def address(database: dict) -> dict[str, str]:
    """The environment by which a process of its own finds the database."""
    found = {"DJANGO_SETTINGS_MODULE": "styrkedja.config.settings"}
    if connection.vendor == "sqlite":
        folder = Path(str(database["NAME"])).parent
        (folder / "styrkedja.sqlite3").symlink_to(database["NAME"])
        return {**found, "STYRKEDJA_DATA": str(folder)}
    facts = connection.settings_dict
    user = facts["USER"] + (f":{facts['PASSWORD']}" if facts["PASSWORD"] else "")
    place = f"{facts['HOST']}:{facts['PORT']}"
    return {**found, "STYRKEDJA_DATABASE": f"postgresql://{user}@{place}/{facts['NAME']}"}


def until_let_go() -> None:
    """Wait until the database has noticed that the decider is gone."""
    for _ in range(100):
        try:
            with transaction.atomic(), recording(by=SYSTEM, at=NOON):
                return
        except DatabaseError:
            time.sleep(0.1)


def test_a_clearance_whose_grounds_have_changed_is_refused_by_the_register(own_database) -> None:
    settle()
    read = position()
    save(Kind.BENEFIT, [Change("E-1", {"target": Decimal(30)})], by=SYSTEM, at=NOON)
    old = Clearance(
        initiative="I-1",
        stage=Stage.PREPARED,
        passed_on=date(2026, 11, 24),
        kind=PassageKind.PASSED,
        track=Track.ORDINARY,
        policy="x",
        position=read,
        read=frozenset({Ref(Kind.BENEFIT, "E-1")}),
    )
    with pytest.raises(Refused, match="E-1"), recording(by=HEAD, at=NOON) as trail:
        register.passed(old, {}, within=trail)
    assert register.standings(["I-1"])["I-1"].stage is Stage.IDEA


def test_the_database_itself_refuses_to_change_a_passage(own_database) -> None:
    settle()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE gates_passage SET stage = 'decided'")


def test_the_database_itself_refuses_a_passage_without_clearance(own_database) -> None:
    settle()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO gates_passage (initiative_id, stage, kind, recorded_at, by_id, by_name)"
            " VALUES ('I-1', 'decided', 'passed', '2026-11-24', 'x', 'x')"
        )
