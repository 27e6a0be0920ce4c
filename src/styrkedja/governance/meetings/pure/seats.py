"""Who sits in a forum: which member an actor is, by role and unit, and what the actor is called in minutes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from styrkedja.ground.words import Words
from styrkedja.picture.actor import Actor
from styrkedja.picture.meetings import Member

HEAD = "unit-head"
"""The role that members who are called by a title in their unit hold."""
Names = Mapping[str, Words]


def seat_of(actor: Actor, members: Iterable[Member], names: Names) -> Member | None:
    """The member an actor is: by the name of a role held, else as head of the member's unit."""
    seats = tuple(members)
    titles = titles_of(actor, names)
    named = [seat for seat in seats if seat.role and seat.role.strip().lower() in titles]
    headed = [seat for seat in seats if seat.unit and (HEAD, seat.unit) in actor.roles]
    found = sorted([*named, *headed], key=lambda seat: seat.unit != actor.home)
    return found[0] if found else None


def titles_of(actor: Actor, names: Names) -> frozenset[str]:
    """The names of the roles an actor holds, as a member may be called by them."""
    held = {names[role] for role, _ in actor.roles if role in names}
    return frozenset(text.lower() for words in held for text in (words.sv, words.en))


def called(actor: Actor, members: Iterable[Member], names: Names) -> str:
    """What an actor is called in minutes: the member's title, else the first role held."""
    seat = seat_of(actor, members, names)
    if seat and seat.role:
        return seat.role
    return next((names[role].sv for role, _ in actor.roles if role in names), actor.name)


def codes_for(seat: Member, names: Names) -> tuple[str, ...]:
    """The roles that whoever sits as this member holds: that of the same name, else head of the unit."""
    title = (seat.role or "").strip().lower()
    same = tuple(
        code for code, words in names.items() if title in (words.sv.lower(), words.en.lower())
    )
    return same or (HEAD,)
