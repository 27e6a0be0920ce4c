"""Whatever a portfolio holds, every rule answers, and everything it finds can be told."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import get_args, get_type_hints

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check
from styrkedja.insights.chain.pure.telling import told
from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.sample import CLASSES, passages_of
from styrkedja.picture.terms import Kind, Term
from tests.insights.chain.cases import POLICY

DAY = date(2026, 6, 1)
IDS = ["a", "b", "c", "okänd", "Å {x} %s"]
DAYS = [date.min, date(2019, 2, 28), date(2025, 12, 31), DAY, date(2026, 7, 1), date.max]
AMOUNTS = [Decimal(0), Decimal("-1.5"), Decimal(40), Decimal("1e30"), Decimal("1e-30")]
TEXTS = ["", "Digital tillsyn", "{name}", "x" * 5000, "<b>rad\n två</b>", "initiative", "S101"]


def values_for(name: str, hint: object) -> st.SearchStrategy[object]:
    """Values of a field, odd ones among them, and often none at all."""
    kinds = [kind for kind in (get_args(hint) or (hint,)) if kind is not type(None)]
    kind = kinds[0]
    if kind is str and name == "id":
        return st.sampled_from(IDS[:3])
    if isinstance(kind, type) and issubclass(kind, Term):
        found = st.sampled_from(list(kind))
    elif "tuple" in str(hint):
        return st.lists(st.sampled_from(IDS), max_size=3).map(tuple)
    else:
        found = {
            bool: st.booleans(),
            int: st.sampled_from([-1, 0, 1, 12, 50, 2026, 10**6]),
            Decimal: st.sampled_from(AMOUNTS),
            date: st.sampled_from(DAYS),
            str: st.sampled_from(IDS + TEXTS + [k.code for k in Kind]),
        }[kind]
    return st.none() | found if type(None) in get_args(hint) else found


def things_of(cls: type) -> st.SearchStrategy[tuple[object, ...]]:
    hints = get_type_hints(cls)
    one = st.builds(cls, **{f.name: values_for(f.name, hints[f.name]) for f in fields(cls)})
    return st.lists(one, max_size=3).map(tuple)


PORTFOLIOS = st.builds(
    Portfolio,
    as_of=st.just(DAY),
    currency=st.sampled_from(["SEK", "GBP"]),
    **{table: things_of(CLASSES[table]) for table in TABLES.values()},
).map(lambda picture: replace(picture, passages=passages_of(None, picture.initiatives)))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(picture=PORTFOLIOS)
def test_no_portfolio_makes_a_rule_fail_and_each_break_can_be_told(picture: Portfolio) -> None:
    verdict = check(picture, POLICY, catalogue().values())
    for finding in verdict.findings:
        said = told(finding, picture, POLICY)
        assert said.message.sv and said.message.en and "\n" not in said.message.sv
        assert len(said.message.sv) < 2000
    for state in verdict.links.values():
        assert min(state.whole, state.broken, state.unknown) >= 0
