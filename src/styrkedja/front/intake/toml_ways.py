"""How a profile says that numbers, days and amounts are written, checked key by key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from styrkedja.front.intake.profile import Convention
from styrkedja.front.intake.toml_keys import Keys
from styrkedja.front.intake.toml_lines import Path
from styrkedja.ground.words import w


class Ways(Keys):
    """Keys that say how values are written, for a whole profile or one field."""

    def convention(self, raw: Mapping[str, object], path: Path, usual: Convention) -> Convention:
        money_in = raw.get("money_in", usual.money_in)
        if (
            isinstance(money_in, bool)
            or not isinstance(money_in, int | float | Decimal)
            or money_in <= 0
        ):
            raise self.refused(
                (*path, "money_in"),
                w(
                    "här ska det stå ett tal över noll, till exempel 1000000",
                    "a number above zero is expected here, for example 1000000",
                ),
            )
        days: dict[str, date | None] = {}
        for key in ("earliest", "latest"):
            day = raw.get(key, getattr(usual, key))
            if day is not None and type(day) is not date:
                raise self.refused(
                    (*path, key), w("här ska det stå ett datum", "a date is expected here")
                )
            days[key] = day
        return replace(
            usual,
            decimal=self.one_of(raw, "decimal", path, usual.decimal),
            dates=self.one_of(raw, "dates", path, usual.dates),
            money_in=Decimal(str(money_in)),
            **days,
        )
