"""What stands around every page here: menu, visitor, the notice of made-up data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from styrkedja.front.start.addresses import field_of, page_of
from styrkedja.front.start.covering import Cover
from styrkedja.front.start.example import is_example
from styrkedja.front.start.frozen import then_of
from styrkedja.front.start.navigation import footer, menu
from styrkedja.ground.words import w
from styrkedja.look.frame import Frame, Link, Visitor
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import ROLES, may_somewhere, sees
from styrkedja.registers.organisation.queries import actor_of
from styrkedja.registers.snapshot import kept_picture

MY_ACCOUNT = w("Mitt konto", "My account")


class Framed:
    """Middleware: `request.frame`, made when a view or template first asks for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Give the request its frame."""
        request.frame = SimpleLazyObject(lambda: frame_of(request))
        return self.get_response(request)


def frame(request: HttpRequest) -> dict[str, object]:
    """Context processor: `frame`."""
    return {"frame": getattr(request, "frame", None)}


def frame_of(request: HttpRequest) -> Frame:
    """The frame for the visitor of a request; strangers and those who hold no role see no menu."""
    common: dict[str, Any] = {
        "choose": reverse("look:choose"),
        "footer": footer(),
        "help": reverse("handbook:help"),
        "home": reverse("start"),
    }
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return Frame(login=reverse("login"), example=is_example(), **common)
    who = actor(request)
    if user.password_is_given or not sees(who):  # no link leads to a refusal
        visitor = replace(visitor_of(who), account="")
        return Frame(visitor=visitor, example=is_example(), **common)
    common["footer"] = (*common["footer"], Link(reverse("people:own"), MY_ACCOUNT))
    return Frame(
        menu=menu(request.path, partial(may_somewhere, who)),
        search=reverse("search"),
        visitor=visitor_of(who),
        example=is_example(),
        address=page_of,
        field=fields_for(who),
        then=then_of,
        changes=changes_for(who),
        **common,
    )


def cover_of(who: Actor) -> Cover:
    """What a visitor may change, looked up when it is first asked for."""
    return SimpleLazyObject(lambda: Cover(who, kept_picture(timezone.localdate())))


def changes_for(who: Actor) -> Callable[[Ref], bool] | None:
    """What tells which things a visitor may change; None for those who change nothing."""
    cover = cover_of(who)
    writes = any(may_somewhere(who, f"{kind.code}.change") for kind in Kind)
    return (lambda ref: cover.covers(ref)) if writes else None


def fields_for(who: Actor) -> Callable[[Ref, str], str | None]:
    """Where fields are changed, of the rows a visitor may change: no link leads to a refusal."""
    cover = cover_of(who)

    def field(ref: Ref, key: str) -> str | None:
        return field_of(ref, key) if cover.covers(ref) else None

    return field


def actor(request: HttpRequest) -> Actor:
    """Who acts in this request; read once."""
    if not hasattr(request, "actor"):
        request.actor = actor_of(request.user)
    return request.actor


def visitor_of(who: Actor) -> Visitor:
    """The signed-in visitor as the header shows them."""
    held = dict.fromkeys(role for role, _ in who.roles)
    first = next((ROLES[role].name for role in held if role in ROLES), None)
    shown = first if first and who.name not in (first.sv, first.en) else ""
    return Visitor(who.name, shown, reverse("logout"), reverse("people:own") if sees(who) else "")
