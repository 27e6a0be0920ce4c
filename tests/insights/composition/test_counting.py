"""What the portfolio is made of: coverage is unknown where nothing is declared, units reach below, sums add up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from styrkedja.front.reports import coverage_page
from styrkedja.insights.composition.pure.accounts import account_tree
from styrkedja.insights.composition.pure.coverage import coverage
from styrkedja.insights.composition.pure.mix import mix, with_initiatives
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import portfolio

DAY = date(2026, 6, 1)
UNITS = [
    {"id": "n", "kind": "committee"},
    {"id": "f", "kind": "administration", "parent": "n", "declared_initiatives": 4},
    {"id": "e", "parent": "f"},
    {"id": "b", "kind": "company"},
    {"id": "s", "kind": "staff", "declared_initiatives": 0},
]


def group(*initiatives: dict[str, object], **tables: list[dict[str, object]]) -> Portfolio:
    rows = [{"id": f"i{at}", **row} for at, row in enumerate(initiatives)]
    return portfolio(DAY, {"units": UNITS, "initiatives": rows, **tables})


def test_what_nobody_has_declared_is_unknown_and_never_covered() -> None:
    found = coverage(group({"unit": "b"}, {"unit": "e"}, {"unit": "f", "stage": "stopped"}))
    of = {each.unit.id: each for each in found.units}
    assert (of["b"].registered, of["b"].share) == (1, None)
    assert (of["f"].registered, of["f"].share) == (1, 0.25), (
        "the unit below counts, a stopped does not"
    )
    assert (found.registered, found.declared, found.unknown, found.beside) == (1, 4, 1, 1)
    assert coverage(portfolio(DAY, {"units": UNITS[3:4]})).share is None


def test_a_unit_that_declares_none_is_known_and_has_nothing_to_cover() -> None:
    told = {each.unit.id: coverage_page.plain(each) for each in coverage(group()).units}
    assert told["s"][-2:] == ("–", coverage_page.NONE)
    assert told["b"][-2:] == (coverage_page.UNKNOWN, coverage_page.UNDECLARED)


def test_a_chosen_unit_is_counted_with_all_below_it_and_shown_each_by_itself() -> None:
    rows = [
        {"unit": "e", "origin": "administration"},
        {"unit": "f"},
        {"unit": "b", "origin": "company"},
    ]
    picture = group(*({**row, "registered_on": DAY} for row in rows))
    found = mix(picture, "origin", unit="n", year="2026")
    assert (found.whole.total, found.whole.unsaid) == (2, 1)
    assert [(row.key, row.total) for row in found.by_unit] == [("b", 1), ("e", 1), ("f", 1)]
    assert [(row.key, row.total) for row in found.by_year] == [("2026", 2)]
    assert mix(picture, "origin", unit="n", year="2025").whole.total == 0
    assert with_initiatives(picture) == {"e", "f", "n", "b"}


def test_accounts_sum_up_the_tree_and_count_everything_once_in_a_circle_too() -> None:
    accounts = [
        {"id": "p"},
        {"id": "q", "parent": "p"},
        {"id": "r", "parent": "q"},
        {"id": "x", "parent": "y"},
        {"id": "y", "parent": "x"},
    ]
    initiatives = [
        {"account": key, "budget": Decimal(10)} for key in ("p", "q", "r", "r", "x", "y", "borta")
    ]
    budgets = [
        {"id": "b1", "account": "r", "year": 2026, "amount": Decimal(5)},
        {"id": "b2", "initiative": "i0", "year": 2026, "amount": Decimal(7)},
        {"id": "b3", "account": "r", "year": 2025, "amount": Decimal(100)},
    ]
    tree = account_tree(group(*initiatives, accounts=accounts, budgets=budgets), 2026)
    whole = {row.account.id: row.whole for row in tree.rows}
    assert [whole[key].initiatives for key in "pqr"] == [4, 3, 2]
    assert (whole["p"].budget, whole["p"].line_amount, whole["q"].line_amount) == (40, 12, 5)
    assert len(tree.rows) == 5
    assert tree.outside.initiatives == 1
    assert (tree.total.initiatives, tree.total.budget, tree.total.line_amount) == (7, 70, 12)
