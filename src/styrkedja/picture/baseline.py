"""The baseline: the whole business case and every effektmål as they stood at the go decision; then and now."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from functools import lru_cache

from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import TABLES, Portfolio, once
from styrkedja.picture.term import Term
from styrkedja.picture.terms import DecisionKind, Kind
from styrkedja.picture.things import Baseline, Thing

FROZEN = (Kind.BENEFIT, Kind.COMMITMENT, Kind.ESTIMATE, Kind.COST, Kind.ADJUSTMENT, Kind.REPAYMENT)
"""What is frozen with the initiative itself."""
# What happens to an initiative after the decision is no change of what was decided.
STEPS = frozenset(
    {"stage", "stage_since", "started_on", "introduced_on", "closed_on", "reported_on"}
    | {"reported_to", "waiting_for", "waiting_since", "forecast", "handover_on", "handover_to"}
)
# What a decided effektmål still lacks may be filled in as was planned; rewriting it is a change.
FILLED_LATER = frozenset({"baseline", "baseline_on", "baseline_source", "accepted_on"})

Content = Mapping[str, Mapping[str, Mapping[str, object]]]


def content_of(grounds: Portfolio, id_: str) -> Content:
    """The business case as plain values: kind -> id -> field -> value, empty fields left out."""
    found: dict[str, dict[str, Mapping[str, object]]] = {
        Kind.INITIATIVE.code: {id_: plain(grounds.initiative[id_])}
    }
    for kind in FROZEN:
        rows = getattr(grounds, TABLES[kind])
        found[kind.code] = {row.id: plain(row) for row in rows if belongs(row, grounds, id_)}
    return found


def belongs(row: Thing, grounds: Portfolio, id_: str) -> bool:
    """Whether a row hangs on the initiative, or on one of its effektmål."""
    if getattr(row, "initiative", None) == id_:
        return True
    benefit = grounds.by_id(Kind.BENEFIT).get(getattr(row, "benefit", None))
    return benefit is not None and benefit.initiative == id_


def plain(thing: Thing) -> Mapping[str, object]:
    """The fields of a thing that hold something, as JSON holds them."""
    values = {field.name: getattr(thing, field.name) for field in fields(thing)}
    return {key: as_json(value) for key, value in values.items() if value not in (None, ())}


def as_json(value: object) -> object:
    """One value as JSON holds it."""
    if isinstance(value, Term):
        return value.code
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return list(value) if isinstance(value, tuple) else value


def text_of(content: Content) -> tuple[str, str]:
    """The content as text, always the same for the same content, and its digest."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return text, hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that is no longer as it was decided. `key` is None where the whole row came or went."""

    ref: Ref
    key: str | None
    then: object
    now: object


def differences(then: Content, now: Content) -> tuple[Difference, ...]:
    """Everything that differs between two contents, less the steps an initiative takes by itself."""
    return tuple(found_between(then, now))


def found_between(then: Content, now: Content) -> Iterator[Difference]:
    """Each difference, by kind, row and field."""
    for kind in (Kind.INITIATIVE, *FROZEN):
        before, after = then.get(kind.code, {}), now.get(kind.code, {})
        for id_ in sorted(before.keys() | after.keys()):
            ref = Ref(kind, id_)
            if id_ not in after or id_ not in before:
                yield Difference(
                    ref, None, id_ if id_ in before else None, id_ if id_ in after else None
                )
                continue
            for key in sorted(before[id_].keys() | after[id_].keys()):
                was, is_ = before[id_].get(key), after[id_].get(key)
                if was != is_ and not foreseen(kind, key, was):
                    yield Difference(ref, key, was, is_)


def foreseen(kind: Kind, key: str, was: object) -> bool:
    """Whether a difference is a step that the decision itself foresaw."""
    if kind is Kind.INITIATIVE:
        return key in STEPS
    return kind is Kind.BENEFIT and key in FILLED_LATER and was is None


def baseline_in(picture: Portfolio, id_: str | None) -> Baseline | None:
    """An initiative's latest baseline, as the picture holds it."""
    return once(picture, "baseline.latest", latest).get(id_)


def latest(picture: Portfolio) -> Mapping[str, Baseline]:
    """The latest baseline of each initiative that has one."""
    return {row.initiative: row.baseline for row in picture.passages if row.baseline is not None}


@dataclass(frozen=True, slots=True)
class Undecided:
    """How an initiative's effektmål differ from its baseline without a change decision."""

    since: date
    differences: tuple[Difference, ...]


def undecided(picture: Portfolio, id_: str | None) -> Undecided | None:
    """The differences that every page shows; None where nothing is frozen, and of what is stopped or unknown."""
    frozen = baseline_in(picture, id_)
    if frozen is None or id_ in picture.stopped or id_ not in picture.initiative:
        return None
    found = once(picture, ("baseline.undecided", id_), lambda of: found_undecided(of, id_, frozen))
    return Undecided(frozen.frozen_on, found)


def found_undecided(picture: Portfolio, id_: str, frozen: Baseline) -> tuple[Difference, ...]:
    """The same, worked out."""
    code = Kind.BENEFIT.code
    now = {row.id: plain(row) for row in picture.benefits_of.get(id_, ())}
    found = differences({code: benefits_in(frozen.benefits)}, {code: now})
    return () if found and changed_by_decision(picture, id_, frozen.frozen_on) else found


@lru_cache(maxsize=64)
def benefits_in(text: str) -> Mapping[str, Mapping[str, object]]:
    """The frozen effektmål out of their text."""
    return json.loads(text)


def changed_by_decision(grounds: Portfolio, id_: str, since: date) -> bool:
    """Whether a change decision on the initiative or its effektmål has been taken since a day."""
    subjects = [(Kind.INITIATIVE.code, id_)]
    subjects += [(Kind.BENEFIT.code, row.id) for row in grounds.benefits_of.get(id_, ())]
    return any(
        row.kind is DecisionKind.CHANGE and row.decided_on and row.decided_on >= since
        for subject in subjects
        for row in grounds.decisions_on.get(subject, ())
    )
