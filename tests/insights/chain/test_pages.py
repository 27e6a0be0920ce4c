"""Tests of the chain's pages: rules on trial are told apart, and fields are called what people call them."""

from __future__ import annotations

import pytest

from styrkedja.insights.chain import pages
from styrkedja.insights.chain.asked import FROZEN, asked_words
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
