"""What a requester sees of an initiative: its place, why, what would change it, whom it waits for, and how long each took."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from styrkedja.governance.gates.pages import missing_shown
from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.gates.telling import tell
from styrkedja.governance.prioritisation import told
from styrkedja.governance.prioritisation.mandate import may_confirm
from styrkedja.governance.prioritisation.reach import Reach, reach
from styrkedja.governance.prioritisation.times import TimesShown, times_shown
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.raising import Raise, raises
from styrkedja.insights.prioritisation.pure.ranking import Entry, Queue
from styrkedja.insights.prioritisation.pure.scope import (
    FALLEN,
    decider_of,
    fallen_on,
    outside,
)
from styrkedja.insights.prioritisation.pure.scoring import FORMULA
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import Fact
from styrkedja.picture.actor import Actor
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES
from styrkedja.picture.things import Initiative
from styrkedja.registers.trail.queries import Entry as Event

NEAR = 3  # places above and below one's own
CRITERIA_HEADERS = (
    w("Kriterium", "Criterion"),
    w("Vikt", "Weight"),
    w("Poäng 0–4", "Points 0–4"),
    w("Ger av 100", "Gives of 100"),
    w("Varför", "Why"),
)
RAISE_HEADERS = (
    w("Kriterium", "Criterion"),
    w("Full poäng ger", "Full points give"),
    w("Skillnad", "Difference"),
    w("Plats enligt poängen", "Place by score"),
)
QUEUE_HEADERS = (w("Plats", "Place"), w("Initiativ", "Initiative"), w("Poäng", "Score"))
CASE_HEADERS = (w("Underlag från", "Business case of"), w("Av", "By"), w("Varför", "Why"))
HOLDS = w("Underlaget gäller till", "Business case holds until")
HELD = w("Underlaget gällde till", "Business case held until")
HERE = w("{name} (detta)", "{name} (this one)")


@dataclass(frozen=True, slots=True)
class InitiativePage:
    """The page."""

    id: str
    name: str
    href: str
    gates: str
    edit: str
    queue: str
    place: Words
    why_outside: Words | None
    fell: bool
    facts: tuple[Fact, ...]
    criteria: Table | None
    raises: Table | None
    missing: tuple[BreakShown, ...]
    gate: Words | str
    passes: bool
    line: Words | str
    near: Table | None
    times: TimesShown
    cases: Table | None
    may_confirm: bool
    confirms: str
    waits: bool
    formula: Words
    policy: str


def initiative_page(
    picture: Portfolio,
    one: Initiative,
    found: Queue | None,
    gates: Mapping[str, Judgement],
    events: Sequence[Event],
    viewer: Actor,
    policy: Policy,
    frame: Frame,
) -> InitiativePage:
    """The page of one initiative, in the queue of the forum that ranks it."""
    entry = found.entry(one.id) if found else None
    why = outside(one, policy, picture.as_of)
    among = found.beside(entry) if found and entry else ()
    judgement = gates.get(one.id)
    over = reach(picture, found, gates) if found else None
    return InitiativePage(
        id=one.id,
        name=one.name,
        href=frame.address(told.ref_of(one)) or "",
        gates=reverse("gates:initiative", args=[one.id]),
        edit=frame.field(told.ref_of(one), "business_case_on") or "",
        queue=reverse("prioritisation:queue") + (f"?forum={found.body}" if found else ""),
        place=place_told(picture, found, entry),
        why_outside=why.words if why else None,
        fell=why in FALLEN,
        facts=facts(picture, one, entry, policy),
        criteria=criteria_table(entry) if entry else None,
        raises=raises_table(raises(entry, among), entry) if entry else None,
        missing=tuple(missing_shown(row, frame) for row in tell(judgement, picture).missing)
        if judgement
        else (),
        gate=judgement.stage.words if judgement else "",
        passes=bool(judgement and judgement.holds),
        line=line_told(over, entry) if over and entry else "",
        near=near_table(entry, among) if entry else None,
        times=times_shown(picture, one),
        cases=cases_table(events),
        may_confirm=may_confirm(viewer, one),
        confirms=told.unit_name(picture, one.unit or one.owner_unit),
        waits=one.stage in WAITING_STAGES,
        formula=FORMULA,
        policy=f"{policy.name} {policy.digest}",
    )


def place_told(picture: Portfolio, found: Queue | None, entry: Entry | None) -> Words:
    """The place in the queue in one sentence."""
    if found is None:
        return w(
            "Inget forum med publicerade kriterier prioriterar det här initiativet.",
            "No forum with published criteria prioritises this initiative.",
        )
    body = told.unit_name(picture, found.body)
    if entry is None:
        return w(
            "Initiativet står inte i kön hos {body}.",
            "The initiative is not in the queue of {body}.",
        ).fill(body=body)
    among = found.beside(entry)
    if entry not in found.own:
        return w(
            "Plats {place} av {all} bland det som {body} föreslår i andras särredovisningar. {owner} beslutar.",
            "Place {place} of {all} among what {body} suggests in the accounts of others. {owner} decides.",
        ).fill(
            place=entry.place,
            all=len(among),
            body=body,
            owner=told.unit_name(picture, decider_of(picture, entry.initiative)) or "–",
        )
    return w(
        "Plats {place} av {all} i kön hos {body}.", "Place {place} of {all} in the queue of {body}."
    ).fill(place=entry.place, all=len(among), body=body)


def facts(
    picture: Portfolio, one: Initiative, entry: Entry | None, policy: Policy
) -> tuple[Fact, ...]:
    """The place by score and as decided, whom it waits for, and until when the business case holds."""
    rows = []
    if entry is not None:
        rows = [
            Fact(w("Poäng av 100", "Score of 100"), told.total(entry.scored)),
            Fact(w("Plats enligt poängen", "Place by score"), told.by_score(entry)),
            Fact(w("Beslutad plats", "Decided place"), told.decided(entry)),
        ]
    if one.stage in WAITING_STAGES:
        rows.append(Fact(w("Väntar på", "Waits for"), told.waiting(one, picture)))
        owner = told.unit_name(picture, decider_of(picture, one))
        rows.append(Fact(w("Beslutar om genomförande", "Decides to go"), owner))
        until = fallen_on(one, policy) if one.business_case_on else None
        past = until is not None and until < picture.as_of
        rows.append(Fact(HELD if past else HOLDS, until))
    return tuple([Fact(w("Skede", "Stage"), one.stage.words if one.stage else None), *rows])


def criteria_table(entry: Entry) -> Table:
    """What each criterion gave, and why."""
    rows = tuple(
        (
            part.criterion.name,
            part.weight,
            told.UNKNOWN if part.given.points is None else told.number(part.given.points),
            "–" if part.adds is None else told.number(part.adds, 1),
            part.given.why,
        )
        for part in entry.scored.parts
    )
    caption = w("Vad varje kriterium gav", "What each criterion gave")
    return Table(caption, CRITERIA_HEADERS, rows, frozenset({1, 2, 3}), cards=True)


def raises_table(found: Sequence[Raise], entry: Entry) -> Table | None:
    """What full points on each criterion would bring; those that bring nothing are left out."""
    rows = tuple(
        (
            row.part.criterion.name,
            told.number(row.total, 1),
            told.number(row.gain, 1),
            row.computed,
        )
        for row in found
        if row.gain > 0
    )
    caption = w("Det som skulle höja mest", "What would raise it most")
    return Table(caption, RAISE_HEADERS, rows, frozenset({1, 2, 3}), cards=True) if rows else None


def line_told(over: Reach, entry: Entry) -> Words:
    """On which side of the line, and how it was drawn."""
    side = told.reached(over, entry)
    return w("Initiativet står {side}. {how}", "The initiative stands {side}. {how}").fill(
        side=side, how=over.words
    )


def near_table(entry: Entry, among: Sequence[Entry]) -> Table:
    """The places around one's own; the whole queue is a page of its own."""
    at = among.index(entry)
    rows = tuple(
        (
            row.place,
            HERE.fill(name=row.initiative.name)
            if row is entry
            else Cell(
                row.initiative.name, reverse("prioritisation:initiative", args=[row.initiative.id])
            ),
            told.compact(row.scored),
        )
        for row in among[max(0, at - NEAR) : at + NEAR + 1]
    )
    caption = w("Platserna omkring", "The places around it")
    return Table(caption, QUEUE_HEADERS, rows, frozenset({0}), cards=True)


def cases_table(events: Sequence[Event]) -> Table | None:
    """When the business case was answered for, by whom and why; out of the trail."""
    rows = tuple(
        (str(event.after["business_case_on"] or "–"), event.by_name, event.why or "")
        for event in events
        if "business_case_on" in event.after
    )
    caption = w("Underlaget genom tiden", "The business case over time")
    return Table(caption, CASE_HEADERS, rows, cards=True) if rows else None
