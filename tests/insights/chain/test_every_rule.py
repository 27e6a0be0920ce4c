"""Every rule keeps the same promises: it answers as its examples say, speaks plainly and never surprises."""

from __future__ import annotations

import ast
import re
import string
from dataclasses import fields
from datetime import date

from styrkedja.ground.words import Words
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check, in_order
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.insights.chain.pure.telling import told
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import CLASSES
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Passage
from tests.each import each
from tests.insights.chain.cases import (
    FOLDER,
    POLICY,
    Example,
    examples,
    examples_of,
    file_of,
    of_rule,
    written,
)

RULES = list(catalogue().values())
FIELDS = {
    kind.code: {field.name for field in fields(cls)}
    for kind, cls in zip(Kind, CLASSES.values(), strict=True)
}
FIELDS["passage"] = {field.name for field in fields(Passage)}
every_rule = each("rule", RULES, ids=lambda rule: f"{rule.code} {rule.name}")
every_example = each("example", examples)


@every_example
def test_it_answers_as_its_example_says(example: Example) -> None:
    found = [written(finding) for finding in of_rule(example.answer, example.rule)]
    assert found == list(example.findings)


@every_example
def test_it_says_the_same_twice(example: Example) -> None:
    again = example.picture()
    for verdict in (example.verdict(again), example.verdict(again)):
        assert verdict.findings == example.answer.findings
        assert verdict.links == example.answer.links


@every_example
def test_what_it_finds_can_be_told_in_both_languages(example: Example) -> None:
    for finding in of_rule(example.answer, example.rule):
        said = told(finding, example.seen)
        for text in (said.message.sv, said.message.en):
            assert text.endswith((".", "?", "!"))
            assert "None" not in text and "Decimal" not in text and "<" not in text
            assert "{" not in text


@every_example
def test_what_it_points_at_is_a_field_of_the_thing_or_its_whole_row(example: Example) -> None:
    for finding in of_rule(example.answer, example.rule):
        assert finding.field is None or finding.field in FIELDS[finding.subject.kind.code]
        assert finding.subject.kind is example.rule.about


@every_rule
def test_it_is_silent_on_an_empty_portfolio(rule: Rule) -> None:
    assert check(Portfolio(as_of=date(2026, 6, 1)), POLICY, [rule]).findings == ()


@every_rule
def test_it_has_whole_and_broken_examples(rule: Rule) -> None:
    own = examples_of(rule)
    assert [example for example in own if not example.findings], "none is whole"
    assert [example for example in own if example.findings], "none is broken"
    assert len({example.name for example in own}) == len(own), "two examples share a name"


@every_rule
def test_a_whole_example_is_one_where_the_rule_was_asked_and_held(rule: Rule) -> None:
    whole = [example for example in examples_of(rule) if not example.findings]
    assert any(example.answer.asked.get(rule.code) for example in whole)


@every_rule
def test_its_file_is_called_by_its_code_and_name(rule: Rule) -> None:
    assert file_of(rule, "py").exists() and file_of(rule, "yaml").exists()
    assert rule.file.startswith(f"{rule.code.lower()}_")
    assert re.fullmatch(r"[A-Z]\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)


@every_rule
def test_its_letter_is_the_letter_of_its_link(rule: Rule) -> None:
    assert rule.code[0] == rule.link.code
    assert rule.code[1] in "1239"
    assert (rule.code[1] == "9") == (rule.link.code == "W")


@every_rule
def test_it_names_its_source_and_says_why_and_how_to_mend(rule: Rule) -> None:
    assert rule.sources and rule.since
    for source in rule.sources:
        assert re.match(r"seed §\d|own \[I\]|\S.+ \[[DK]\]", source), source
    for text in (rule.title, rule.message, rule.why, rule.mend):
        assert text.sv.strip() and text.en.strip() and text.sv != text.en
    for text in (rule.why.sv, rule.why.en):
        assert text.endswith(".") and len(re.findall(r"[.!?](?:\s|$)", text)) <= 2, "two sentences"
    assert not rule.title.sv.endswith(".") and rule.title.sv[0].isupper()


@every_rule
def test_each_language_has_its_own_quotation_marks(rule: Rule) -> None:
    for text in (rule.message, rule.why, rule.mend):
        assert not set(text.sv) & set("“\"'"), text.sv
        assert not set(text.en) & set('"'), text.en
        assert text.en.count("“") == text.en.count("”")
        assert text.sv.count("”") % 2 == 0


@every_rule
def test_every_field_it_asks_is_a_field_of_the_picture(rule: Rule) -> None:
    assert rule.asks
    for asked in rule.asks:
        kind, _, field = asked.partition(".")
        assert kind in FIELDS, asked
        assert not field or field in FIELDS[kind], asked


@every_rule
def test_it_can_be_unjudged_for_every_field_it_asks(rule: Rule) -> None:
    broken = next(example for example in examples_of(rule) if example.findings)
    for left_out in rule.asks:
        carried = [*(asked for asked in rule.asks if asked != left_out)]
        picture = Example(
            rule,
            broken.name,
            broken.as_of,
            {**broken.portfolio, "carried": carried},
            broken.policy,
            (),
        ).picture()
        verdict = broken.verdict(picture)
        assert left_out in verdict.unjudged[rule.code]
        assert not list(of_rule(verdict, rule))


@every_rule
def test_its_sentences_are_filled_alike_in_both_languages(rule: Rule) -> None:
    assert names_in(rule.message.sv) == names_in(rule.message.en)
    assert not names_in(rule.why.sv) and not names_in(rule.mend.sv)


@every_rule
def test_every_threshold_it_uses_stands_in_the_policy(rule: Rule) -> None:
    tree = ast.parse(file_of(rule, "py").read_text("utf-8"))
    used = {
        node.slice.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Name)
        and node.value.id == "policy"
        and isinstance(node.slice, ast.Constant)
    }
    assert used <= set(POLICY.settings)


def test_every_file_of_examples_belongs_to_a_rule() -> None:
    belonging = {file_of(rule, "yaml") for rule in RULES}
    assert set(FOLDER.glob("*.yaml")) == belonging


def test_rules_are_asked_along_the_chain_and_the_checkers_own_last() -> None:
    codes = [rule.code for rule in in_order(reversed(RULES))]
    assert codes == [rule.code for rule in in_order(RULES)]
    assert list(dict.fromkeys(code[0] for code in codes)) == list("GIBPDLHFKSCW")


def test_there_are_at_least_forty_rules() -> None:
    assert len(RULES) >= 40


def names_in(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_names_in_finds_what_is_to_be_filled() -> None:
    assert names_in(Words("{a} och {b}", "").sv) == {"a", "b"}
