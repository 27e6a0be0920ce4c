"""The queues of the register told for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.core.management import call_command

from styrkedja.governance.prioritisation.queries import gates_for
from styrkedja.governance.prioritisation.reach import reach
from styrkedja.governance.prioritisation.told import compact, decided, unit_name
from styrkedja.ground.words import Language, Words
from styrkedja.insights.prioritisation.pure.ranking import Entry, Fallen, Queue
from styrkedja.insights.prioritisation.pure.scoring import FORMULA, Part
from styrkedja.insights.prioritisation.queries import queues_on
from styrkedja.registers.snapshot import kept_picture


@dataclass(frozen=True, slots=True)
class EntryTold:
    """One initiative in a queue."""

    entry: Entry
    own: bool
    over: bool  # over the line
    total: Words
    decided: Words


@dataclass(frozen=True, slots=True)
class QueueTold:
    """A forum's queue."""

    body: str
    name: str
    found: Queue
    entries: tuple[EntryTold, ...]
    line: Words


def told(as_of: date, body: str | None) -> tuple[QueueTold, ...]:
    """The queue of every forum, or of one."""
    picture = kept_picture(as_of)
    queues = []
    for found in queues_on(as_of):
        if body in (None, found.body):
            rows = (*found.own, *found.elsewhere)
            over = reach(picture, found, gates_for(picture, [r.initiative.id for r in rows]))
            entries = tuple(
                EntryTold(
                    row,
                    number < len(found.own),
                    row.initiative.id in over.over,
                    compact(row.scored),
                    decided(row),
                )
                for number, row in enumerate(rows)
            )
            name = unit_name(picture, found.body)
            queues.append(QueueTold(found.body, name, found, entries, over.words))
    return tuple(queues)


def as_json(each: QueueTold, language: Language) -> Mapping[str, object]:
    """A queue as JSON holds it; `docs/json.md` says what each key is."""
    return {
        "forum": each.body,
        "name": each.name,
        "edition": each.found.edition.number,
        "formula": {"sv": FORMULA.sv, "en": FORMULA.en},
        "decision": each.found.order.decision if each.found.order else None,
        "line": each.line.to(language),
        "queue": [entry_json(row, language) for row in each.entries],
        "fallen": [fallen_json(row, language) for row in each.found.fallen],
    }


def entry_json(told_: EntryTold, language: Language) -> Mapping[str, object]:
    """One initiative in a queue as JSON holds it."""
    row, scored = told_.entry, told_.entry.scored
    return {
        "initiative": row.initiative.id,
        "name": row.initiative.name,
        "unit": row.initiative.unit,
        "place": row.place,
        "own": told_.own,
        "over_line": told_.over,
        "computed": row.computed,
        "decided": row.decided.position if row.decided else None,
        "reason": row.decided.reason if row.decided else None,
        "total": None if scored.total is None else float(scored.total),
        "least": float(scored.least),
        "most": float(scored.most),
        "known": float(scored.known),
        "parts": [part_json(part, language) for part in scored.parts],
    }


def part_json(part: Part, language: Language) -> Mapping[str, object]:
    """What one criterion gave as JSON holds it."""
    points = part.given.points
    return {
        "criterion": part.criterion.id,
        "weight": float(part.weight),
        "points": None if points is None else float(points),
        "why": part.given.why.to(language),
    }


def fallen_json(row: Fallen, language: Language) -> Mapping[str, object]:
    """One initiative fallen out of the list as JSON holds it."""
    since = row.initiative.business_case_on
    return {
        "initiative": row.initiative.id,
        "name": row.initiative.name,
        "business_case_on": since.isoformat() if since else None,
        "why": row.why.words.to(language),
    }


def policy() -> str:
    """The name and digest of the policy that ranks."""
    return f"{settings.POLICY.name} ({settings.POLICY.digest})"


def up_to_date() -> None:
    """Bring the tables up to date; does nothing that is done already."""
    call_command("migrate", verbosity=0, interactive=False)
