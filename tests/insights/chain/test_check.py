"""The engine: what counts as whole, broken and unknown, and what it leaves unsaid."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date

import pytest

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure import catalogue as catalogue_module
from styrkedja.insights.chain.pure.catalogue import TwoRulesOneCode, catalogue
from styrkedja.insights.chain.pure.check import ask_one, check
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, Ref, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal
from tests.insights.chain.cases import POLICY

DAY = date(2026, 6, 1)


def needs_indicator(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    return WHOLE if goal.indicator else broken("indicator")


def needs_unit(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    return WHOLE if goal.unit else broken("unit")


def rule(code: str = "G101", field: str = "indicator", **changes: object) -> Rule:
    made = Rule(
        code=code,
        name="made-up",
        title=w("Påhittad", "Made up"),
        link=Link.GOAL,
        severity=Severity.BREAK,
        status=RuleStatus.IN_FORCE,
        about=Kind.GOAL,
        asks=(f"goal.{field}",),
        message=w("{name}", "{name}"),
        why=w("Därför.", "Because."),
        mend=w("Laga.", "Mend."),
        sources=("own [I]",),
        since="0.1",
        check=needs_indicator if field == "indicator" else needs_unit,
    )
    return replace(made, **changes)


def goals(*rows: dict[str, object], **more: object) -> Portfolio:
    return portfolio(DAY, {"goals": list(rows), **more})


def waiver(**changes: object) -> dict[str, object]:
    row = {
        "id": "u1",
        "rule": "G101",
        "subject_kind": "goal",
        "subject": "m1",
        "reason": "Mäts från nästa år",
        "body": "kf",
        "until": date(2026, 12, 31),
        "decided_on": date(2026, 1, 1),
    }
    return {**row, **changes}


def test_a_thing_is_whole_only_where_no_rule_in_force_breaks_it() -> None:
    picture = goals({"id": "m1", "indicator": "x"}, {"id": "m2", "indicator": "x", "unit": "n1"})
    state = check(picture, POLICY, [rule(), rule("G103", "unit")]).links[Link.GOAL]
    assert (state.whole, state.broken, state.unknown) == (1, 1, 0)
    assert (state.judged, state.unjudged, state.is_unknown) == (2, 0, False)


def test_a_thing_with_two_breaks_is_one_broken_thing() -> None:
    verdict = check(goals({"id": "m1"}), POLICY, [rule(), rule("G103", "unit")])
    assert len(verdict.findings) == 2
    assert verdict.links[Link.GOAL].broken == 1


def test_a_rule_whose_field_nobody_carries_is_told_once_and_judges_nothing() -> None:
    picture = goals({"id": "m1"}, {"id": "m2"}, carried=["goal.name"])
    verdict = check(picture, POLICY, [rule()])
    assert verdict.findings == ()
    assert verdict.unjudged == {"G101": ("goal.indicator",)}
    state = verdict.links[Link.GOAL]
    assert (state.whole, state.broken, state.unknown, state.is_unknown) == (0, 0, 2, True)
    assert "G101" not in verdict.asked


def test_what_another_rule_can_judge_is_not_unknown() -> None:
    picture = goals({"id": "m1", "unit": "n1"}, carried=["goal.unit"])
    state = check(picture, POLICY, [rule(), rule("G103", "unit")]).links[Link.GOAL]
    assert (state.whole, state.unknown, state.is_unknown) == (1, 0, False)


def test_an_unread_cell_is_no_missing_value() -> None:
    read = goals({"id": "m1"}, {"id": "m2"})
    picture = replace(read, unread=frozenset({(Ref(Kind.GOAL, "m1"), "indicator")}))
    verdict = check(picture, POLICY, [rule()])
    assert [finding.subject.id for finding in verdict.findings] == ["m2"]
    state = verdict.links[Link.GOAL]
    assert (state.whole, state.broken, state.unknown) == (0, 1, 1)


def test_an_unread_cell_elsewhere_on_the_row_changes_nothing() -> None:
    picture = replace(
        goals({"id": "m1"}), unread=frozenset({(Ref(Kind.GOAL, "m1"), "perspective")})
    )
    assert len(check(picture, POLICY, [rule()]).findings) == 1


def test_a_waived_break_is_told_apart_and_its_thing_is_whole() -> None:
    verdict = check(goals({"id": "m1"}, waivers=[waiver()]), POLICY, [rule()])
    assert verdict.findings == ()
    assert [(finding.code, row.id) for finding, row in verdict.waived] == [("G101", "u1")]
    assert verdict.links[Link.GOAL].whole == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"reason": None},
        {"body": None},
        {"until": None},
        {"until": date(2026, 5, 31)},
        {"decided_on": date(2026, 6, 2)},
        {"rule": "G103"},
        {"subject": "m2"},
        {"subject_kind": "initiative"},
        {"subject_kind": "målet"},
    ],
    ids=str,
)
def test_a_waiver_that_does_not_hold_sets_nothing_aside(changes: dict[str, object]) -> None:
    verdict = check(goals({"id": "m1"}, waivers=[waiver(**changes)]), POLICY, [rule()])
    assert len(verdict.findings) == 1 and verdict.waived == ()


def test_a_waiver_holds_on_its_last_day_and_however_the_code_is_written() -> None:
    picture = goals({"id": "m1"}, waivers=[waiver(until=DAY, rule=" g101 ")])
    assert check(picture, POLICY, [rule()]).findings == ()


def test_of_two_waivers_for_the_same_break_the_first_is_used_and_the_other_told() -> None:
    picture = goals({"id": "m1"}, waivers=[waiver(), waiver(id="u2")])
    verdict = check(picture, POLICY, catalogue().values())
    assert [row.id for finding, row in verdict.waived if finding.code == "G101"] == ["u1"]
    assert [f.subject.id for f in verdict.findings if f.code == "W901"] == ["u2"]


def test_a_rule_on_trial_speaks_but_breaks_nothing() -> None:
    verdict = check(goals({"id": "m1"}), POLICY, [rule(status=RuleStatus.TRIAL)])
    assert len(verdict.findings) == 1
    state = verdict.links[Link.GOAL]
    assert (state.whole, state.broken, state.judged) == (0, 0, 0)


def test_a_retired_rule_is_not_asked() -> None:
    verdict = check(goals({"id": "m1"}), POLICY, [rule(status=RuleStatus.RETIRED)])
    assert verdict.findings == () and verdict.asked == {} and verdict.unjudged == {}


def test_the_groups_policy_decides_whether_a_rule_counts() -> None:
    policy = replace(POLICY, statuses={"G101": RuleStatus.RETIRED})
    assert check(goals({"id": "m1"}), policy, [rule()]).findings == ()
    policy = replace(POLICY, statuses={"G101": RuleStatus.IN_FORCE})
    state = check(goals({"id": "m1"}), policy, [rule(status=RuleStatus.TRIAL)]).links[Link.GOAL]
    assert state.broken == 1


def test_findings_come_in_the_order_of_links_codes_and_things() -> None:
    picture = portfolio(DAY, {"goals": [{"id": "m2"}, {"id": "m1"}], "initiatives": [{"id": "i1"}]})
    shuffled = sorted(catalogue().values(), key=lambda r: r.name)
    codes = [(f.code, f.subject.id) for f in check(picture, POLICY, shuffled).findings]
    assert codes == [
        (f.code, f.subject.id) for f in check(picture, POLICY, catalogue().values()).findings
    ]
    assert codes.index(("G101", "m2")) < codes.index(("G101", "m1")) < codes.index(("G103", "m2"))
    assert codes.index(("G105", "m1")) if ("G105", "m1") in codes else True
    assert [code[0] for code, _ in codes] == sorted(
        (code[0] for code, _ in codes), key="GIBPDLHFKSCW".index
    )


def test_progress_is_told_after_each_rule() -> None:
    steps: list[tuple[int, int]] = []
    check(goals(), POLICY, [rule(), rule("G103", "unit")], lambda *step: steps.append(step))
    assert steps == [(1, 2), (2, 2)]


def test_one_rule_can_be_asked_of_one_thing() -> None:
    picture = goals({"id": "m1"}, {"id": "m2", "indicator": "x"})
    assert [f.field for f in ask_one(picture, POLICY, rule(), Ref(Kind.GOAL, "m1")) or ()] == [
        "indicator"
    ]
    assert ask_one(picture, POLICY, rule(), Ref(Kind.GOAL, "m2")) == ()
    assert ask_one(picture, POLICY, rule(), Ref(Kind.GOAL, "m9")) is None
    assert ask_one(goals({"id": "m1"}, carried=[]), POLICY, rule(), Ref(Kind.GOAL, "m1")) is None


def test_the_garbage_collector_is_on_again_even_when_a_rule_fails() -> None:
    def fails(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
        raise ValueError

    with pytest.raises(ValueError):
        check(goals({"id": "m1"}), POLICY, [rule(check=fails)])
    assert gc.isenabled()


def test_two_rules_with_one_code_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    one = catalogue()["G101"]
    monkeypatch.setattr(
        catalogue_module.importlib, "import_module", lambda name: type("M", (), {"rule": one})
    )
    with pytest.raises(TwoRulesOneCode):
        catalogue.__wrapped__()
