"""A frame adjustment as the unit reads it: every row it is made of, every row left out, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from styrkedja.governance.commitments.framing import PROPOSED_IN, share
from styrkedja.governance.deciders import may_decide
from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.pure.frame import FORMULA, Grounds, LeftOut, grounds
from styrkedja.insights.economy.pure.naming import row_name
from styrkedja.insights.economy.pure.proposing import proposals, sums_of
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import Fact, Option
from styrkedja.look.shown import money, number
from styrkedja.picture.actor import Actor
from styrkedja.picture.deeds import Adjustment
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.organisation.permissions import may

SIGN = {Kind.ESTIMATE: w("sänker ramen", "lowers the frame")}
DECLINED = w(
    "Enheten avböjde förslaget {day}: ”{reason}” Initiativet kan inte beslutas förrän förslaget är ändrat eller borttaget.",
    "The unit declined the proposal on {day}: “{reason}” The initiative cannot be decided until the proposal is changed or withdrawn.",
)
RAISES = w("höjer ramen", "raises the frame")


@dataclass(frozen=True, slots=True)
class FrameShown:
    """One proposal that waits for the unit."""

    id: str
    title: Words
    initiative: str
    href: str
    facts: tuple[Fact, ...]
    made_of: Table | None
    left_out: Table | None
    formula: str
    declined: Words | None  # that the unit has said no, when and why
    outdated: bool  # whether the grounds say something else today


def frame_shown(row: Adjustment, picture: Portfolio, frame: Frame) -> FrameShown:
    """A proposal with its grounds as they are today."""
    one = picture.initiative.get(row.initiative)
    found = grounds(picture, row.initiative or "")
    amount = row.amount or Decimal(0)
    words = w("Ram {year}: {amount}", "Frame {year}: {amount}")
    return FrameShown(
        id=row.id,
        title=words.fill(year=str(row.year or "–"), amount=kronor(amount)),
        initiative=one.name if one else row.initiative or "",
        href=(frame.address(Ref(Kind.INITIATIVE, one.id)) or "") if one else "",
        facts=parts_of(row),
        made_of=made_of(row, found, picture, frame),
        left_out=left_out(row, found, picture, frame),
        formula=row.formula or FORMULA,
        declined=DECLINED.fill(day=row.declined_on, reason=row.reason) if row.declined_on else None,
        outdated=any(
            each.row == row.id for each in proposals(picture, row.initiative or "", share())
        ),
    )


def said(value: Decimal) -> Words:
    """A number in both languages."""
    return Words(*(number(value.normalize(), language) for language in ("sv", "en")))


def kronor(amount: Decimal) -> Words:
    """An amount as it is read."""
    return Words(money(amount, "sv"), money(amount, "en"))


def parts_of(row: Adjustment) -> tuple[Fact, ...]:
    """The three parts of the change, and the day it was computed."""
    parts = sums_of(row)
    return (
        Fact(w("Effekt som sänker ramen", "Effect that lowers the frame"), kronor(-parts.savings)),
        Fact(
            w("Ny driftkostnad som höjer den", "New running cost that raises it"),
            kronor(parts.running),
        ),
        Fact(w("Återbetalning", "Repayment"), kronor(parts.repayment)),
        Fact(w("Räknad den", "Computed on"), row.proposed_on),
    )


def made_of(row: Adjustment, found: Grounds, picture: Portfolio, frame: Frame) -> Table | None:
    """Every row that counts in the unit and year."""
    pieces = [each for each in found.pieces if (each.unit, each.year) == (row.unit, row.year)]
    if not pieces:
        return None
    words = w(
        "Rader som räknas i dag, i kronor. Realiseringsgraden är {share}",
        "Rows that count today, in kronor. The realisation share is {share}",
    )
    headers = (w("Rad", "Row"), w("Slag", "Kind"), w("Gör", "Does"), w("Belopp", "Amount"))
    rows = tuple(
        (
            Cell(row_name(picture, each.ref), frame.address(each.ref) or ""),
            each.ref.kind.words,
            SIGN.get(each.ref.kind, RAISES),
            each.amount,
        )
        for each in pieces
    )
    return Table(words.fill(share=said(share())), headers, rows, numeric=frozenset({3}), cards=True)


def left_out(row: Adjustment, found: Grounds, picture: Portfolio, frame: Frame) -> Table | None:
    """Every row about the unit that does not count, and why."""
    rows = [each for each in found.left_out if concerns(each, row)]
    if not rows:
        return None
    headers = (w("Rad", "Row"), w("Slag", "Kind"), w("Belopp", "Amount"), w("Varför", "Why"))
    cells = tuple(
        (
            Cell(row_name(picture, each.ref), frame.address(each.ref) or ""),
            each.ref.kind.words,
            "" if each.amount is None else each.amount,
            each.why.words,
        )
        for each in rows
    )
    caption = w("Rader som inte räknas, i kronor", "Rows that do not count, in kronor")
    return Table(caption, headers, cells, numeric=frozenset({2}), cards=True)


def concerns(each: LeftOut, row: Adjustment) -> bool:
    """Whether a row that is left out is about this unit and year, or does not say."""
    return each.unit in (None, row.unit) and each.year in (None, row.year)


@dataclass(frozen=True, slots=True)
class SettledShown:
    """The unit's settled adjustments, and those the visitor may decide or take back."""

    table: Table | None
    to_decide: tuple[Option, ...]
    to_take_back: tuple[Option, ...]


def settled(
    rows: Iterable[Adjustment], picture: Portfolio, viewer: Actor, frame: Frame
) -> SettledShown:
    """What is accepted, decided and taken back, the latest year first."""
    rows = sorted(rows, key=lambda row: (-(row.year or 0), row.id))
    back = {row.reverses for row in rows if row.reverses}
    mine = [row for row in rows if decides(row, picture, viewer)]
    return SettledShown(
        table=settled_table(rows, back, picture, frame) if rows else None,
        to_decide=tuple(
            option(row, picture) for row in mine if waits_for_decision(row, picture, back)
        ),
        to_take_back=tuple(
            option(row, picture) for row in mine if not row.reverses and row.id not in back
        ),
    )


def decides(row: Adjustment, picture: Portfolio, viewer: Actor) -> bool:
    """Whether the visitor decides for the account of an adjustment's initiative."""
    one = picture.initiative.get(row.initiative)
    return one is not None and may_decide(viewer, may, picture, one)


def waits_for_decision(row: Adjustment, picture: Portfolio, back: set[str | None]) -> bool:
    """Whether an accepted adjustment came after the go decision, and needs one of its own."""
    one = picture.initiative.get(row.initiative)
    decided = one is not None and one.stage in PROPOSED_IN - {Stage.PRIORITISED}
    return decided and row.decision is None and row.id not in back


def option(row: Adjustment, picture: Portfolio) -> Option:
    """An adjustment as a choice."""
    words = w("{name}: år {year}, {amount}", "{name}: year {year}, {amount}")
    one = picture.initiative.get(row.initiative)
    return Option(
        row.id,
        words.fill(
            name=one.name if one else row.id,
            year=str(row.year or "–"),
            amount=kronor(row.amount or Decimal(0)),
        ),
    )


def settled_table(
    rows: list[Adjustment], back: set[str | None], picture: Portfolio, frame: Frame
) -> Table:
    """The settled adjustments as rows."""
    headers = (
        w("Initiativ", "Initiative"),
        w("År", "Year"),
        w("Kronor", "Kronor"),
        w("Läge", "State"),
        w("Godtagen", "Accepted"),
        w("Beslut", "Decision"),
    )
    cells = tuple(settled_row(row, back, picture, frame) for row in rows)
    caption = w("Ramjusteringar som ligger fast", "Frame adjustments that are settled")
    return Table(caption, headers, cells, numeric=frozenset({2}), cards=True, quiet=True)


def settled_row(
    row: Adjustment, back: set[str | None], picture: Portfolio, frame: Frame
) -> tuple[object, ...]:
    """One settled adjustment."""
    one = picture.initiative.get(row.initiative)
    decision = picture.by_id(Kind.DECISION).get(row.decision)
    return (
        Cell(
            one.name if one else row.initiative or row.id,
            frame.address(Ref(Kind.ADJUSTMENT, row.id)) or "",
        ),
        str(row.year or ""),
        "" if row.amount is None else row.amount,
        state_of(row, back),
        row.accepted_on or "",
        Cell(
            decision.decided_on or decision.id,
            frame.address(Ref(Kind.DECISION, decision.id)) or "",
        )
        if decision
        else "",
    )


def state_of(row: Adjustment, back: set[str | None]) -> Words:
    """How far an adjustment has come."""
    if row.reverses:
        return w("tar tillbaka en tidigare", "takes back an earlier one")
    if row.id in back:
        return w("tillbakatagen", "taken back")
    return w("beslutad", "decided") if row.decision else w("godtagen", "accepted")
