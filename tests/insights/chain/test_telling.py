"""How a break is told: facts in each language's own way, severity as the group decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.telling import said, sentence, told
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Kind, RuleStatus, Severity, Stage
from tests.insights.chain.cases import POLICY

DAY = date(2026, 6, 1)


def picture(name: str = "Fler i jobb", **more: object) -> Portfolio:
    return portfolio(DAY, {"goals": [{"id": "m1", "name": name}], **more})


def finding(**facts: object) -> Finding:
    return Finding("G101", Ref(Kind.GOAL, "m1"), "indicator", facts)


@pytest.mark.parametrize(
    ("fact", "swedish", "english"),
    [
        (date(2026, 6, 1), "2026-06-01", "2026-06-01"),
        (2026, "2026", "2026"),
        (78, "78", "78"),
        (-78, "−78", "−78"),
        (1200000, "1\u00a0200\u00a0000", "1\u00a0200\u00a0000"),
        (Decimal("1200000"), "1\u00a0200\u00a0000", "1\u00a0200\u00a0000"),
        (Decimal("4.50"), "4,5", "4.5"),
        (True, "ja", "yes"),
        (False, "nej", "no"),
        (None, "–", "–"),
        (Stage.ONGOING, "pågår", "ongoing"),
        (w("mål", "goal"), "mål", "goal"),
        (("a", "b", "c"), "a, b och c", "a, b and c"),
        (("a",), "a", "a"),
        ((Stage.IDEA, w("år", "year")), "idé och år", "idea and year"),
        ("två\nrader", "två rader", "två rader"),
        (Kind.GOAL, "Mål", "Goals"),
    ],
    ids=str,
)
def test_a_fact_is_said_as_its_language_says_it(fact: object, swedish: str, english: str) -> None:
    assert said(fact, "sv") == swedish
    assert said(fact, "en") == english


def test_a_text_too_long_for_a_sentence_is_cut() -> None:
    cut = said("ord " * 5000, "sv")
    assert len(cut) <= 120 and cut.endswith("…")


def test_what_people_wrote_is_never_taken_for_something_to_fill() -> None:
    odd = picture("Mål {id} %s {")
    assert "Mål {id} %s {" in told(finding(), odd).message.sv


def test_the_currency_is_said_in_words_where_it_is_kronor() -> None:
    template = w("{amount} {currency}", "{amount} {currency}")
    kronor = sentence(template, finding(amount=5), picture())
    assert (kronor.sv, kronor.en) == ("5 kr", "5 SEK")
    pounds = sentence(template, finding(amount=5), picture(currency="GBP"))
    assert (pounds.sv, pounds.en) == ("5 GBP", "5 GBP")


def test_a_thing_without_a_name_is_called_by_its_id() -> None:
    nameless = portfolio(DAY, {"decisions": [{"id": "b1", "kind": "go"}]})
    seen = Finding("D104", Ref(Kind.DECISION, "b1"), "decided_on", {"subject": "x"})
    assert told(seen, nameless).name == "b1"
    gone = Finding("D104", Ref(Kind.DECISION, "b9"), "decided_on", {"subject": "x"})
    assert told(gone, nameless).name == "b9"


def test_a_rule_weighs_what_the_group_has_decided() -> None:
    policy = replace(
        POLICY, severities={"G101": Severity.NOTE}, statuses={"G101": RuleStatus.TRIAL}
    )
    assert told(finding(), picture()).severity is catalogue()["G101"].severity
    assert told(finding(), picture(), POLICY).severity is catalogue()["G101"].severity
    assert told(finding(), picture(), policy).severity is Severity.NOTE
    assert told(finding(), picture(), policy).status is RuleStatus.TRIAL


def test_a_rules_own_fact_goes_before_the_things_name() -> None:
    other = sentence(w("{name}", "{name}"), finding(name="annat"), picture())
    assert other.sv == "annat"
