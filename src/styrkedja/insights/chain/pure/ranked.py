"""What several rules ask of a decided order: which is the latest, and which edition of the criteria holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from styrkedja.picture.deeds import Rank
from styrkedja.picture.portfolio import Portfolio, once


def latest_order(rank: Rank, picture: Portfolio) -> bool:
    """Whether a rank belongs to the latest order its body has decided; an undated one does not."""
    latest = once(picture, "chain.latest_orders", latest_orders)
    return rank.decided_on is not None and latest.get(rank.body) == rank.decided_on


def latest_orders(picture: Portfolio) -> Mapping[str | None, date]:
    """The day of the latest order of each body."""
    found: dict[str | None, date] = {}
    for row in picture.ranks:
        if row.decided_on is not None:
            found[row.body] = max(row.decided_on, found.get(row.body, date.min))
    return found


def edition_in_force(body: str | None, picture: Portfolio) -> tuple[int, date] | None:
    """The edition of a body's criteria that holds today, and since when; None where none does."""
    return once(picture, "chain.editions", editions).get(body)


def editions(picture: Portfolio) -> Mapping[str | None, tuple[int, date]]:
    """Of each body the highest edition whose first day has come."""
    found: dict[str | None, tuple[int, date]] = {}
    for row in picture.criteria:
        if row.edition is None or row.valid_from is None or row.valid_from > picture.as_of:
            continue
        before = found.get(row.body)
        if before is None or row.edition > before[0]:
            found[row.body] = (row.edition, row.valid_from)
    return found
