"""What a row of money is called where a page lists it: the rows have ids, people have names."""

from __future__ import annotations

from styrkedja.ground.words import Words, w
from styrkedja.picture.deeds import Cost, Estimate, Repayment
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

COST = w("kostnad", "cost")
COST_FOR = w("kostnad: {purpose}", "cost: {purpose}")
PAID_BACK = w("återbetalning till {fund}", "repayment to {fund}")


def row_name(picture: Portfolio, ref: Ref) -> Words | str:
    """An amount by its benefit, a cost by its purpose, a repayment by its source; else the id."""
    row = picture.thing(ref)
    if isinstance(row, Estimate):
        benefit = picture.by_id(Kind.BENEFIT).get(row.benefit)
        return benefit.name if benefit else ref.id
    if isinstance(row, Cost):
        return COST_FOR.fill(purpose=row.kind.words) if row.kind else COST
    if isinstance(row, Repayment):
        fund = picture.by_id(Kind.FUND).get(row.fund)
        return PAID_BACK.fill(fund=fund.name) if fund else ref.id
    return ref.id
