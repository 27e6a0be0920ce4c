"""Writes a picture by a profile's layout: the other way through the same profile that reads it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO, StringIO

from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.outward import Outlet, Outward
from styrkedja.front.intake.profile import Profile
from styrkedja.ground.sheets.guard import guarded
from styrkedja.picture.portfolio import TABLES, Portfolio, grouped, once
from styrkedja.picture.terms import Kind, MeasurementKind, Term
from styrkedja.picture.things import Benefit, Budget, Initiative, Measurement, Thing

FOLLOWED = frozenset({MeasurementKind.FOLLOW_UP, MeasurementKind.OUTCOME})
LINE = "\n"  # between several values of one cell
Cells = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Row:
    """What one row is about: an initiative, and the effektmål where each has a row of its own."""

    initiative: Initiative
    benefit: Benefit | None


def written_as(form: str, picture: Portfolio, profile: Profile) -> bytes:
    """The picture as a file of the profile, in one of the forms it has."""
    outward = profile.outward
    if outward is None or form not in outward.forms:
        raise ValueError(form)
    if form == "json":
        return as_records(picture, outward)
    rows = list(rows_of(picture, outward))
    return as_text(rows, outward) if form == "csv" else as_book(rows, outward, profile.name)


def rows_of(picture: Portfolio, outward: Outward) -> Iterator[Cells]:
    """Every row, header by header."""
    for row in about(picture, outward):
        yield {
            outlet.header: together(values_of(outlet, row, picture, outward))
            for outlet in outward.outlets
        }


def about(picture: Portfolio, outward: Outward) -> Iterator[Row]:
    """What each row is about; an initiative without effektmål has one row all the same."""
    for initiative in picture.initiatives:
        benefits = picture.benefits_of.get(initiative.id, ()) if outward.each == "benefit" else ()
        for benefit in benefits or (None,):
            yield Row(initiative, benefit)


def things_of(kind: Kind, row: Row, picture: Portfolio, outward: Outward) -> Sequence[Thing]:
    """The things of one kind that a row speaks of."""
    initiative = row.initiative
    if kind is Kind.INITIATIVE:
        return (initiative,)
    if kind is Kind.BENEFIT:
        if outward.each == "benefit":
            return (row.benefit,) if row.benefit else ()
        return picture.benefits_of.get(initiative.id, ())
    if kind is Kind.MEASUREMENT:
        last = last_measured(picture, row.benefit)
        return (last,) if last else ()
    if kind is Kind.GOAL:
        return [thing for key in initiative.goals if (thing := picture.by_id(kind).get(key))]
    if kind is Kind.BUDGET:
        return by_year(picture.budgets_of.get(initiative.id, ()))
    rows = once(picture, ("exporting", kind), lambda of: of_initiatives(of, kind))
    return rows.get(initiative.id, ())


def of_initiatives(picture: Portfolio, kind: Kind) -> Mapping[str, tuple[Thing, ...]]:
    """The things of a kind by the initiative they name."""
    rows = getattr(picture, TABLES[kind])
    return grouped([row for row in rows if hasattr(row, "initiative")], "initiative")


def last_measured(picture: Portfolio, benefit: Benefit | None) -> Measurement | None:
    """The last follow-up or verified outcome of an effektmål."""
    rows = picture.measurements_of.get(benefit.id, ()) if benefit else ()
    found = [row for row in rows if row.kind in FOLLOWED and row.value is not None]
    return max(found, key=lambda row: (row.measured_on or date.min, row.id), default=None)


def by_year(rows: Sequence[Budget]) -> tuple[Budget, ...]:
    """Budget lines summed by year, since a file has one amount for each; those without a year are left out."""
    sums: dict[int, Budget] = {}
    for row in rows:
        if row.year is not None:
            before = sums.get(row.year)
            amount = (row.amount or Decimal(0)) + (before.amount or Decimal(0) if before else 0)
            sums[row.year] = replace(before or row, amount=amount)
    return tuple(sums[year] for year in sorted(sums))


def values_of(
    outlet: Outlet, row: Row, picture: Portfolio, outward: Outward
) -> list[object | None]:
    """What stands under a header, one value for each thing of its kind."""
    kind = Kind(outlet.kind)
    things = things_of(kind, row, picture, outward)
    return [value_of(outlet, kind, thing, picture, outward) for thing in things]


def value_of(
    outlet: Outlet, kind: Kind, thing: Thing, picture: Portfolio, outward: Outward
) -> object | None:
    """One field as the profile writes it; None where nothing is recorded."""
    value = getattr(thing, outlet.key)
    if value is None or value in ("", ()):
        return None
    parser = SHEETS[kind].column(outlet.key).parser
    if outlet.values is not None:
        return outlet.values.get(value.code if isinstance(value, Term) else str(value)) or None
    if outlet.named:
        return LINE.join(names(value, Kind(parser.kind), picture))
    if isinstance(value, Term):
        return value.words.sv
    if isinstance(value, tuple):
        return LINE.join(value)
    if outlet.year and isinstance(value, date):
        return value.year
    if isinstance(value, Decimal) and parser.form == "money":
        return value / outward.money_in
    return value


def names(value: object, kind: Kind, picture: Portfolio) -> Iterator[str]:
    """The names of what one or several ids point at; an id that leads nowhere stands as it is."""
    known = picture.by_id(kind)
    for key in value if isinstance(value, tuple) else (value,):
        yield getattr(known.get(key), "name", None) or str(key)


def together(values: Sequence[object | None]) -> object | None:
    """Several values in one cell, a line each; a single one as it is."""
    said = [value for value in values if value is not None]
    if len(said) < 2:
        return said[0] if said else None
    return LINE.join(dict.fromkeys(plain(value, ",") for value in said))


def as_text(rows: Sequence[Cells], outward: Outward) -> bytes:
    """Semicolon-separated text with a byte order mark; what a spreadsheet would run is guarded."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(header) for header in outward.columns])
    for row in rows:
        writer.writerow(
            [guarded(plain(row.get(header), outward.decimal)) for header in outward.columns]
        )
    return out.getvalue().encode("utf-8-sig")


def plain(value: object | None, decimal: str) -> str:
    """A value as text: days as 2026-06-01, numbers with the profile's decimal sign."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, Decimal):
        return f"{value.normalize():f}".replace(".", decimal)
    return value.isoformat() if isinstance(value, date) else str(value)


def as_book(rows: Sequence[Cells], outward: Outward, name: str) -> bytes:
    """A workbook of one sheet: numbers as numbers, days as days, nothing a formula."""
    # xlsxwriter loads only when a workbook is wanted: text and JSON must start quickly.
    import xlsxwriter  # noqa: PLC0415

    target = BytesIO()
    options = {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
    with xlsxwriter.Workbook(target, options) as book:
        page = book.add_worksheet(name[:31])
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        for at, header in enumerate(outward.columns):
            page.write_string(0, at, header, bold)
        for number, row in enumerate(rows, start=1):
            for at, header in enumerate(outward.columns):
                value = row.get(header)
                if isinstance(value, date):
                    page.write_datetime(number, at, datetime.combine(value, time.min), day)
                elif isinstance(value, int | Decimal) and not isinstance(value, bool):
                    page.write_number(number, at, float(value))
                elif value is not None:
                    page.write_string(number, at, plain(value, outward.decimal))
        page.freeze_panes(1, 0)
    return target.getvalue()


def as_records(picture: Portfolio, outward: Outward) -> bytes:
    """One record for each initiative, as an interface gives them."""
    found = [record(row, picture, outward) for row in about(picture, outward)]
    whole = {"records": found, "totalRecords": len(found)}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()


def record(row: Row, picture: Portfolio, outward: Outward) -> dict[str, object]:
    """One record: headers in their order, those with a dot gathered into lists of objects."""
    outlets = {outlet.header: outlet for outlet in outward.outlets}
    made: dict[str, object] = {}
    for header in outward.columns:
        outlet = outlets.get(header)
        values = values_of(outlet, row, picture, outward) if outlet else []
        name, _, inner = header.partition(".")
        if not inner:
            made[name] = in_json(together(values))
            continue
        members = made.setdefault(name, [])
        for at, value in enumerate(values):
            if at == len(members):
                members.append({})
            members[at][inner] = in_json(value)
    return made


def in_json(value: object | None) -> object | None:
    """A value as JSON has it."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value
