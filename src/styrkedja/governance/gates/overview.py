"""What the overview of the gates shows: everything that stands before one, narrowed to a gate, a unit or what is stopped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.gates.pure.mandate import may_move, unit_of
from styrkedja.governance.gates.pure.road import DECIDING, ROAD
from styrkedja.ground.words import Words, w
from styrkedja.look.pieces import Filter, Filters, Option
from styrkedja.picture.actor import Actor
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Stage
from styrkedja.registers.organisation.permissions import may


@dataclass(frozen=True, slots=True)
class Row:
    """One initiative before its next gate."""

    id: str
    name: str
    href: str
    unit: str
    track: Words
    missing: int
    codes: tuple[str, ...]
    exempted: int
    may: bool  # whether the visitor may let it pass


@dataclass(frozen=True, slots=True)
class GateGroup:
    """Everything that stands before one gate."""

    stage: Stage
    rows: tuple[Row, ...]
    passing: int
    decides: bool

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


def overview(
    picture: Portfolio,
    judgements: Sequence[Judgement],
    asked: Mapping[str, str],
    viewer: Actor,
    policy: Policy,
) -> Overview:
    """The gates, narrowed to a gate, a unit or to what is stopped."""
    wanted = [each for each in judgements if fits(each, picture, asked)]
    groups = []
    for stage in ROAD:
        rows = tuple(row_of(each, picture, viewer) for each in wanted if each.stage is stage)
        if rows:
            passing = sum(not row.missing for row in rows)
            groups.append(GateGroup(stage, rows, passing, stage in DECIDING))
    stopped = sum(not each.holds for each in wanted)
    digest = f"{policy.name} {policy.digest}"
    return Overview(
        tuple(groups), filters_of(picture, judgements, asked), len(wanted), stopped, digest
    )


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
        codes=tuple(dict.fromkeys(row.code for row in each.missing)),
        exempted=len(each.exempted),
        may=may_move(viewer, may, picture, one, each.stage),
    )
