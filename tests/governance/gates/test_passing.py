"""A gate lets through what is whole and refuses the rest, saying every missing thing and where it is mended."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.queries import ask
from styrkedja.governance.gates.stopped import Moved, NotYours, ReferredAway, Stopped
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.terms import DecisionKind, Kind, PassageKind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.gates.actions import standings
from styrkedja.registers.gates.queries import passages_read
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import position
from tests.governance.gates.grounds import (
    CHIEF,
    DEVELOPER,
    ELECTED,
    HEAD,
    NOON,
    OTHER_HEAD,
    TODAY,
    settle,
)

pytestmark = pytest.mark.usefixtures("registers")


def stage_of(id_: str) -> Stage | None:
    return standings([id_])[id_].stage


def passed(id_: str, stage: Stage, by=HEAD, **more):
    return pass_gate(Wish(id_, stage, **more), by=by, at=NOON)


def test_a_whole_initiative_passes_gate_by_gate_and_its_decisions_are_recorded() -> None:
    settle()
    passed("I-1", Stage.PREPARED, by=DEVELOPER)
    done = passed("I-1", Stage.PRIORITISED, motive="Störst effekt för pengarna")
    assert stage_of("I-1") is Stage.PRIORITISED
    decision = records(SHELVES[Kind.DECISION], [done.decision])[0].values
    assert (decision["kind"], decision["subject"]) == (DecisionKind.PRIORITISE, "I-1")
    assert decision["motive"] == "Störst effekt för pengarna"
    assert decision["body"] == "VON"
    last = passages_read("I-1")[-1]
    assert (last.kind, last.decision) == (PassageKind.PASSED, done.decision)
    assert {"B105", "B106", "B102", "B201"} <= set(last.asked)


def test_a_forum_gives_priority_in_a_programme_beneath_its_portfolio_but_does_not_start_it() -> (
    None
):
    under = {"name": "Omsorgens program", "owner_unit": "VON", "parent": "DUP"}
    settle(account=[Change("PDT-1", under)])
    save(Kind.INITIATIVE, [Change("I-1", {"account": "PDT-1"})], by=SYSTEM, at=NOON)
    passed("I-1", Stage.PREPARED, by=DEVELOPER)
    with pytest.raises(NotYours, match="Omsorgsnämnden or Forum Digitalisering"):
        passed("I-1", Stage.PRIORITISED, by=OTHER_HEAD, motive="Vi vill")
    done = passed("I-1", Stage.PRIORITISED, by=CHIEF, motive="Störst effekt i portföljen")
    assert records(SHELVES[Kind.DECISION], [done.decision])[0].values["body"] == "FD"
    with pytest.raises(NotYours, match="Omsorgsnämnden"):
        passed("I-1", Stage.DECIDED, by=CHIEF, motive="Dags att börja")


def test_the_gate_names_every_missing_thing_and_the_field_where_it_is_mended() -> None:
    settle()
    with pytest.raises(Stopped) as said:
        passed("I-2", Stage.PREPARED)
    assert [(fault.id, fault.key) for fault in said.value.faults] == [("I-2", "goals")]
    save(Kind.INITIATIVE, [Change("I-2", {"goals": ("M-1",)})], by=SYSTEM, at=NOON)
    passed("I-2", Stage.PREPARED)
    with pytest.raises(Stopped) as said:
        passed("I-2", Stage.PRIORITISED, motive="Vi vill")
    codes = {finding.code for finding in said.value.judgement.missing}
    assert {"B201", "B102", "B105", "B106"} <= codes
    assert stage_of("I-2") is Stage.PREPARED
    assert not [r for r in records(SHELVES[Kind.DECISION]) if r.values["subject"] == "I-2"]


def test_a_refused_passage_leaves_nothing_behind() -> None:
    settle()
    before = position()
    with pytest.raises(Stopped):
        passed("I-2", Stage.PREPARED)
    assert position() == before


def test_a_stage_is_never_written_over_by_the_register_itself() -> None:
    settle()
    with pytest.raises(Refused, match="passing a gate"):
        save(Kind.INITIATIVE, [Change("I-1", {"stage": Stage.ONGOING})], by=SYSTEM, at=NOON)
    assert stage_of("I-1") is Stage.IDEA


def test_no_step_leaves_the_road() -> None:
    settle()
    for stage in (Stage.ONGOING, Stage.DECIDED, Stage.REALISED):
        with pytest.raises(Refused, match="no road"):
            passed("I-1", stage, motive="Bråttom")


def test_only_who_decides_for_the_account_decides() -> None:
    settle()
    for stranger in (OTHER_HEAD, ELECTED):
        with pytest.raises(NotYours):
            passed("I-1", Stage.PREPARED, by=stranger)
    passed("I-1", Stage.PREPARED, by=DEVELOPER)
    for nobody in (DEVELOPER, CHIEF, OTHER_HEAD, ELECTED):
        with pytest.raises(NotYours):
            passed("I-1", Stage.PRIORITISED, by=nobody, motive="Ja")
    passed("I-1", Stage.PRIORITISED, by=HEAD, motive="Ja")


def test_the_centre_decides_in_the_accounts_of_its_forum() -> None:
    settle()
    save(Kind.INITIATIVE, [Change("I-1", {"account": "DUP"})], by=SYSTEM, at=NOON)
    passed("I-1", Stage.PREPARED, by=CHIEF)
    with pytest.raises(NotYours):
        passed("I-1", Stage.PRIORITISED, by=HEAD, motive="Ja")
    passed("I-1", Stage.PRIORITISED, by=CHIEF, motive="Ja")


def test_a_decision_needs_a_reason() -> None:
    settle()
    passed("I-1", Stage.PREPARED)
    with pytest.raises(Stopped) as said:
        passed("I-1", Stage.PRIORITISED)
    assert {finding.code for finding in said.value.judgement.missing} == {"P101"}
    with pytest.raises(Refused, match="reason"):
        passed("I-1", Stage.PAUSED)
    passed("I-1", Stage.PAUSED, motive="Väntar på lagen")


def test_after_a_pause_it_goes_on_from_where_it_was() -> None:
    settle()
    passed("I-1", Stage.PREPARED)
    passed("I-1", Stage.PAUSED, motive="Väntar på lagen")
    with pytest.raises(Refused, match="no road"):
        passed("I-1", Stage.PRIORITISED, motive="Ja")
    passed("I-1", Stage.PREPARED)
    assert stage_of("I-1") is Stage.PREPARED


def test_what_changed_since_the_actor_looked_is_told_and_nothing_is_passed() -> None:
    settle()
    looked = position()
    save(Kind.BENEFIT, [Change("E-1", {"target": None})], by=SYSTEM, at=NOON)
    with pytest.raises(Moved, match=r"E-1 \(target\)"):
        passed("I-1", Stage.PREPARED, seen=looked)
    passed("I-1", Stage.PREPARED, seen=position())


def test_what_changed_elsewhere_disturbs_nobody() -> None:
    settle()
    looked = position()
    save(Kind.BENEFIT, [Change("E-2", {"target": None, "name": "Annat"})], by=SYSTEM, at=NOON)
    passed("I-1", Stage.PREPARED, seen=looked)


def test_of_two_who_pass_the_same_gate_the_second_is_told_who_was_first() -> None:
    settle()
    looked = position()
    passed("I-1", Stage.PREPARED, by=DEVELOPER, seen=looked)
    with pytest.raises(Moved, match="Verksamhetsutvecklare"):
        passed("I-1", Stage.PREPARED, by=HEAD, seen=looked)
    assert len(passages_read("I-1")) == 2


def test_a_pure_replacement_is_referred_to_forum_it_once() -> None:
    settle()
    for _ in range(2):
        with pytest.raises(ReferredAway) as said:
            passed("I-3", Stage.PREPARED)
    rows = [r.values for r in records(SHELVES[Kind.REFERRAL])]
    assert [(r["id"], r["to_unit"], r["from_unit"]) for r in rows] == [
        (said.value.referral, "FIT", "VON")
    ]
    assert "Forum IT" in rows[0]["rule"]
    assert stage_of("I-3") is Stage.IDEA


def exemption(**more: object) -> Change:
    return Change(
        "DIS-1",
        {
            "initiative": "I-2",
            "gate": Stage.PREPARED,
            "rules": "I101",
            "reason": "Målet beslutas i december",
            "until": TODAY + timedelta(days=30),
            "body": "FD",
            "decided_on": date(2026, 11, 1),
            **more,
        },
    )


def test_an_exemption_lets_through_and_is_noted_on_the_passage() -> None:
    settle(exemption=[exemption()])
    passed("I-2", Stage.PREPARED)
    last = passages_read("I-2")[-1]
    assert (last.kind, last.exemption) == (PassageKind.EXEMPTED, "DIS-1")


@pytest.mark.parametrize(
    "lacking",
    [
        {"until": TODAY - timedelta(days=1)},
        {"body": None},
        {"gate": Stage.PRIORITISED},
        {"rules": "I102"},
        {"decided_on": None},
        {"initiative": "I-1"},
    ],
    ids=str,
)
def test_an_exemption_that_does_not_hold_lets_nothing_through(lacking: dict[str, object]) -> None:
    settle(exemption=[exemption(**lacking)])
    with pytest.raises(Stopped):
        passed("I-2", Stage.PREPARED)


def test_asking_writes_nothing_and_tells_what_passing_would() -> None:
    settle()
    before = position()
    asked = ask("I-2", Stage.PREPARED, TODAY)
    assert asked and [finding.code for finding in asked.judgement.missing] == ["I101"]
    assert ask("nothing", Stage.PREPARED, TODAY) is None
    assert position() == before


def test_a_passage_is_dated_neither_ahead_nor_before_the_last() -> None:
    settle()
    for on in (TODAY + timedelta(days=1), date(2026, 8, 1)):
        with pytest.raises(Refused):
            passed("I-1", Stage.PREPARED, on=on)
    passed("I-1", Stage.PREPARED, on=date(2026, 11, 2))
    assert standings(["I-1"])["I-1"].since == date(2026, 11, 2)


def test_the_minutes_of_a_step_are_kept_for_the_control_cost() -> None:
    settle()
    passed("I-1", Stage.PREPARED, minutes=20)
    (row,) = [each.values for each in records(SHELVES[Kind.EFFORT])]
    assert (row["minutes"], row["gate"], row["initiative"]) == (20, Stage.PREPARED, "I-1")
