"""Whatever is recorded and whoever asks: no way leads past a gate with a blocking break."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from styrkedja.config.policies import policy_in_force
from styrkedja.example import example_portfolio
from styrkedja.governance.gates.pure.judging import (
    NEVER_LIFTED,
    blocking,
    breaks,
    exemptions_for,
    judge,
    standing_in,
)
from styrkedja.governance.gates.pure.nearby import near
from styrkedja.governance.gates.pure.road import ASIDE, ROAD, is_gate, next_stages
from styrkedja.governance.gates.pure.tracks import track_of
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.picture.deed_terms import Level, PersonalData, Track
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.promises import Exemption
from styrkedja.picture.terms import PassageKind, Stage
from styrkedja.picture.things import Benefit, Initiative, Passage
from tests.governance.gates.grounds import benefit, initiative

POLICY = policy_in_force("")
DAY = date(2026, 11, 24)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
GATED = ROAD[ROAD.index(Stage.PRIORITISED) :]
FAULTS = {  # what is taken away from a well-formed effektmål, and the check that misses it
    "indicator": "B102",
    "owner": "B105",
    "accepted_on": "B105",
    "measured_by": "B106",
}


@pytest.fixture(scope="module")
def group() -> Portfolio:
    return example_portfolio()


def drawn(lacking: frozenset[str], legal: bool, small: bool, exempted: frozenset[str]) -> Portfolio:
    """A group of one initiative with one effektmål, from which some fields have been taken."""
    values = initiative(legal_requirement=legal)
    if small:
        values |= {"hours": 10, "budget": 10, "risk": Level.LOW, "integrations": 0}
        values |= {"personal_data": PersonalData.NO, "several_units": False}
    one = Initiative(id="I-1", **values)
    goal = Benefit(id="E-1", **{**benefit(), **dict.fromkeys(lacking)})
    let = Exemption(
        id="DIS",
        initiative="I-1",
        gate=Stage.PRIORITISED,
        rules=", ".join(sorted(exempted)),
        reason="Skäl",
        body="FD",
        decided_on=DAY,
        until=DAY,
    )
    return Portfolio(as_of=DAY, initiatives=(one,), benefits=(goal,), exemptions=(let,))


@QUICK
@given(
    lacking=st.frozensets(st.sampled_from(sorted(FAULTS))),
    legal=st.booleans(),
    small=st.booleans(),
    exempted=st.frozensets(st.sampled_from(sorted(set(FAULTS.values())))),
    steps=st.lists(st.sampled_from(sorted(Stage, key=lambda one: one.code)), max_size=12),
)
def test_no_road_reaches_prioritised_or_ongoing_with_a_blocking_break_and_no_exemption(
    lacking: frozenset[str],
    legal: bool,
    small: bool,
    exempted: frozenset[str],
    steps: list[Stage],
) -> None:
    picture = drawn(lacking, legal, small, exempted)
    broken = {FAULTS[key] for key in lacking}
    for stage in steps:
        passages = picture.passages
        if stage not in next_stages(picture.initiatives[0].stage, passages):
            continue
        judgement = judge(picture, POLICY, "I-1", stage, deciding=True)
        if not judgement.holds:
            continue
        if stage in GATED and is_gate(judgement.here, stage):
            held = exempted if stage is Stage.PRIORITISED else frozenset()
            assert broken <= held, (stage, broken)
        one = replace(picture.initiatives[0], stage=stage)
        passed = Passage("I-1", stage, DAY, judgement.kind)
        picture = replace(picture, initiatives=(one,), passages=(*passages, passed))


@pytest.mark.parametrize("track", list(Track), ids=lambda one: one.code)
@pytest.mark.parametrize("stage", GATED, ids=lambda one: one.code)
def test_no_track_and_no_policy_lifts_the_four(track: Track, stage: Stage, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        f"[settings.gates]\n{track.code}_{stage.code} = []\n"
        + "".join(f'[rules.{code}]\nstatus = "retired"\n' for code in NEVER_LIFTED),
        "utf-8",
    )
    policy = policy_in_force(str(own))
    assert set(NEVER_LIFTED) <= set(blocking(policy, track.code, stage))
    picture = drawn(frozenset({"owner"}), track is Track.LEGAL, track is Track.LIGHT, frozenset())
    assert track_of(picture.initiatives[0], policy).track is track
    before = ROAD[ROAD.index(stage) - 1]
    there = replace(picture, initiatives=(replace(picture.initiatives[0], stage=before),))
    missing = judge(there, policy, "I-1", stage, deciding=True).missing
    assert "B105" in {row.code for row in missing}


def test_the_neighbourhood_answers_as_the_whole(group: Portfolio) -> None:
    codes = sorted(
        {
            code
            for track in Track
            for stage in ROAD[1:]
            for code in blocking(POLICY, track.code, stage)
        }
    )
    for one in group.initiatives:
        if one.stage in (*ASIDE, Stage.REALISED):
            continue
        stage = next_stages(one.stage)[0]
        small = near(group, one.id)
        whole, part = standing_in(group, one, stage), standing_in(small, one, stage)
        for code in codes:
            assert set(map(str, breaks(code, whole, POLICY, one.id))) == set(
                map(str, breaks(code, part, POLICY, one.id))
            ), (one.id, code)


def test_every_rule_the_policy_blocks_by_is_in_the_catalogue() -> None:
    for track in Track:
        for stage in ROAD[1:]:
            assert set(blocking(POLICY, track.code, stage)) <= catalogue().keys()


@QUICK
@given(
    answers=st.fixed_dictionaries(
        {
            "hours": st.one_of(st.none(), st.integers(0, 2_000)),
            "budget": st.one_of(st.none(), st.integers(0, 2_000_000)),
            "risk": st.sampled_from([None, *Level]),
            "integrations": st.one_of(st.none(), st.integers(0, 5)),
            "personal_data": st.sampled_from([None, *PersonalData]),
            "several_units": st.sampled_from([None, True, False]),
        }
    )
)
def test_the_highest_answer_wins(answers: dict[str, object]) -> None:
    one = Initiative(id="I", name="I", **answers)
    placed = track_of(one, POLICY)
    if None in answers.values():
        assert placed.track is Track.ORDINARY
    for key, least in (("hours", 0), ("budget", 0), ("risk", Level.LOW), ("integrations", 0)):
        easier = track_of(replace(one, **{key: least}), POLICY)
        assert not (placed.track is Track.LIGHT and easier.track is Track.ORDINARY)
    assert bool(placed.fields) == (placed.track is Track.ORDINARY)


@QUICK
@given(st.integers(-400, 400), st.integers(-400, 400))
def test_an_exemption_holds_from_its_decision_to_its_last_day(decided: int, until: int) -> None:
    picture = drawn(frozenset(), False, False, frozenset({"B105"}))
    let = replace(
        picture.exemptions[0],
        decided_on=DAY + timedelta(days=decided),
        until=DAY + timedelta(days=until),
    )
    held = exemptions_for(replace(picture, exemptions=(let,)), "I-1", Stage.PRIORITISED)
    assert bool(held) == (decided <= 0 <= until)


def test_a_step_aside_or_back_is_no_gate_and_a_step_on_always_is() -> None:
    for here in ROAD:
        for there in next_stages(here):
            onward = there in ROAD and ROAD.index(there) > ROAD.index(here)
            assert is_gate(here, there) == onward
    assert (
        next_stages(Stage.PAUSED, (Passage("I", Stage.ONGOING, DAY, PassageKind.PASSED),))[0]
        is Stage.ONGOING
    )
