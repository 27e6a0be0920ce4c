"""What the page of a queue shows: the ranked list, what has fallen out of it, and the form that decides the order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from django.urls import reverse

from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.prioritisation import asking, told
from styrkedja.governance.prioritisation.asking import Asked
from styrkedja.governance.prioritisation.mandate import may_order
from styrkedja.governance.prioritisation.queries import gates_for
from styrkedja.governance.prioritisation.reach import Reach, reach
from styrkedja.governance.prioritisation.wish import OrderWish
from styrkedja.ground.periods import months_after
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.ranking import Entry, Fallen, Queue
from styrkedja.insights.prioritisation.pure.scope import decider_of
from styrkedja.insights.prioritisation.pure.scoring import FORMULA
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import Filters, Pages
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

ROWS = 100  # of a list on one page
MOST_DECIDED = 200  # places in the form; those below have time to wait for the next order
HEADERS = (
    w("Plats och initiativ", "Place and initiative"),
    w("Enhet", "Unit"),
    w("Skede", "Stage"),
    w("Poäng av 100", "Score of 100"),
    w("Enligt poängen", "By score"),
    w("Beslutad plats", "Decided place"),
    w("Strecket", "The line"),
    w("Väntar på", "Waits for"),
)
FALLEN_HEADERS = (
    w("Initiativ", "Initiative"),
    w("Underlag från", "Business case of"),
    w("Varför", "Why"),
    w("Bekräftas av", "Confirmed by"),
)
OWN = w("Forumets kö", "The forum's queue")
ELSEWHERE = w("I andras särredovisningar", "In the accounts of others")
FALLEN = w("Har fallit ur listan", "Fallen out of the list")


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the form that decides the order."""

    id: str
    name: str
    href: str
    computed: Words
    total: Words
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Deciding:
    """The form that decides the order, with what has been written in it."""

    places: tuple[Place, ...]
    motive: str
    wording: str
    common: str
    case_number: str
    seen: int


@dataclass(frozen=True, slots=True)
class QueuePage:
    """The page."""

    filters: Filters | None
    tabs: tuple[Link, ...]
    forum: str
    body: str
    own: Table | None
    pages: Pages
    elsewhere: Table | None
    fallen: Table | None
    left_out: int
    counts: Words
    line: Words
    order: Words
    decision_href: str
    order_is_old: bool
    edition_is_other: bool
    deciding: Deciding | None
    decider: str
    edition: int
    formula: Words
    policy: str


def queue_page(
    picture: Portfolio,
    found: Queue | None,
    now: Asked,
    viewer: Actor,
    policy: Policy,
    frame: Frame,
    seen: int,
    wish: OrderWish | None = None,
) -> QueuePage | None:
    """The queue of the forum asked for; None where no forum has criteria."""
    if found is None:
        return None
    own, pages = turned(
        [row for row in found.own if asking.fits(picture, row.initiative, now)], now
    )
    others = [row for row in found.elsewhere if asking.fits(picture, row.initiative, now)]
    shown = [*own, *others[:ROWS]]
    gates = gates_for(picture, [row.initiative.id for row in shown])
    over = reach(picture, found, gates)
    fallen = [row for row in found.fallen if asking.fits(picture, row.initiative, now)]
    everything = [row.initiative for row in (*found.own, *found.elsewhere, *found.fallen)]
    fields = (
        asking.forum_filter(picture, now),
        asking.unit_filter(picture, everything, now.unit),
        asking.account_filter(picture, now.account),
    )
    order = found.order
    return QueuePage(
        filters=asking.filters(fields, "prioritisation:queue", now),
        tabs=asking.tabs("prioritisation:queue", now.forum),
        forum=now.forum,
        body=told.unit_name(picture, now.forum),
        own=list_table(OWN, picture, own, gates, over, own=True),
        pages=pages,
        elsewhere=list_table(ELSEWHERE, picture, others[:ROWS], gates, over, own=False),
        fallen=fallen_table(picture, fallen[:ROWS]) if fallen else None,
        left_out=max(0, len(others) - ROWS) + max(0, len(fallen) - ROWS),
        counts=counts(found),
        line=over.words,
        order=order_told(picture, found),
        decision_href=decision_address(found, frame),
        order_is_old=is_old(order.decided_on if order else None, policy, picture.as_of),
        edition_is_other=order is not None
        and {row.edition for row in order.ranks.values()} != {found.edition.number},
        deciding=deciding(found, wish, seen)
        if found.own and may_order(viewer, picture, found.body)
        else None,
        decider=told.unit_name(picture, found.body),
        edition=found.edition.number,
        formula=FORMULA,
        policy=f"{policy.name} {policy.digest}",
    )


def turned(rows: Sequence[Entry], now: Asked) -> tuple[Sequence[Entry], Pages]:
    """The page of a list that is asked for."""
    last = max(1, ceil(len(rows) / ROWS))
    number = min(now.page, last)
    here = reverse("prioritisation:queue")
    pages = Pages(number, last, lambda n: here + now.query(n) + "#ko")
    return rows[(number - 1) * ROWS : number * ROWS], pages


def list_table(
    caption: Words,
    picture: Portfolio,
    entries: Sequence[Entry],
    gates: Mapping[str, Judgement],
    over: Reach,
    *,
    own: bool,
) -> Table | None:
    """A list; each keeps the place it has in the whole."""
    rows = tuple(
        row_of(picture, entry, gates.get(entry.initiative.id), over, own=own) for entry in entries
    )
    return Table(caption, HEADERS, rows, frozenset({3, 4}), cards=True) if rows else None


def row_of(
    picture: Portfolio, entry: Entry, judgement: Judgement | None, over: Reach, *, own: bool
) -> tuple[object, ...]:
    """One initiative in a list; its name leads to what its place rests on."""
    one = entry.initiative
    missing = len(judgement.missing) if judgement else 0
    side = told.reached(over, entry)
    unit = told.unit_name(picture, one.unit)
    return (
        Cell(f"{entry.place}. {one.name}", reverse("prioritisation:initiative", args=[one.id])),
        unit if own else told.both(unit, told.unit_name(picture, decider_of(picture, one))),
        one.stage.words if one.stage else "",
        told.compact(entry.scored),
        told.by_score(entry),
        told.decided(entry),
        told.lacking(side, missing),
        told.waiting(one, picture),
    )


def fallen_table(picture: Portfolio, rows: Sequence[Fallen]) -> Table:
    """What is prepared but out of the list, and who can bring it back."""
    cells = tuple(
        (
            Cell(
                row.initiative.name, reverse("prioritisation:initiative", args=[row.initiative.id])
            ),
            row.initiative.business_case_on or "–",
            row.why.words,
            told.unit_name(picture, row.initiative.unit or row.initiative.owner_unit),
        )
        for row in rows
    )
    return Table(FALLEN, FALLEN_HEADERS, cells, cards=True, quiet=True)


def counts(found: Queue) -> Words:
    """How many stand where."""
    return w(
        "{own} i forumets kö, {elsewhere} i andras särredovisningar, {fallen} har fallit ur listan",
        "{own} in the forum's queue, {elsewhere} in the accounts of others, {fallen} fallen out of the list",
    ).fill(own=len(found.own), elsewhere=len(found.elsewhere), fallen=len(found.fallen))


def order_told(picture: Portfolio, found: Queue) -> Words:
    """When the order in force was decided, by which decision and with how many overrides."""
    order = found.order
    if order is None:
        return w(
            "Ingen ordning är beslutad. Listan följer poängen.",
            "No order is decided. The list follows the scores.",
        )
    decision = picture.thing(Ref(Kind.DECISION, order.decision)) if order.decision else None
    return w(
        "Ordningen beslutades {day}, med {overrides} avsteg från poängen. {motive}",
        "The order was decided on {day}, with {overrides} overrides. {motive}",
    ).fill(
        day=order.decided_on or "–",
        overrides=len(order.overrides),
        motive=(decision.motive if decision else "") or "",
    )


def decision_address(found: Queue, frame: Frame) -> str:
    """Where the decision of the order in force is read."""
    if found.order is None or not found.order.decision:
        return ""
    return frame.address(Ref(Kind.DECISION, found.order.decision)) or ""


def is_old(decided_on: date | None, policy: Policy, day: date) -> bool:
    """Whether an order is older than the policy lets one be."""
    if decided_on is None:
        return False
    return months_after(decided_on, int(policy["priority.max_months"])) < day


def deciding(found: Queue, wish: OrderWish | None, seen: int) -> Deciding:
    """The form: by score as it stands, or with what was written before it was refused."""
    by_score = sorted(
        found.own, key=lambda row: (row.computed is None, row.computed or 0, row.place)
    )
    places = tuple(
        Place(
            id=row.initiative.id,
            name=row.initiative.name,
            href=reverse("prioritisation:initiative", args=[row.initiative.id]),
            computed=told.by_score(row),
            total=told.total(row.scored),
            place=place_in(row, wish),
            reason=wish.reasons.get(row.initiative.id, "") if wish else "",
        )
        for row in by_score[:MOST_DECIDED]
    )
    if wish is None:
        return Deciding(places, "", "", "", "", seen)
    return Deciding(places, wish.motive, wish.wording, wish.common, wish.case_number or "", seen)


def place_in(row: Entry, wish: OrderWish | None) -> str:
    """What stands in the box: what was written, else the place by score."""
    if wish is not None:
        return str(wish.places.get(row.initiative.id, ""))
    return str(row.computed or "")
