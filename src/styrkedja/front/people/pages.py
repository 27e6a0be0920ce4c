"""What the pages of accounts show: the list, one account, and one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from styrkedja.front.people.told import CLOSED, GIVEN, OPEN, role_in, trail_of
from styrkedja.ground.swedish import sort_key
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Head, Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import Fact, Filter, Filters, Option, Pages, TrailRow
from styrkedja.look.preferences import language_now
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import ROLES, TABLE, may
from styrkedja.registers.organisation.queries import Account

PAGE = 50
NEVER = w("aldrig", "never")
WHOLE = w("Hela koncernen", "The whole group")
STATES: Mapping[str, tuple[bool, Words]] = {
    "oppet": (True, w("Öppna", "Open")),
    "stangt": (False, w("Stängda", "Closed")),
}
KEYS = ("q", "roll", "enhet", "lage")
HEADS: Mapping[str, Words] = {
    "namn": w("Namn", "Name"),
    "anvandare": w("Användarnamn", "Username"),
    "roller": w("Roller", "Roles"),
    "inloggad": w("Senast inloggad", "Last signed in"),
    "lage": w("Läge", "State"),
}
ROLE_HEADS = (w("Roll", "Role"), w("Gäller i", "Holds in"))


@dataclass(frozen=True, slots=True)
class ListPage:
    """The accounts, narrowed and sorted."""

    table: Table
    filters: Filters
    pages: Pages
    total: int
    may_change: bool


@dataclass(frozen=True, slots=True)
class RoleShown:
    """A role somebody holds, as it is read and as it is posted."""

    role: str
    unit: str
    name: Words
    about: Words | str
    where: Words | str
    href: str


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One account."""

    account: Account
    facts: tuple[Fact, ...]
    roles: tuple[RoleShown, ...]
    trail: tuple[TrailRow, ...]
    may_change: bool
    is_self: bool


def list_page(
    accounts: Sequence[Account], asked: Mapping[str, str], viewer: Actor, picture: Portfolio
) -> ListPage:
    """One page of the accounts."""
    units = unit_names(picture)
    fitting = [one for one in accounts if fits(one, asked, units)]
    sort = asked.get("sort", "")
    fitting.sort(key=lambda one: in_order(one, sort.lstrip("-"), units), reverse=sort[:1] == "-")
    last = max(1, -(-len(fitting) // PAGE))
    page = asked.get("sida", "")
    number = min(max(int(page[:6]), 1), last) if page.isascii() and page.isdecimal() else 1
    shown = fitting[(number - 1) * PAGE : number * PAGE]
    table = Table(
        w("Konton", "Sign-in accounts"),
        tuple(head(key, words, asked) for key, words in HEADS.items()),
        tuple(row_of(one, units) for one in shown),
        cards=True,
        whole=frozenset({3}),
        quiet=True,
    )
    pages = Pages(number, last, lambda n: address(asked, sida=str(n)))
    return ListPage(
        table, filters_of(asked, units), pages, len(fitting), may(viewer, "person.change")
    )


def fits(one: Account, asked: Mapping[str, str], units: Mapping[str, str]) -> bool:
    """Whether an account is among those asked for."""
    text = f"{one.username} {one.name} {one.email} {said_roles(one, units)}".casefold()
    places = {one.unit, *(held.unit for held in one.roles)}
    state = STATES.get(asked.get("lage", ""))
    return (
        all(word in text for word in asked.get("q", "").casefold().split())
        and asked.get("roll", "") in ("", *(held.role for held in one.roles))
        and asked.get("enhet", "") in ("", *places)
        and (state is None or state[0] == one.active)
    )


def in_order(one: Account, sort: str, units: Mapping[str, str]) -> tuple[object, ...]:
    """What an account is sorted by."""
    keys: Mapping[str, object] = {
        "anvandare": sort_key(one.username),
        "roller": sort_key(said_roles(one, units)),
        "inloggad": one.last_signed_in.timestamp() if one.last_signed_in else 0.0,
        "lage": not one.active,
    }
    return keys.get(sort, ""), sort_key(one.name), one.username


def head(key: str, words: Words, asked: Mapping[str, str]) -> Head:
    """A header that sorts."""
    sort = asked.get("sort", "") or "namn"
    now = {key: "ascending", f"-{key}": "descending"}.get(sort, "")
    return Head(words, address(asked, sort=f"-{key}" if sort == key else key, sida=""), now)


def address(asked: Mapping[str, str], **other: str) -> str:
    """The list asked for once more with something changed."""
    query = {key: value for key, value in {**asked, **other}.items() if value}
    return f"?{urlencode(query)}" if query else reverse("people:list")


def row_of(one: Account, units: Mapping[str, str]) -> tuple[object, ...]:
    """One account as a row."""
    return (
        Cell(one.name or one.username, reverse("people:read", args=[one.username])),
        one.username,
        said_roles(one, units) or "–",
        one.last_signed_in or NEVER,
        OPEN if one.active else CLOSED,
    )


def said_roles(one: Account, units: Mapping[str, str]) -> str:
    """The roles of an account in a row."""
    language = language_now()
    return ", ".join(role_in(held.role, held.unit, units).to(language) for held in one.roles)


def filters_of(asked: Mapping[str, str], units: Mapping[str, str]) -> Filters:
    """Search, role, unit and state."""
    roles = tuple(Option(role.code, role.name) for role in TABLE)
    states = tuple(Option(key, words) for key, (_, words) in STATES.items())
    search = w("Namn, användarnamn eller e-post", "Name, username or e-mail")
    return Filters(
        (
            Filter("q", search, asked.get("q", ""), long=True),
            Filter("roll", w("Roll", "Role"), asked.get("roll", ""), roles),
            Filter("enhet", w("Enhet", "Unit"), asked.get("enhet", ""), unit_options(units)),
            Filter("lage", w("Läge", "State"), asked.get("lage", ""), states),
        ),
        clear=reverse("people:list") if any(asked.get(key) for key in KEYS) else "",
        kept=(("sort", asked["sort"]),) if asked.get("sort") else (),
    )


def person_page(one: Account, viewer: Actor, picture: Portfolio, frame: Frame) -> PersonPage:
    """One account's page."""
    units = unit_names(picture)
    home = Ref(Kind.UNIT, one.unit) if one.unit else None
    facts = (
        Fact(w("Användarnamn", "Username"), one.username),
        Fact(w("Namn", "Name"), one.name),
        Fact(w("E-post", "E-mail"), one.email),
        Fact(
            w("Arbetar i enheten", "Works in the unit"),
            units.get(one.unit, one.unit) if one.unit else None,
            (frame.address(home) or "") if home else "",
        ),
        Fact(w("Senast inloggad", "Last signed in"), one.last_signed_in or NEVER),
        Fact(w("Läge", "State"), OPEN if one.active else CLOSED),
        *([Fact(w("Lösenordet", "The password"), GIVEN)] if one.password_is_given else []),
    )
    return PersonPage(
        account=one,
        facts=facts,
        roles=tuple(role_shown(held.role, held.unit, units) for held in one.roles),
        trail=trail_of(one.username, units),
        may_change=may(viewer, "person.change"),
        is_self=viewer.id == one.username,
    )


def role_shown(role: str, unit: str | None, units: Mapping[str, str]) -> RoleShown:
    """A role held, with where it is explained."""
    known = ROLES.get(role)
    return RoleShown(
        role=role,
        unit=unit or "",
        name=role_in(role, None, units),
        about=known.about if known else "",
        where=units.get(unit, unit) if unit else WHOLE,
        href=f"{reverse('handbook:permissions')}#{role}",
    )


def unit_names(picture: Portfolio) -> Mapping[str, str]:
    """Every unit by its name."""
    return {row.id: row.name or row.id for row in picture.things(Kind.UNIT)}


def unit_options(units: Mapping[str, str]) -> tuple[Option, ...]:
    """Every unit to choose among, by name."""
    names = sorted(units.items(), key=lambda pair: (sort_key(pair[1]), pair[0]))
    return tuple(Option(id_, name) for id_, name in names)


def crumbs(last: Words | str, username: str = "", name: str = "") -> tuple[Link, ...]:
    """The way here: the list, the account."""
    way = [Link(reverse("people:list"), w("Konton", "Sign-in accounts"))]
    if username:
        way.append(Link(reverse("people:read", args=[username]), name or username))
    return (*way, Link("", last, current=True))
