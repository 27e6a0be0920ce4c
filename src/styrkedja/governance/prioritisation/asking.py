"""What a visitor asks of the queue and of the backlog, and the ways between their pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse

from styrkedja.governance.prioritisation.told import unit_name
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.editions import bodies
from styrkedja.insights.prioritisation.pure.scope import above
from styrkedja.look.frame import Link
from styrkedja.look.pieces import Filter, Filters, Option
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.things import Initiative

WAYS = (
    ("prioritisation:queue", w("Kö", "Queue")),
    ("prioritisation:criteria", w("Kriterier", "Criteria")),
    ("prioritisation:backlog", w("Backlogg", "Backlog")),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """The forum, unit and account that a visitor has chosen; empty for all."""

    forum: str
    unit: str = ""
    account: str = ""
    page: int = 1

    def query(self, page: int = 1) -> str:
        """The same as the end of an address, at one page of the list."""
        pairs = {"forum": self.forum, "enhet": self.unit, "konto": self.account}
        if page > 1:
            pairs["sida"] = str(page)
        given = {key: value for key, value in pairs.items() if value}
        return f"?{urlencode(given)}" if given else ""


def asked(data: QueryDict, picture: Portfolio) -> Asked:
    """What was chosen; a forum without criteria is the first that has any."""
    found = bodies(picture)
    forum = data.get("forum", "")
    return Asked(
        forum if forum in found else found[0] if found else "",
        data.get("enhet", ""),
        data.get("konto", ""),
        page_in(data.get("sida", "")),
    )


def page_in(text: str) -> int:
    """A page's number; the first for anything else."""
    return max(1, int(text)) if text.isascii() and text.isdecimal() and len(text) < 7 else 1


def tabs(here: str, forum: str = "") -> tuple[Link, ...]:
    """The ways between the queue, the criteria and the backlog."""
    end = f"?{urlencode({'forum': forum})}" if forum else ""
    return tuple(
        Link(reverse(name) + ("" if name == "prioritisation:backlog" else end), words, name == here)
        for name, words in WAYS
    )


def forum_filter(picture: Portfolio, now: Asked) -> Filter:
    """The forum to choose; there is always one."""
    options = tuple(Option(body, unit_name(picture, body)) for body in bodies(picture))
    return Filter("forum", w("Forum", "Forum"), now.forum, options, any="")


def unit_filter(picture: Portfolio, rows: Iterable[Initiative], chosen: str) -> Filter:
    """The unit to narrow to."""
    units = sorted({row.unit for row in rows if row.unit})
    options = tuple(Option(key, unit_name(picture, key)) for key in units)
    return Filter("enhet", w("Enhet", "Unit"), chosen, options)


def account_filter(picture: Portfolio, chosen: str) -> Filter:
    """The account to narrow to, with all beneath it."""
    options = tuple(Option(row.id, row.name) for row in picture.accounts)
    return Filter("konto", w("Särredovisning", "Account"), chosen, options)


def filters(fields: tuple[Filter, ...], name: str, now: Asked) -> Filters:
    """A filter bar of one of the pages."""
    clear = reverse(name) if now.unit or now.account else ""
    return Filters(fields, action=reverse(name), clear=clear)


def fits(picture: Portfolio, one: Initiative, now: Asked) -> bool:
    """Whether an initiative is among those asked for."""
    if now.unit and one.unit != now.unit:
        return False
    return not now.account or any(row.id == now.account for row in above(picture, one.account))


def narrowed(picture: Portfolio, now: Asked) -> tuple[Words | str, ...]:
    """What the page is narrowed to, in words."""
    accounts = {row.id: row.name for row in picture.accounts}
    parts = (
        unit_name(picture, now.unit) if now.unit else "",
        accounts.get(now.account, now.account),
    )
    return tuple(part for part in parts if part)
