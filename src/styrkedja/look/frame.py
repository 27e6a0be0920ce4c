"""What stands around every page: menu, search, who is logged in, footer; given by front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from styrkedja.ground.words import Words
from styrkedja.picture.finding import Ref


@dataclass(frozen=True, slots=True)
class Link:
    """An address and what it is called; `current` marks the page one stands on."""

    href: str
    words: Words | str
    current: bool = False


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """One part of the menu and its pages.

    `role`: "plain" (Start), "part" (Verksamhetsutveckling, DUP, Systemförvaltning) or "forum"
    (drawn between two parts, on the line that joins them).
    """

    href: str
    words: Words
    role: Literal["plain", "part", "forum"] = "plain"
    items: tuple[Link, ...] = ()
    current: bool = False


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who is logged in: shown in the header. `logout` is posted to; `account` is their own page."""

    name: str
    role: Words | str = ""
    logout: str = ""
    account: str = ""


def nowhere(ref: Ref) -> str | None:
    """The address of a thing when nobody has said where things are shown."""
    return None


def no_field(ref: Ref, key: str) -> str | None:
    """The form field of a thing when nobody has said where things are changed."""
    return None


@dataclass(frozen=True, slots=True)
class Then:
    """What was decided of a thing, beside now: a sentence, the fields that differ, the whole comparison."""

    said: Words
    table: object | None  # a Table, where any field differs
    href: str
    link: Words


def nothing_then(ref: Ref) -> Then | None:
    """What was decided of a thing when nobody keeps it."""
    return None


@dataclass(frozen=True, slots=True)
class Frame:
    """What `look/base.html` needs of the whole application; in the context as `frame`.

    `address(ref)` gives the page of a thing, `field(ref, key)` the place in its form where the
    visitor mends a field, `then(ref)` what was decided of it beside now; None where there is none.
    `changes(ref)` tells whether the visitor may change a thing; there is none for those who only read.
    """

    home: str = "/"
    menu: tuple[MenuGroup, ...] = ()
    search: str = ""  # address of the search page; takes ?q=
    login: str = ""
    visitor: Visitor | None = None
    example: bool = False  # example data is loaded: every page says so
    footer: tuple[Link, ...] = ()
    choose: str = ""  # address that theme and language are posted to
    help: str = ""  # address of the help; its sections are anchors
    address: Callable[[Ref], str | None] = nowhere
    field: Callable[[Ref, str], str | None] = no_field
    then: Callable[[Ref], Then | None] = nothing_then
    changes: Callable[[Ref], bool] | None = None

    @property
    def pages(self) -> tuple[Link, ...]:
        """The pages of the part of the menu one stands in."""
        return next((group.items for group in self.menu if group.current), ())
