"""What the overview of the gates shows: everything that stands before one, narrowed to a gate, a unit or what is stopped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.gates.pure.mandate import may_move, unit_of
from styrkedja.governance.gates.pure.road import DECIDING, ROAD
from styrkedja.ground.words import Words, w
from styrkedja.look.pieces import Filter, Filters, Option, Pages
from styrkedja.picture.actor import Actor
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Stage
from styrkedja.registers.organisation.permissions import may

ROWS = 50  # before each gate, on a page


@dataclass(frozen=True, slots=True)
class Row:
    """One initiative before its next gate."""

    id: str
    name: str
    href: str
    unit: str
    track: Words
    missing: int
    exempted: int
    may: bool  # whether the visitor may let it pass


@dataclass(frozen=True, slots=True)
class GateGroup:
    """What stands before one gate: so many rows of it as a page holds, and how many there are."""

    stage: Stage
    rows: tuple[Row, ...]
    all: int
    passing: int
    decides: bool
    href: str  # all that stands before this gate

    @property
    def has_more(self) -> bool:
        """Whether more stand there than are shown."""
        return self.all > len(self.rows)

    @property
    def may(self) -> bool:
        """Whether the visitor may let any of them pass."""
        return any(row.may and not row.missing for row in self.rows)


@dataclass(frozen=True, slots=True)
class Overview:
    """All gates with what stands before them."""

    groups: tuple[GateGroup, ...]
    filters: Filters
    total: int
    stopped: int
    policy: str
    pages: Pages | None  # of one gate; of several each shows its first rows


def overview(
    picture: Portfolio,
    judgements: Sequence[Judgement],
    asked: Mapping[str, str],
    viewer: Actor,
    policy: Policy,
) -> Overview:
    """The gates, narrowed to a gate, a unit or to what is stopped."""
    wanted = [each for each in judgements if fits(each, picture, asked)]
    found = {stage: [each for each in wanted if each.stage is stage] for stage in ROAD}
    one = asked.get("punkt") if asked.get("punkt") in {each.code for each in ROAD} else None
    last = max(-(-len(wanted) // ROWS), 1)
    number = min(page_asked(asked), last) if one else 1
    groups = tuple(
        group_of(stage, rows, picture, viewer, address(asked, stage, 1), number)
        for stage, rows in found.items()
        if rows
    )
    pages = Pages(number, last, lambda n: address(asked, Stage(one), n))
    return Overview(
        groups,
        filters_of(picture, judgements, asked),
        len(wanted),
        sum(not each.holds for each in wanted),
        f"{policy.name} {policy.digest}",
        pages if groups and one else None,
    )


def group_of(
    stage: Stage,
    rows: Sequence[Judgement],
    picture: Portfolio,
    viewer: Actor,
    href: str,
    number: int,
) -> GateGroup:
    """What stands before one gate, a page of it."""
    shown = rows[(number - 1) * ROWS : number * ROWS]
    return GateGroup(
        stage=stage,
        rows=tuple(row_of(each, picture, viewer) for each in shown),
        all=len(rows),
        passing=sum(not each.missing for each in rows),
        decides=stage in DECIDING,
        href=href,
    )


def address(asked: Mapping[str, str], stage: Stage, number: int) -> str:
    """The same question of one gate, at a page."""
    kept = {key: value for key, value in asked.items() if value and key in ("enhet", "lage")}
    page = {"sida": str(number)} if number > 1 else {}
    return "?" + urlencode({"punkt": stage.code, **kept, **page})


def page_asked(asked: Mapping[str, str]) -> int:
    """The page asked for; the first where it is none."""
    text = asked.get("sida") or ""
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def fits(each: Judgement, picture: Portfolio, asked: Mapping[str, str]) -> bool:
    """Whether a judgement is among those asked for."""
    unit = picture.initiative[each.initiative].unit
    return (
        asked.get("punkt") in (None, "", each.stage.code)
        and asked.get("enhet") in (None, "", unit)
        and not (asked.get("lage") == "stoppas" and each.holds)
        and not (asked.get("lage") == "gar" and not each.holds)
    )


def filters_of(
    picture: Portfolio, judgements: Sequence[Judgement], asked: Mapping[str, str]
) -> Filters:
    """Gate, unit and state to choose from."""
    stages = [each for each in ROAD if any(one.stage is each for one in judgements)]
    units = sorted({picture.initiative[one.initiative].unit or "" for one in judgements} - {""})
    named = {key: unit.name if (unit := unit_of(picture, key)) else key for key in units}
    states = (
        Option("stoppas", w("Stoppas", "Stopped")),
        Option("gar", w("Går igenom", "Pass")),
    )
    return Filters(
        (
            Filter(
                "punkt",
                w("Beslutspunkt", "Gate"),
                asked.get("punkt", ""),
                tuple(Option(each.code, each.words) for each in stages),
            ),
            Filter(
                "enhet",
                w("Enhet", "Unit"),
                asked.get("enhet", ""),
                tuple(Option(key, named[key]) for key in units),
            ),
            Filter("lage", w("Läge", "State"), asked.get("lage", ""), states),
        )
    )


def row_of(each: Judgement, picture: Portfolio, viewer: Actor) -> Row:
    """One initiative before its gate."""
    one = picture.initiative[each.initiative]
    unit = unit_of(picture, one.unit)
    return Row(
        id=one.id,
        name=one.name,
        href=reverse("gates:initiative", args=[one.id]),
        unit=unit.name if unit else "",
        track=each.placed.track.words,
        missing=len(each.missing),
        exempted=len(each.exempted),
        may=may_move(viewer, may, picture, one, each.stage),
    )
