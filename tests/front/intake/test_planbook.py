"""A plan is kept as the trail would write it, value by value."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from styrkedja.front.intake.planbook import encoder
from styrkedja.picture.terms import Stage
from styrkedja.registers.trail.actions import as_json

VALUES = [
    *("Ökad ”närvaro”", None, True, 0, 12, Stage.ONGOING, date(2026, 6, 1), ("I-1", "I-2"), ()),
    *(Decimal("1250.00"), Decimal(1250), Decimal("-0.5"), Decimal("1E+6"), Decimal(0)),
]


def test_every_value_is_written_as_the_trail_writes_it_also_the_second_time() -> None:
    encode = encoder()
    for value in [*VALUES, *reversed(VALUES)]:
        assert encode({"å": value}) == as_json({"å": value})


def test_what_the_trail_cannot_keep_no_plan_keeps() -> None:
    with pytest.raises(TypeError):
        encoder()({"x": object()})
