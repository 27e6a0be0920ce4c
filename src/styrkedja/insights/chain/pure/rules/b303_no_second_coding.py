"""B303: a portfolio whose classified effektmål nobody has coded a second time within the time the policy sets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import above
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Account


def check(account: Account, picture: Portfolio, policy: Policy) -> Answer:
    """Asked of the accounts on top of the tree, of those with enough effektmål for a sample to say anything."""
    if account.parent is not None:
        return None
    placed, last = once(picture, "chain.coded_in", coded_in).get(account.id, (0, None))
    months = policy["benefit.second_coding_max_months"]
    if placed < policy["benefit.second_coding_from"]:
        return None
    if last is not None and months_after(last, months) >= picture.as_of:
        return WHOLE
    return broken(count=placed, months=months)


def coded_in(picture: Portfolio) -> Mapping[str, tuple[int, date | None]]:
    """For each account on top: how many effektmål are placed in it, and when one was last coded again."""
    tops = {row.id: ([row, *above(picture, row, Kind.ACCOUNT)])[-1].id for row in picture.accounts}
    stands_in = {row.id: tops[row.account] for row in picture.initiatives if row.account in tops}
    counts: Counter[str] = Counter()
    last: dict[str, date] = {}
    for benefit in picture.benefits:
        if benefit.activity is not None and benefit.initiative in stands_in:
            counts[stands_in[benefit.initiative]] += 1
    for coding in picture.codings:
        benefit = picture.by_id(Kind.BENEFIT).get(coding.benefit)
        top = stands_in.get(benefit.initiative) if benefit else None
        if top is not None and coding.coded_on is not None:
            last[top] = max(coding.coded_on, last.get(top, date.min))
    return {top: (count, last.get(top)) for top, count in counts.items()}


rule = Rule(
    code="B303",
    name="no-second-coding",
    title=w("Ingen andra bedömning på länge", "No second coding for long"),
    link=Link.BENEFIT,
    severity=Severity.NOTE,
    status=RuleStatus.TRIAL,
    about=Kind.ACCOUNT,
    asks=(
        "account.parent",
        "initiative.account",
        "benefit.initiative",
        "benefit.activity",
        "coding.benefit",
        "coding.coded_on",
    ),
    message=w(
        "”{name}” har {count} placerade effektmål, men inget har bedömts av en andra person under de senaste {months} månaderna.",
        "“{name}” has {count} placed benefits, but none has been coded by a second person in the last {months} months.",
    ),
    why=w(
        "Ingen vet om kartan visar portföljen eller bara hur en person läser.",
        "Nobody knows whether the map shows the portfolio or only how one person reads.",
    ),
    mend=w(
        "Låt en andra person placera urvalet på sidan Samstämmighet, utan att se det första svaret.",
        "Let a second person place the sample on the page Agreement, without seeing the first answer.",
    ),
    sources=(
        "seed §4.2 (S109)",
        "seed §2 (S13)",
        "own [I]: the sample and the length",
    ),
    since="0.1",
    check=check,
)
