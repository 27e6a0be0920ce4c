"""Tests of the chain's pages: rules on trial are told apart, and fields are called what people call them."""

from __future__ import annotations

import pytest

from styrkedja.insights.chain import pages
from styrkedja.insights.chain.asked import FROZEN, asked_words
from styrkedja.insights.chain.examples import examples_of
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.look.drawing.breaks import TRIAL
from tests.front.intake.visiting import SMALL, Visitor, recorded

BREAKS = "/styrkedja/brott/"


def test_every_field_a_rule_asks_for_has_a_name_in_both_languages() -> None:
    told = {asked: asked_words(asked) for rule in catalogue().values() for asked in rule.asks}
    assert told["goal.indicator"].sv == "Mål: Nyckeltal"
    assert told["goal.indicator"].en == "Goals: Indicator"
    assert told["passage.baseline"] is FROZEN
    assert not [
        asked for asked, words in told.items() if asked.partition(".")[2] in words.sv.split()
    ]


def test_breaks_of_a_rule_on_trial_are_marked_and_counted_apart(
    registers: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind, rows in SMALL.items():
        for row in rows:
            recorded(kind, str(row["id"]), row, 0)
    client = Visitor("cdo", None).client
    before = client.get(BREAKS)
    rule, count, _ = before.context["page"].by_rule[0]
    assert "på prov" not in before.content.decode()
    monkeypatch.setattr(pages, "in_force", lambda code: code != rule.code)
    after = client.get(BREAKS).content.decode()
    assert after.count(TRIAL.sv) == count > 1
    assert f"varav {count} från regler på prov, som inte räknas" in after
    assert (
        "tills regeln har prövats" in client.get(f"/styrkedja/regler/{rule.code}").content.decode()
    )


def test_examples_are_told_in_the_words_of_the_forms() -> None:
    whole, broken, *_ = examples_of("G101")
    assert (whole.whole, broken.whole) == (True, False)
    assert whole.rows[0].name.sv == "Mål m1"
    assert [field.sv for field in whole.rows[0].fields] == [
        "Namn: Fler i jobb",
        "Nyckeltal: Andel i arbete eller studier",
    ]
    assert [found.en for found in broken.found] == ["Goal m1: Indicator"]
    frozen = examples_of("B226")[1].rows[-1]
    assert "Målvärde: 35" in frozen.fields[-1].sv
    limits = [limit.sv for example in examples_of("G302") for limit in example.limits]
    assert [limit.endswith(": 1") for limit in limits] == [True]


def test_every_example_of_every_rule_can_be_told() -> None:
    told = [example for code in catalogue() for example in examples_of(code)]
    assert all(example.rows for example in told if example.found)
    assert not [
        e.name for e in told for row in e.rows for field in row.fields if "None" in field.sv
    ]
