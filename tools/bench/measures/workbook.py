"""A large workbook with faults: read, checked and previewed; then written with its trail."""

from __future__ import annotations

import random
from collections.abc import Iterator
from io import BytesIO

from django.utils import timezone

from styrkedja.config.policies import standard_policy
from styrkedja.front.intake.comparing import compare
from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.pictured import pictured
from styrkedja.front.intake.planbook import PlanBook
from styrkedja.front.intake.taking import take
from styrkedja.front.intake.template import write_book
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check
from styrkedja.picture.terms import Kind
from styrkedja.registers import doors
from styrkedja.registers.organisation.permissions import SYSTEM
from tools.bench.big import AS_OF, Rows, rows
from tools.bench.figure import Figure
from tools.bench.setting import Setting, Stopwatch

NAME = "stor.xlsx"
UNREADABLE = "någon gång framöver"
FAULTS = {Kind.INITIATIVE: "planned_end", Kind.BENEFIT: "target_on"}


def measure(setting: Setting) -> Iterator[Figure]:
    """Written once, read once: first as a file to be checked, then as an upload."""
    found = rows(setting.initiatives)
    faulty = spoiled(found)
    target = BytesIO()
    write_book(target, found)
    content = target.getvalue()
    size = f"{sum(map(len, found.values()))} rows, {len(content) / 1e6:.0f} MB"

    watch = Stopwatch()
    tables = tables_of(content, NAME)
    translations = [each for each in map(OwnTranslator().translate, tables) if each]
    read = pictured(translations, AS_OF)
    check(read.portfolio, standard_policy(), catalogue().values())
    checked = watch.seconds()
    yield Figure("workbook read and checked", checked, "s", note=size)

    watch = Stopwatch()
    comparison = compare(take(content, NAME).drafts, SYSTEM)
    book = PlanBook(setting.folder / "plan.sqlite3")
    book.write(comparison)
    previewed = watch.seconds()
    yield Figure("workbook read and previewed", previewed, "s", note="against an empty register")
    yield Figure("workbook read, checked and previewed", checked + previewed, "s", most=15)
    named = {row.id for row in book.left_out()}
    yield Figure(
        "faulty rows named, of those made faulty",
        100 * len(named & faulty) / len(faulty), "%", least=100,
        note=f"{len(faulty)} rows, 1 %",
    )  # fmt: skip
    yield applied(book)


def applied(book: PlanBook) -> Figure:
    """What the preview showed, written in one transaction."""
    watch = Stopwatch()
    saved = doors.save_all(book.changes(), by=SYSTEM, at=timezone.now(), file=NAME)
    seconds = watch.seconds()
    count = sum(len(each.added) for each in saved.values())
    note = f"{count} rows in {seconds:.1f} s"
    return Figure(
        "workbook applied with its trail", count / seconds, "rows/s", least=2000, note=note
    )


def spoiled(found: Rows) -> set[str]:
    """The ids of one row in a hundred, where a day is now something nobody can read."""
    rng = random.Random(5)
    ids = set()
    for kind, key in FAULTS.items():
        for row in rng.sample(found[kind], max(len(found[kind]) // 100, 1)):
            row[key] = UNREADABLE
            ids.add(str(row["id"]))
    return ids
