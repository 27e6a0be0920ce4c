"""What several rules ask of the picture: names, decisions, reports, trees and loose ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from styrkedja.ground.phrases import quoted
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.rule import Answer
from styrkedja.picture.finding import WHOLE, Break
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import (
    LIVING_STAGES,
    POLITICAL_KINDS,
    DecisionKind,
    Kind,
    MeasurementKind,
)
from styrkedja.picture.things import (
    Benefit,
    Decision,
    Document,
    Initiative,
    Measurement,
    System,
    Thing,
    Unit,
)

OPENNESS: Mapping[str, Words] = {
    "owns_data": w("kommunen äger inte sina data", "the municipality does not own its data"),
    "open_api": w("öppna gränssnitt saknas", "there are no open interfaces"),
    "open_development": w("andra kan inte utveckla utanför", "others cannot develop outside it"),
}

KINDS: Mapping[str | None, Kind] = {kind.code: kind for kind in Kind}
UNSAID = w("något som inte är angivet", "something not stated")


def lives(initiative: Initiative) -> bool:
    """Neither finished nor stopped; an initiative whose stage nobody has told lives."""
    return initiative.stage is None or initiative.stage in LIVING_STAGES


def waiting_since(initiative: Initiative) -> date | None:
    """Since when it waits; where nobody wrote that, since its stage began or it was registered."""
    return initiative.waiting_since or initiative.stage_since or initiative.registered_on


def in_force(document: Document, day: date) -> bool:
    """Whether a document is in force on a day; its first and last days belong to it."""
    begun = document.valid_from is None or document.valid_from <= day
    return begun and (document.valid_until is None or document.valid_until >= day)


def gone(system: System, day: date) -> bool:
    """Whether a system should have been decommissioned by a day."""
    return system.decommission_on is not None and system.decommission_on < day


def closed_by(system: System) -> tuple[Words, ...]:
    """What closes a system to others: the demands on openness that it is known not to meet (S117)."""
    return tuple(words for field, words in OPENNESS.items() if getattr(system, field) is False)


def named(picture: Portfolio, kind: Kind, key: str | None) -> str | None:
    """The name of the thing an id stands for, else the id itself."""
    if key is None:
        return None
    thing = picture.by_id(kind).get(key)
    return getattr(thing, "name", None) or key


def subject_name(picture: Portfolio, decision: Decision) -> Words:
    """What a decision is about, by name as far as it is known."""
    kind = KINDS.get(decision.subject_kind)
    if decision.subject is None:
        return UNSAID
    return quoted(named(picture, kind, decision.subject) if kind else decision.subject)


def decisions_on(
    picture: Portfolio, kind: Kind, key: str, *kinds: DecisionKind
) -> tuple[Decision, ...]:
    """The decisions of some kinds on one thing, as they were recorded."""
    rows = picture.decisions_on.get((kind.code, key))
    return tuple([row for row in rows if row.kind in kinds]) if rows else ()


def initiative_of(picture: Portfolio, benefit: Benefit) -> Initiative | None:
    """The initiative a benefit belongs to, or None."""
    return picture.initiative.get(benefit.initiative)


def measured_of(
    picture: Portfolio, benefit: Benefit, *kinds: MeasurementKind
) -> tuple[Measurement, ...]:
    """The measurements of some kinds of one benefit, as they were recorded."""
    rows = picture.measurements_of.get(benefit.id)
    return tuple([row for row in rows if row.kind in kinds]) if rows else ()


def unit_of(picture: Portfolio, key: str | None) -> Unit | None:
    """The unit an id stands for, or None."""
    return picture.by_id(Kind.UNIT).get(key)


def is_political(picture: Portfolio, key: str | None) -> bool | None:
    """Whether a body is elected; None where nobody can tell."""
    unit = unit_of(picture, key)
    return None if unit is None or unit.kind is None else unit.kind in POLITICAL_KINDS


def above(picture: Portfolio, thing: Thing, kind: Kind) -> Iterator[Thing]:
    """What stands above a thing in its tree, nearest first; a circle is walked once."""
    seen = {thing.id}
    known = picture.by_id(kind)
    while (parent := known.get(thing.parent)) is not None and parent.id not in seen:
        seen.add(parent.id)
        yield parent
        thing = parent


Reports = tuple[tuple[date, str | None], ...]


def reports_on(picture: Portfolio, initiative: Initiative) -> Reports:
    """When and to which body an initiative was reported to elected members, latest first.

    A report on an account covers every initiative in it. A body that is known not to be elected
    does not count; one that nobody can place does, since the report is there.
    """
    known = once(picture, "chain.reports_on", lambda _: {})
    if (
        id(initiative) not in known
    ):  # four rules ask; kept with the answer, so that no id is used again
        known[id(initiative)] = initiative, reports_found(picture, initiative)
    return known[id(initiative)][1]


def reports_found(picture: Portfolio, initiative: Initiative) -> Reports:
    """The same, looked up."""
    found = [
        (row.decided_on, row.body)
        for row in report_decisions(picture, initiative)
        if row.decided_on is not None
    ]
    if initiative.reported_on is not None:
        found.append((initiative.reported_on, initiative.reported_to))
    kept = [(day, body) for day, body in found if is_political(picture, body) is not False]
    return tuple(sorted(kept, key=lambda report: report[0], reverse=True))


def report_decisions(picture: Portfolio, initiative: Initiative) -> tuple[Decision, ...]:
    """The reports recorded as decisions on an initiative or on an account it stands in."""
    rows = decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.REPORT)
    account = picture.by_id(Kind.ACCOUNT).get(initiative.account)
    if account is None:
        return rows
    reports = once(picture, "chain.account_reports", account_reports)
    return (*rows, *reports.get(account.id, ()))


def account_reports(picture: Portfolio) -> Mapping[str, tuple[Decision, ...]]:
    """The reports on each account, those on the accounts above it included."""
    return {
        account.id: tuple(
            row
            for part in (account, *above(picture, account, Kind.ACCOUNT))
            for row in decisions_on(picture, Kind.ACCOUNT, part.id, DecisionKind.REPORT)
        )
        for account in picture.accounts
    }


class References:
    """Which fields of a thing lead to which kind: `References(parent=Kind.UNIT)`."""

    def __init__(self, **fields: Kind) -> None:
        self.fields = fields

    def known_in(self, picture: Portfolio) -> tuple[tuple[str, Kind, Mapping[str, Thing]], ...]:
        """The fields whose kind some source carries, each with what there is of that kind."""
        return tuple(
            (field, kind, picture.by_id(kind))
            for field, kind in self.fields.items()
            if picture.carries(kind.code)
        )


def loose_ends(thing: Thing, picture: Portfolio, references: References) -> Answer:
    """The references of a thing that lead nowhere: one break for each field.

    A kind that no source carries is left out: there nobody can tell. None where nothing is referred to.
    """
    asked = False
    breaks: list[Break] = []
    for field, kind, known in once(picture, references, references.known_in):
        value = getattr(thing, field)
        if not value:
            continue
        asked = True
        if isinstance(value, str):
            if value in known:
                continue
            value = (value,)
        if lost := tuple([key for key in value if key not in known]):
            breaks.append(Break(field, {"to": lost, "where": kind}))
    if breaks:
        return tuple(breaks)
    return WHOLE if asked else None
