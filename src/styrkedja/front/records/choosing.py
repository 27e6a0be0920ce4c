"""The things a reference may name, out of the kept picture: to choose among, and to find by a part of the name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from django.conf import settings

from styrkedja.ground.swedish import folded, sort_key
from styrkedja.insights.dossier.pure.trace import name_of
from styrkedja.look.pieces import Option
from styrkedja.picture.finding import Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.snapshot import worked_out

MOST_MATCHES = 500  # of things a filter's words may mean
NONE_FITS = ""  # no id is this, so a filter that means nothing finds nothing


def things_to_choose(kind: Kind, picture: Portfolio) -> Sequence[Option]:
    """Every thing of a kind by id and name, in order of the names; worked out once."""
    return worked_out(
        picture, settings.POLICY, f"records.choose {kind.code}", lambda p, _: in_order(kind, p)
    )


def in_order(kind: Kind, picture: Portfolio) -> tuple[Option, ...]:
    """The things of a kind as options."""
    named = [(name_of(Ref(kind, row.id), picture), row.id) for row in picture.things(kind)]
    named.sort(key=lambda each: (sort_key(each[0]), each[1]))
    return tuple(Option(id_, name) for name, id_ in named)


def matching(kind: Kind, text: str, picture: Portfolio) -> tuple[str, ...]:
    """The ids a filter's text means: the thing with that id, else those whose names hold every word."""
    if text in picture.by_id(kind):
        return (text,)
    words = folded(text).split()
    names = worked_out(picture, settings.POLICY, f"records.names {kind.code}", folder(kind))
    found = [id_ for id_, name in names if all(word in name for word in words)]
    return tuple(found[:MOST_MATCHES]) or (NONE_FITS,)


def folder(kind: Kind) -> Callable[[Portfolio, Policy], tuple[tuple[str, str], ...]]:
    """Makes the names of a kind's things, with their ids, as they are searched."""

    def names(picture: Portfolio, _: Policy) -> tuple[tuple[str, str], ...]:
        return tuple(
            (row.id, folded(f"{row.id} {name_of(Ref(kind, row.id), picture)}"))
            for row in picture.things(kind)
        )

    return names
