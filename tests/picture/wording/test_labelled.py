"""The coach's words against the labelled effektmål, and docs/wording.md against what the code says."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from styrkedja.picture.wording import FaultKind, faults_in
from tools import wording_scores
from tools.wording_scores import Score, exact, labelled, scores, scoring_half, writing_half

TEXTS = labelled()
ENGLISH = yaml.safe_load((Path(__file__).parent / "english.yaml").read_text())
LEAST_PRECISION = 0.85
LEAST_RECALL = 0.80


def name_of(score: Score) -> str:
    return score.kind.code


def test_there_are_at_least_240_labelled_texts_and_no_two_are_alike() -> None:
    texts = [each.text for each in TEXTS]
    assert len(texts) >= 240
    assert len({text.casefold() for text in texts}) == len(texts)


@pytest.mark.parametrize("half", [writing_half, scoring_half])
def test_every_fault_and_the_well_formed_are_well_represented_in_both_halves(half) -> None:
    texts = half(TEXTS)
    for kind in FaultKind:
        assert sum(kind in each.faults for each in texts) >= 10, kind
    assert sum(not each.faults for each in texts) >= 30


def test_no_text_stands_in_both_halves() -> None:
    written, scored = ({each.text for each in half(TEXTS)} for half in (writing_half, scoring_half))
    assert not written & scored


@pytest.mark.parametrize("score", scores(scoring_half(TEXTS)), ids=name_of)
def test_what_is_pointed_out_in_the_scoring_half_is_a_fault(score: Score) -> None:
    assert score.precision >= LEAST_PRECISION


@pytest.mark.parametrize("score", scores(scoring_half(TEXTS)), ids=name_of)
def test_the_faults_in_the_scoring_half_are_pointed_out(score: Score) -> None:
    assert score.recall >= LEAST_RECALL


def test_most_texts_of_the_scoring_half_get_exactly_their_faults() -> None:
    texts = scoring_half(TEXTS)
    assert exact(texts) / len(texts) >= 0.85


def test_the_document_says_what_the_code_says() -> None:
    assert wording_scores.DOCUMENT.read_text() == wording_scores.document(), (
        "run: PYTHONPATH=src python -m tools.wording_scores"
    )


def test_there_are_forty_english_texts() -> None:
    assert len({row["text"] for row in ENGLISH}) >= 40


@pytest.mark.parametrize("row", ENGLISH, ids=lambda row: row["text"])
def test_an_english_text_gets_its_faults(row: dict) -> None:
    assert sorted(fault.kind.code for fault in faults_in(row["text"])) == sorted(row["faults"])
