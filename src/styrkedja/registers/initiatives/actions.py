"""Writing accounts and initiatives."""

from __future__ import annotations

from collections.abc import Sequence

from styrkedja.picture.terms import AccountKind
from styrkedja.registers.initiatives.models import Account
from styrkedja.registers.initiatives.queries import ACCOUNTS_SHELF, INITIATIVES_SHELF, LESSONS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.reading import ids_of
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder

FIRST_PORTFOLIO = "PORTFÖLJ"


save_accounts = writing.saver(ACCOUNTS_SHELF)
save_initiatives = writing.saver(INITIATIVES_SHELF)


def register(changes: Sequence[Change], *, within: Recorder, watched: bool = True) -> Saved:
    """Add and change initiatives with their stage. Only `registers.gates` calls it: a stage is a passage.

    `watched` is False where a gate has found that the actor may move the initiative.
    """
    return writing.save(
        INITIATIVES_SHELF,
        placed(changes, within),
        by=within.by,
        at=within.at,
        within=within,
        guarded=False,
        watched=watched,
    )


def placed(changes: Sequence[Change], trail: Recorder) -> Sequence[Change]:
    """The changes, new initiatives without an account put in the group's portfolio.

    An initiative stands in exactly one account, and many a file has no word of accounts. The
    portfolio is the one account at the top of the tree; it is made where there are none at all.
    With several at the top nothing is guessed: the row is refused until it names its account.
    """
    homeless = {change.id for change in changes if not change.values.get("account")}
    homeless -= ids_of(INITIATIVES_SHELF, homeless)
    if not homeless or (portfolio := the_portfolio(trail)) is None:
        return changes
    return [
        Change(change.id, {**change.values, "account": portfolio}, change.version)
        if change.id in homeless
        else change
        for change in changes
    ]


def the_portfolio(trail: Recorder) -> str | None:
    """The id of the one account at the top; made if there are no accounts; None if there are several."""
    tops = list(Account.objects.filter(parent=None).values_list("id", flat=True)[:2])
    if len(tops) > 1:
        return None
    if not tops:
        values = {"name": "Portföljen", "kind": AccountKind.PORTFOLIO}
        made = [Change(FIRST_PORTFOLIO, values, version=0)]
        writing.save(ACCOUNTS_SHELF, made, by=trail.by, at=trail.at, within=trail)
    return tops[0] if tops else FIRST_PORTFOLIO


save_lessons = writing.saver(LESSONS_SHELF)
