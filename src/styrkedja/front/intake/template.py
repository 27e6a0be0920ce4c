"""The group's own workbook: the empty template, the example group, exports; all from the columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from styrkedja.front.intake.kinds import SHEETS
from styrkedja.ground.words import Words, w
from styrkedja.look.render.workbook import Book, Leaf
from styrkedja.picture.terms import Kind

TITLE = w("Styrkedja: koncernens arbetsbok", "Styrkedja: the group's workbook")
READ_ME = w("Läs mig", "Read me")
LINES = (
    w("Koncernens arbetsbok", "The group's workbook"),
    w(
        "1. Här beskriver ni er portfölj: enheter, mål, initiativ, effektmål, beslut, system och pengar. Ett blad för varje slag.",
        "1. Here you describe your portfolio: units, goals, initiatives, benefits, decisions, systems and money. One sheet for each kind.",
    ),
    w(
        "2. Börja med bladen Enheter, Mål och Initiativ. Lägg sedan till effektmålen. Övriga blad kan vänta.",
        "2. Start with the sheets Units, Goals and Initiatives. Then add the benefits. The other sheets can wait.",
    ),
    w(
        "3. En rad är en sak. Varje rad har ett eget id, till exempel I-012. Andra blad hänvisar till det.",
        "3. One row is one thing. Each row has an id of its own, for example I-012. Other sheets refer to it.",
    ),
    w(
        "4. Kolumner med * måste fyllas i. Resten fyller ni i när ni vet. En tom cell betyder att uppgiften saknas.",
        "4. Columns with * must be filled in. Fill in the rest when you know. An empty cell means that nothing is recorded.",
    ),
    w(
        "5. Den grå raden överst i varje blad är ett exempel. Den läses aldrig. Ni får ta bort den.",
        "5. The grey row at the top of each sheet is an example. It is never read. You may remove it.",
    ),
    w(
        "6. Peka på en rubrik för att se vad som ska stå där. Har cellen en lista: välj ur den.",
        "6. Point at a header to see what belongs there. If the cell has a list: choose from it.",
    ),
    w(
        "7. Skriv datum som 2026-06-01. Skriv belopp i kronor; ”250 tkr” och ”1,5 mnkr” går också bra.",
        "7. Write dates as 2026-06-01. Write amounts in kronor; “250 tkr” and “1.5 mnkr” will also do.",
    ),
    w(
        "8. Skriv roller, inte personers namn. Skilj flera id åt med semikolon.",
        "8. Write roles, not people's names. Separate several ids with semicolons.",
    ),
    w(
        "9. Ni får flytta och ta bort kolumner och lägga till egna. Rubrikerna avgör vad som läses; resten rapporteras.",
        "9. You may move and remove columns and add your own. The headers decide what is read; the rest is reported.",
    ),
    w(
        "10. Spara och kör: styrkedja check mall.xlsx. Då ser ni var styrkedjan brister och hur ni lagar den.",
        "10. Save and run: styrkedja check template.xlsx. You will see where the chain breaks and how to mend it.",
    ),
)


def write_template(target: Path | BinaryIO, language: str = "sv") -> None:
    """The empty workbook: every sheet with an example row that no import reads."""
    leaves = [Leaf(sheet, example=True) for sheet in SHEETS.values()]
    _book(target, leaves, language).write()


def write_book(
    target: Path | BinaryIO,
    rows_by_kind: Mapping[Kind, Sequence[Mapping[str, object]]],
    language: str = "sv",
    versions: Mapping[Kind, Mapping[str, int]] | None = None,
    notice: Words | None = None,
) -> None:
    """The workbook with given rows (values by column key); reading it gives the same values back.

    `versions` holds the row version of each id by kind; with it every sheet has a column for them.
    `notice` is what the first sheet must say before anything else.
    """
    leaves = [
        Leaf(
            sheet,
            rows=rows_by_kind.get(kind, ()),
            versions=None if versions is None else versions.get(kind, {}),
        )
        for kind, sheet in SHEETS.items()
    ]
    _book(target, leaves, language, notice).write()


def _book(
    target: Path | BinaryIO, leaves: Sequence[Leaf], language: str, notice: Words | None = None
) -> Book:
    said = LINES if notice is None else (LINES[0], notice, *LINES[1:])
    lines = [line.to(language) for line in said]
    return Book(target, leaves, language, TITLE.to(language), (READ_ME.to(language), lines))
