"""Breaks looked up after a write: the same as the verdict's, and no old picture stays in memory."""

from __future__ import annotations

import gc
from datetime import UTC, datetime
from decimal import Decimal
from weakref import ref

import pytest

from styrkedja.insights.chain.queries import breaks_in, verdict_on, weighed_on
from styrkedja.insights.portfolio_map.queries import map_on, position_on
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save, save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import KEPT, kept_picture
from tools.bench.big import AS_OF, rows

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)

pytestmark = pytest.mark.django_db


def loaded() -> None:
    changes = {
        kind: [Change(str(row["id"]), row, 0) for row in found]
        for kind, found in rows(12).items()
        if found
    }
    save_all(changes, by=SYSTEM, at=NOON)


def test_breaks_looked_up_one_by_one_are_those_of_the_verdict() -> None:
    loaded()
    early = breaks_in(kept_picture(AS_OF))
    refs = [Ref(kind, thing.id) for kind in Kind for thing in kept_picture(AS_OF).things(kind)]
    alone = {each: early[each] for each in refs if each in early}
    KEPT.forget()
    verdict_on(AS_OF)
    whole = breaks_in(kept_picture(AS_OF))
    assert alone and alone == dict(whole.items())


def test_the_whole_position_is_that_of_the_map() -> None:
    loaded()
    short = position_on(AS_OF)
    whole = map_on(AS_OF)
    assert short.standings == whole.standings and short.distance == whole.distance
    assert short.placed == whole.placed and short.coverage == whole.coverage


def test_an_old_picture_is_let_go_at_once_when_something_is_written() -> None:
    """The server sweeps for circles rarely: a picture in one would stay, and each is a hundred MB."""
    loaded()
    gc.disable()
    try:
        old = ref(kept_picture(AS_OF))
        verdict_on(AS_OF), weighed_on(AS_OF), map_on(AS_OF), position_on(AS_OF)
        assert breaks_in(kept_picture(AS_OF))
        save(Kind.INITIATIVE, [Change("I-7", {"hours": Decimal(5)})], by=SYSTEM, at=NOON)
        kept_picture(AS_OF)
        assert old() is None
    finally:
        gc.enable()
