"""A small portfolio from a few words, for rules' examples, documentation and tests."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import get_args, get_type_hints

from styrkedja.picture import deeds, things
from styrkedja.picture.baseline import plain
from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.terms import PassageKind, Stage, Term

CLASSES = {
    "units": things.Unit,
    "documents": things.Document,
    "goals": things.Goal,
    "accounts": things.Account,
    "initiatives": things.Initiative,
    "benefits": things.Benefit,
    "measurements": things.Measurement,
    "decisions": things.Decision,
    "waivers": things.Waiver,
    "systems": things.System,
    "budgets": things.Budget,
    "staffing": things.Staffing,
    "lessons": deeds.Lesson,
    "commitments": deeds.Commitment,
    "estimates": deeds.Estimate,
    "codings": deeds.Coding,
    "obligations": deeds.Obligation,
    "exemptions": deeds.Exemption,
    "funds": deeds.Fund,
    "costs": deeds.Cost,
    "repayments": deeds.Repayment,
    "adjustments": deeds.Adjustment,
    "efforts": deeds.Effort,
    "criteria": deeds.Criterion,
    "scores": deeds.Score,
    "ranks": deeds.Rank,
    "forums": deeds.Forum,
    "members": deeds.Member,
    "meetings": deeds.Meeting,
    "items": deeds.Item,
    "referrals": deeds.Referral,
    "suggestions": deeds.Suggestion,
    "corrections": deeds.Correction,
}


def portfolio(as_of: date, raw: Mapping[str, object]) -> Portfolio:
    """A portfolio from plain data: table name -> list of rows; codes stand for terms.

    `carried` may list the fields a source carries, `currency` the currency. A row without a name is called by its id. An
    initiative with a stage gets a passage of kind övertagen unless `passages` are given.
    """
    tables = {table: rows_of(table, raw.get(table, ())) for table in TABLES.values()}
    carried = raw.get("carried")
    return Portfolio(
        as_of=as_of,
        currency=str(raw.get("currency", "SEK")),
        **tables,
        passages=passages_of(raw.get("passages"), tables["initiatives"]),
        carried=frozenset(carried) if carried is not None else None,
    )


def rows_of(table: str, rows: Sequence[Mapping[str, object]]) -> tuple[things.Thing, ...]:
    """The rows of one table as things."""
    cls = CLASSES[table]
    return tuple(thing(cls, row) for row in rows)


def thing(cls: type, row: Mapping[str, object]) -> things.Thing:
    """One thing from plain data, its codes made terms and its numbers exact."""
    hints = hints_of(cls)
    known = hints.keys()
    unknown = set(row) - known
    if unknown:
        raise KeyError(f"{cls.__name__} has no field {', '.join(sorted(unknown))}")
    values = {key: value_of(hints[key], value) for key, value in row.items()}
    if "name" in known:
        values.setdefault("name", str(row["id"]))
    if cls is things.Benefit:
        values.setdefault("initiative", None)
    if cls is things.Measurement:
        values.setdefault("benefit", None)
    return cls(**values)


@cache
def hints_of(cls: type) -> Mapping[str, tuple[type, ...]]:
    """Each field of a class with the kinds of value it takes."""
    return {name: get_args(hint) or (hint,) for name, hint in get_type_hints(cls).items()}


def value_of(wanted: tuple[type, ...], value: object) -> object:
    """A plain value as its field wants it."""
    if value is None:
        return None
    for kind in wanted:
        if isinstance(kind, type) and issubclass(kind, Term):
            return kind(value)
        if kind is Decimal:
            return Decimal(str(value))
    if isinstance(value, list):
        return tuple(value)
    return value


def baseline_of(raw: Mapping[str, object] | None) -> things.Baseline | None:
    """What was frozen: the day, and effektmål as plain data."""
    if raw is None:
        return None
    content = {row["id"]: plain(thing(things.Benefit, row)) for row in raw["benefits"]}
    return things.Baseline(raw["frozen_on"], json.dumps(content, ensure_ascii=False))


def passages_of(
    raw: object, initiatives: Sequence[things.Initiative]
) -> tuple[things.Passage, ...]:
    """Given passages, else one of kind övertagen for every initiative that has a stage."""
    if raw is not None:
        return tuple(
            things.Passage(
                row["initiative"],
                Stage(row["stage"]),
                row.get("on"),
                PassageKind(row.get("kind", "passed")),
                row.get("exemption"),
                baseline_of(row.get("baseline")),
            )
            for row in raw
        )
    return tuple(
        things.Passage(i.id, i.stage, i.stage_since, PassageKind.TAKEN_OVER)
        for i in initiatives
        if i.stage
    )
