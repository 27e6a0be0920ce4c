"""Files read into a picture for a check or a map, with everything worth saying of how they were read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from styrkedja.example import NOTICE as EXAMPLE_NOTICE
from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.pictured import Pictured, pictured
from styrkedja.front.intake.profile import Profile
from styrkedja.front.intake.refusal import Refused
from styrkedja.front.intake.shipped import detect, named
from styrkedja.front.intake.translating import ProfileTranslator
from styrkedja.front.intake.translator import Note, Translation, Translator
from styrkedja.front.reports.chain_report import Sources, ToldBreak, Unread
from styrkedja.front.reports.chain_sheets import BREAKS, HEADERS, SUMMARY
from styrkedja.ground.sheets.table import Place, Table
from styrkedja.ground.words import Words, w
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio

UNKNOWN = w(
    "Bladet känns inte igen och lästes inte. Ge det ett av mallens namn och rubriker, eller ange en profil.",
    "The sheet is not recognised and was not read. Give it a name and headers of the template, or name a profile.",
)
NOT_THIS_PROFILE = w(
    "Profilen {name} känner inte igen något i filen. Ange en annan, eller ingen alls: då väljs den som passar.",
    "The profile {name} recognises nothing in the file. Name another, or none: then the one that fits is taken.",
)
READ_AS = w("Filen lästes med profilen {name}.", "The file was read by the profile {name}.")
NO_FILE = w(
    "Filen finns inte eller går inte att öppna. Kontrollera sökvägen.",
    "The file does not exist or cannot be opened. Check the path.",
)
RETOLD = frozenset({"reference", "circle"})  # problems that a rule of the chain tells of too
HARMLESS = frozenset({"no-id"})  # problems of a row that was read all the same
OURS = frozenset({SUMMARY.sv, SUMMARY.en, HEADERS[0][0].sv, HEADERS[0][0].en})


class NothingRead(Exception):
    """Nothing in any file could be read or recognised: what was wrong with each."""

    def __init__(self, notes: Sequence[Note]) -> None:
        super().__init__("; ".join(f"{note.place}: {note.words.en}" for note in notes))
        self.notes = tuple(notes)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the files gave."""

    pictured: Pictured
    originals: dict[str, bytes]  # the files as they were, by name
    refused: tuple[Note, ...]  # files that could not be read at all
    notes: tuple[Note, ...]
    notice: Words | None = None

    @property
    def picture(self) -> Portfolio:
        """The frozen portfolio."""
        return self.pictured.portfolio

    def where(self, ref: Ref, field: str | None) -> Place | None:
        """In which cell a field stands; a field without a column gives its row."""
        try:
            return self.pictured.places[ref, field]
        except KeyError:
            return None

    def not_read(self) -> tuple[Note, ...]:
        """Files, rows and cells that could not be read; what only contradicts is for the rules to tell."""
        told = RETOLD | HARMLESS
        rows = (Note(p.place, p.words) for p in self.pictured.problems if p.code not in told)
        cells = (Note(u.place, u.words) for u in self.pictured.unread)
        return (*self.refused, *rows, *cells)

    def sources(self, breaks: Iterable[ToldBreak] = ()) -> Sources:
        """What the files say of themselves; what a break already tells of is not said twice."""
        retold = {problem.ref for problem in self.pictured.problems if problem.code in RETOLD}
        told = {(each.subject, each.place) for each in breaks if each.subject in retold}
        problems = [
            problem
            for problem in self.pictured.problems
            if problem.code not in RETOLD or (problem.ref, problem.place) not in told
        ]
        harmless = [Note(p.place, p.words) for p in problems if p.code in HARMLESS]
        return Sources(
            files=tuple(self.originals),
            where=self.where,
            unread=tuple(Unread(u.place, u.text, u.words) for u in self.pictured.unread),
            unmapped=tuple(
                each for each in self.pictured.unmapped if each.header not in (BREAKS.sv, BREAKS.en)
            ),
            notes=(*self.notes, *self.pictured.notes, *harmless),
            notice=self.notice,
            problems=(
                *self.refused,
                *(Note(p.place, p.words) for p in problems if p.code not in HARMLESS),
            ),
        )


def read_files(
    paths: Sequence[Path],
    asked: str | None,
    as_of: date | None,
    today: date,
    progress: Callable[[str], None] = lambda name: None,
) -> Reading:
    """The picture of some files by a named profile, or by whichever fits each of them.

    `as_of` is the day asked for, else the day the figures describe, else today. Raises NothingRead
    and ProfileError.
    """
    profile = named(asked) if asked else None
    work = _Work(profile)
    for path in paths:
        progress(path.name)
        work.take(path)
    if not any(translation.carried for translation in work.translations):
        unread = [note for translation in work.translations for note in translation.notes]
        raise NothingRead([*work.refused, *work.notes, *unread])
    picture = pictured(work.translations, as_of or work.day or today, work.currency)
    notes = tuple(work.notes)
    return Reading(picture, work.originals, tuple(work.refused), notes, work.notice)


class _Work:
    """Collects what each file gives."""

    def __init__(self, profile: Profile | None) -> None:
        self.profile = profile
        self.originals: dict[str, bytes] = {}
        self.translations: list[Translation] = []
        self.refused: list[Note] = []
        self.notes: list[Note] = []
        self.day: date | None = None
        self.currency = "SEK"
        self.notice: Words | None = None

    def take(self, path: Path) -> None:
        """One file: its tables translated, or the reason why not."""
        name = self._free(path.name)
        try:
            content = path.read_bytes()
        except OSError:
            self.refused.append(Note(Place(str(path)), NO_FILE))
            return
        self.originals[name] = content
        try:
            tables = tables_of(content, name, self.profile.encodings if self.profile else ())
        except Refused as refused:
            self.refused.append(Note(refused.place, refused.words))
            return
        self._translate([table for table in tables if not is_ours(table)], name)

    def _translate(self, tables: Sequence[Table], name: str) -> None:
        profile = self.profile or detect(tables)
        translator: Translator = OwnTranslator() if profile.own else ProfileTranslator(profile)
        if not profile.own:
            self.currency = profile.currency
        before, unknown = len(self.translations), []
        for table in tables:
            translation = translator.translate(table)
            if translation is None:
                unknown += self._unknown(table)
                continue
            if not translation.carried:
                self.refused.extend(translation.notes)
                continue
            self.translations.append(translation)
            if isinstance(translator, ProfileTranslator):
                day = translator.as_of(table)
                self.day = max(filter(None, (self.day, day)), default=None)
        if len(self.translations) > before:
            self.notes.extend(unknown)
            if self.profile is None and not profile.own:
                self.notes.append(Note(Place(name), READ_AS.fill(name=profile.name)))
        elif unknown and self.profile:
            # A whole file that nobody knows is a part that could not be read, not a sheet left aside.
            self.refused.append(Note(Place(name), NOT_THIS_PROFILE.fill(name=profile.name)))
        else:
            self.refused.extend(unknown)

    def _unknown(self, table: Table) -> list[Note]:
        """That a sheet is not recognised; a sheet that only explains the others says nothing."""
        if not is_help(table):
            return [Note(table.whole, UNKNOWN)]
        if says(table, EXAMPLE_NOTICE):
            self.notice = EXAMPLE_NOTICE
        return []

    def _free(self, name: str) -> str:
        """A name for the file that no other file has, so that a place is never ambiguous."""
        tried, number = name, 2
        while tried in self.originals:
            tried, number = f"{name} ({number})", number + 1
        return tried


def is_ours(table: Table) -> bool:
    """Whether a sheet is one that an earlier check wrote into the book."""
    first = table.rows[0][0] if table.rows and table.rows[0] else None
    return table.sheet.startswith((SUMMARY.sv, SUMMARY.en, BREAKS.sv, BREAKS.en)) and first in OURS


def says(table: Table, words: Words) -> bool:
    """Whether a help sheet says something among its first lines, in either language."""
    first = {str(cell) for row in table.rows[:5] for cell in row}
    return words.sv in first or words.en in first


def is_help(table: Table) -> bool:
    """Whether a sheet only explains the others."""
    return table.sheet.casefold().replace("ä", "a") in {"las mig", "listor", "read me", "lists"}
