"""What the handbook's pages show: the words, the columns and the texts, from the tables the product reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from django.urls import NoReverseMatch, reverse

from styrkedja import __version__
from styrkedja.front.handbook import texts
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.ground.sheets.column import Column
from styrkedja.ground.swedish import sort_key
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Link

FORMS = {
    "text": w("text", "text"),
    "long": w("längre text", "longer text"),
    "number": w("tal", "number"),
    "money": w("belopp i kronor", "amount in SEK"),
    "integer": w("heltal", "whole number"),
    "day": w("datum", "date"),
    "year": w("år", "year"),
    "yes_no": w("ja eller nej", "yes or no"),
    "choice": w("val ur en lista", "a choice from a list"),
    "ref": w("id på en annan rad", "the id of another row"),
    "refs": w("id på en eller flera andra rader", "ids of one or more other rows"),
}
ONE_OF = w("ett av: {names}", "one of: {names}")
HEADERS = (
    w("Kolumn", "Column"),
    w("Krävs", "Required"),
    w("Vad du skriver", "What you write"),
    w("Form", "Form"),
    w("Exempel", "Example"),
)
MUST = w("ja", "yes")
TITLES = {
    "help": (
        w("Hjälp", "Help"),
        w(
            "Hur du börjar, och hur du läser det du ser.",
            "How to begin, and how to read what you see.",
        ),
    ),
    "accessibility": (
        w("Tillgänglighet", "Accessibility"),
        w(
            "Vad som är prövat och hur, vad som inte är det, och vart du vänder dig.",
            "What has been checked and how, what has not, and where to turn.",
        ),
    ),
    "about": (
        w("Om Styrkedja", "About Styrkedja"),
        w(
            "Version {version}. Öppen källkod, EUPL-1.2.",
            "Version {version}. Open source, EUPL-1.2.",
        ).fill(version=__version__),
    ),
}


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """The words of the house by letter."""

    letters: tuple[tuple[str, tuple[texts.Term, ...]], ...]
    title: Words = w("Ordlista", "Glossary")


def glossary(language: str) -> GlossaryPage:
    """The words in the order of a language's alphabet."""

    def name(term: texts.Term) -> str:
        return term.name.to(language)

    order = sorted(texts.glossary(), key=lambda term: sort_key(name(term)))
    letters = groupby(order, key=lambda term: name(term)[:1].upper())
    return GlossaryPage(tuple((letter, tuple(terms)) for letter, terms in letters))


@dataclass(frozen=True, slots=True)
class SheetShown:
    """One sheet: its anchor, what belongs in it, and its columns."""

    id: str
    name: Words
    about: Words
    table: Table


@dataclass(frozen=True, slots=True)
class ColumnsPage:
    """Every sheet of the workbook and register of the web, column by column."""

    sheets: tuple[SheetShown, ...]
    title: Words = w("Blad och kolumner", "Sheets and columns")


def columns(language: str) -> ColumnsPage:
    """The column reference."""
    return ColumnsPage(
        tuple(
            SheetShown(
                kind.code,
                sheet.name,
                sheet.about,
                Table(
                    sheet.name,
                    HEADERS,
                    tuple(column_row(column, language) for column in sheet.columns),
                    cards=True,
                ),
            )
            for kind, sheet in SHEETS.items()
        )
    )


def column_row(column: Column, language: str) -> tuple[object, ...]:
    """One column as it is explained."""
    must = MUST if column.required else ""
    return column.label, must, column.help, form_of(column, language), column.example


def form_of(column: Column, language: str) -> Words | str:
    """The form of a column's values; of a closed list, the values themselves."""
    terms = getattr(column.parser, "terms", None)
    if terms is None:
        return FORMS[column.parser.form]
    names = ", ".join(term.words.to(language) for term in terms)
    return ONE_OF.fill(names=names).to(language)


@dataclass(frozen=True, slots=True)
class PartShown:
    """A piece of a section, its link found."""

    kind: str
    part: texts.Part
    href: str


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page of text: help, accessibility, about."""

    title: Words
    lead: Words
    contents: tuple[Link, ...]
    sections: tuple[tuple[texts.Section, tuple[PartShown, ...]], ...]


def text(name: str) -> TextPage:
    """A page of text by its name."""
    title, lead = TITLES[name]
    sections = texts.sections(name)
    return TextPage(
        title,
        lead,
        tuple(Link(f"#{each.id}", each.title) for each in sections),
        tuple((each, tuple(parts_of(each))) for each in sections),
    )


def parts_of(section: texts.Section, find: Callable[[str], str] = reverse) -> list[PartShown]:
    """The pieces of a section; a link to a page that is not there is left out."""
    found = []
    for part in section.parts:
        try:
            found.append(PartShown(part.kind, part, find(part.to) if part.to else ""))
        except NoReverseMatch:
            continue
    return found
