"""The arithmetic of money: worked by hand, reconciling whatever is written, categories never mixed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from styrkedja.insights.economy.pure.amounts import Span, Wanted, series, state_total
from styrkedja.insights.economy.pure.following import compared, schedule
from styrkedja.insights.economy.pure.frame import Why, frame_changes, grounds
from styrkedja.insights.economy.pure.outcome_rate import by_unit, by_year, rates, reached
from styrkedja.insights.economy.pure.payers import matrix
from styrkedja.insights.economy.pure.present_value import present_value
from styrkedja.insights.economy.pure.proposing import Sums, proposals, sums_of
from styrkedja.insights.economy.pure.reconciling import Gap, Measure, lines_of, reconciled
from styrkedja.insights.economy.pure.standing import Standing, standings
from styrkedja.picture.terms import BudgetKind, Category, Spending
from tests.insights.economy.money import (
    COMMITTED,
    FORECAST,
    OUTCOME,
    POTENTIAL,
    Adjustment,
    Budget,
    Measurement,
    MeasurementKind,
    Repayment,
    amount,
    kr,
    picture,
    run_cost,
)

ONE = Decimal(1)
QUICK = settings(max_examples=60, deadline=None)


def test_the_four_states_stand_beside_each_other_and_the_last_made_row_is_in_force() -> None:
    rows = (
        amount("E-1", "A", 2027, 100, POTENTIAL, low=kr(60), high=kr(150)),
        amount("E-1", "A", 2027, 90, made_on=date(2026, 3, 1), id="gammal"),
        amount("E-1", "A", 2027, 80, made_on=date(2026, 9, 1), low=kr(70), id="ny"),
        amount("E-1", "B", 2027, 10, FORECAST),
        amount("E-2", "A", 2027, 999, COMMITTED),  # another category
    )
    found = series(picture(estimates=rows), Wanted(category=Category.FINANCIAL))[2027]
    assert found[POTENTIAL] == Span(kr(60), kr(100), kr(150), 1, 0)
    assert found[COMMITTED] == Span(kr(70), kr(80), kr(80), 1, 1)
    assert found[FORECAST].expected == kr(10)
    assert OUTCOME not in found


def test_a_frame_is_changed_by_accepted_financial_commitments_running_cost_and_repayment() -> None:
    whole = picture(
        estimates=(
            amount("E-1", "A", 2027, 400),
            amount("E-1", "A", 2028, 400),
            amount("E-1", "B", 2027, 70),  # not accepted
            amount("E-2", "A", 2027, 500),  # freed time
            amount("E-1", "A", None, 5),
            amount("E-1", "A", 2027, 900, POTENTIAL),
        ),
        costs=(
            run_cost("K-1", "A", 2028, 60),
            run_cost("K-2", "C", 2028, 30),  # receives nothing
            run_cost("K-3", "A", 2028, 25, spending=Spending.CAPITAL),
            run_cost("K-4", "A", 2027, 99, kind=BudgetKind.DEVELOPMENT),
        ),
        repayments=(Repayment("ÅB", "F", "I-1", "E-1", "A", 2028, kr(40)),),
    )
    found = frame_changes(whole, "I-1", Decimal("0.5"))
    assert [(each.unit, each.year, each.amount) for each in found] == [
        ("A", 2027, -kr(200)),
        ("A", 2028, -kr(100)),  # −200 + 60 + 40
    ]
    assert [ref.ref.id for ref in found[1].pieces] == ["E-1-A-2028-commitment", "K-1", "ÅB"]
    left = {each.ref.id: each.why for each in grounds(whole, "I-1").left_out}
    assert left == {
        "E-1-B-2027-commitment": Why.NOT_ACCEPTED,
        "E-2-A-2027-commitment": Why.NOT_FINANCIAL,
        "E-1-A-None-commitment": Why.NO_YEAR,
        "K-2": Why.NOT_RECEIVING,
        "K-3": Why.NOT_OPERATING,
    }


@given(st.lists(st.tuples(st.sampled_from(list(Category)), st.integers(1, 900)), max_size=8))
@QUICK
def test_only_financial_benefit_ever_touches_a_frame(rows: list[tuple[Category, int]]) -> None:
    base = picture()
    benefit = base.benefits[0]
    benefits = tuple(
        replace(benefit, id=f"E-{n}", category=category) for n, (category, _) in enumerate(rows)
    )
    whole = replace(
        base,
        benefits=benefits,
        commitments=tuple(
            replace(base.commitments[0], id=f"Å-{n}", benefit=f"E-{n}") for n in range(len(rows))
        ),
        estimates=tuple(amount(f"E-{n}", "A", 2027, kronor) for n, (_, kronor) in enumerate(rows)),
    )
    changed = sum(each.amount for each in frame_changes(whole, "I-1", ONE))
    financial = sum(kronor for category, kronor in rows if category is Category.FINANCIAL)
    assert changed == -kr(financial)


def test_what_is_settled_is_never_overwritten_only_the_difference_is_proposed() -> None:
    settled = Adjustment("R-1", "I-1", "A", 2027, -kr(300), kr(300), accepted_on=date(2026, 10, 1))
    waiting = Adjustment("R-2", "I-1", "A", 2028, -kr(1), kr(1))
    estimates = tuple(amount("E-1", "A", year, 400) for year in (2025, 2027, 2028))
    whole = picture(estimates=estimates, adjustments=(settled, waiting))
    found = {(each.year, each.row): each.sums for each in proposals(whole, "I-1", ONE)}
    assert found == {(2027, None): Sums(savings=kr(100)), (2028, "R-2"): Sums(savings=kr(400))}


def test_a_reversal_leaves_nothing_and_is_not_proposed_again() -> None:
    taken = Adjustment("R-1", "I-1", "A", 2027, -kr(400), kr(400), decision="D-1")
    back = Adjustment("R-1-Å", "I-1", "A", 2027, kr(400), -kr(400), decision="D-2", reverses="R-1")
    whole = picture(estimates=(amount("E-1", "A", 2027, 400),), adjustments=(taken, back))
    assert (sums_of(taken) + sums_of(back)).amount == 0
    assert proposals(whole, "I-1", ONE) == ()
    assert standings(whole) == {"R-1": Standing.TAKEN_BACK, "R-1-Å": Standing.REVERSAL}


def test_the_present_value_of_one_year_late_is_discounted_once() -> None:
    found = present_value(
        {2027: Span(Decimal(80), Decimal(110), Decimal(140), 1)},
        {2026: Decimal(50)},
        Decimal("0.1"),
    )
    assert (found.first, found.last) == (2026, 2027)
    assert found.expected == Decimal(50)  # 110 / 1.1 − 50
    assert round(found.low, 2) == Decimal("22.73")
    assert present_value({}, {}, ONE) is None


def test_the_outcome_rate_never_mixes_categories_nor_counts_what_nobody_promised() -> None:
    whole = picture(
        estimates=(
            amount("E-1", "A", 2025, 200),
            amount("E-1", "A", 2025, 150, OUTCOME),
            amount("E-1", "B", 2025, 100),
            amount("E-1", "C", 2025, 70, OUTCOME),  # nobody committed it
            amount("E-2", "A", 2025, 10),
            amount("E-2", "A", 2025, 20, OUTCOME),
            amount("E-1", "A", 2029, 999),  # still to come
            amount("E-3", "A", 2025, 5),  # quality is told by its indicator
        )
    )
    found = rates(whole, by_year)
    assert set(found) == {(Category.FINANCIAL, 2025), (Category.REDISTRIBUTION, 2025)}
    money = found[Category.FINANCIAL, 2025]
    assert (money.verified, money.committed, money.value) == (kr(150), kr(300), Decimal("0.5"))
    assert (money.promised, money.followed, money.uncommitted) == (2, 1, kr(70))
    assert found[Category.REDISTRIBUTION, 2025].value == 2
    assert rates(whole, by_unit)[Category.FINANCIAL, "A"].value == Decimal("0.75")
    assert rates(whole, by_unit)[Category.FINANCIAL, "C"].value is None


def test_quality_is_reached_by_its_indicator_also_when_it_shall_fall() -> None:
    base = picture()
    falls = replace(base.benefits[2], baseline=Decimal(60), target=Decimal(40))
    rows = (
        Measurement("M-1", "E-3", MeasurementKind.OUTCOME, date(2026, 1, 1), Decimal(58)),
        Measurement("M-2", "E-3", MeasurementKind.OUTCOME, date(2026, 6, 1), Decimal(45)),
    )
    (found,) = reached(replace(base, benefits=(falls,), measurements=rows))
    assert (found.measurement.id, found.value) == ("M-2", Decimal("0.75"))


def test_an_adjustment_is_compared_with_the_outcome_of_its_own_unit_and_year() -> None:
    whole = picture(
        estimates=(amount("E-1", "A", 2025, 350, OUTCOME), amount("E-2", "A", 2025, 900, OUTCOME)),
        adjustments=(
            Adjustment("R-1", "I-1", "A", 2025, -kr(400), kr(400), decision="D"),
            Adjustment("R-2", "I-1", "B", 2025, -kr(100), kr(100), decision="D"),
        ),
    )
    first, second = compared(whole)
    assert (first.verified, first.difference) == (kr(350), -kr(50))
    assert (second.verified, second.difference) == (None, None)


def test_a_repayment_waits_for_the_benefit_that_bears_it() -> None:
    whole = picture(
        estimates=(amount("E-1", "A", 2026, 250, OUTCOME),),
        repayments=(
            Repayment("ÅB-1", "F", "I-1", "E-1", "A", 2026, kr(200)),
            Repayment("ÅB-2", "F", "I-1", "E-1", "A", 2027, kr(200)),
        ),
    )
    assert [(each.due_so_far, each.carried) for each in schedule(whole)] == [
        (kr(200), True),
        (kr(400), False),
    ]


LINES = st.lists(
    st.tuples(
        st.sampled_from(["", "DUP", "P-1", "P-2", "borta"]),
        st.sampled_from([None, 2026, 2027]),
        st.one_of(st.none(), st.integers(-500, 500)),
        st.sampled_from([None, *BudgetKind]),
    ),
    max_size=12,
)


@given(LINES)
@QUICK
def test_the_whole_is_the_sum_of_the_accounts_and_what_stands_outside_them(
    rows: list[tuple[str, int | None, int | None, BudgetKind | None]],
) -> None:
    budgets = tuple(
        Budget(f"B-{n}", "–", year=year, amount=None if money is None else kr(money), kind=kind, account=account or None)
        for n, (account, year, money, kind) in enumerate(rows)
    )  # fmt: skip
    whole = picture(budgets=budgets)
    found = reconciled(lines_of(whole, Measure.BUDGET), whole.accounts)
    rows = [row for row in rows if (row[0], row[3]) != ("", BudgetKind.OTHER)]  # a unit's frame
    counted = sum(kr(money) for _, _, money, _ in rows if money is not None)
    own = sum(row.own.total for row in found.rows)
    assert own + found.outside.total == found.total.total == counted
    root = next(row for row in found.rows if row.account.id == "DUP")
    assert root.whole.total == own, "all accounts stand under the whole, each counted once"
    assert sum(found.total.slots.values()) == counted
    nowhere = {gap.gap: gap.lines for gap in found.gaps}.get(Gap.NO_ACCOUNT, 0)
    assert nowhere == sum(account in ("", "borta") for account, *_ in rows)


CELLS = st.lists(
    st.tuples(st.sampled_from(["A", "B", None]), st.integers(0, 999), st.sampled_from(["A", "C"])),
    max_size=6,
)


@given(CELLS)
@QUICK
def test_every_row_and_column_of_the_matrix_reconciles(
    rows: list[tuple[str | None, int, str]],
) -> None:
    whole = picture(
        costs=tuple(run_cost(f"K-{n}", payer, 2027, kronor) for n, (payer, kronor, _) in enumerate(rows)),
        estimates=tuple(
            amount("E-1", unit, 2027 + n, kronor * 3 + 1) for n, (_, kronor, unit) in enumerate(rows)
        ),
    )  # fmt: skip
    found = matrix(whole, Category.FINANCIAL, COMMITTED)
    for payer, paid in found.paid.items():
        assert found.row(payer).paid == paid
    for receiver, received in found.received.items():
        assert found.column(receiver).received == received
    assert found.total.paid == sum(kr(kronor) for _, kronor, _ in rows)


def test_a_sum_over_the_years_is_taken_state_by_state() -> None:
    rows = (amount("E-1", "A", 2027, 1), amount("E-1", "A", 2028, 2), amount("E-1", "A", 2028, 9, OUTCOME))  # fmt: skip
    found = series(picture(estimates=rows), Wanted(unit="A"))
    assert state_total(found, COMMITTED).expected == kr(3)
