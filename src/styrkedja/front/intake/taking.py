"""An uploaded file's content made drafts: by the profile asked for, else by the one that fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.headers import compared
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.own import NO_ROWS_OF_OURS, OwnTranslator
from styrkedja.front.intake.pictured import same_kinds
from styrkedja.front.intake.profile import Profile
from styrkedja.front.intake.refusal import Refused
from styrkedja.front.intake.shipped import detect, shipped
from styrkedja.front.intake.translating import ProfileTranslator
from styrkedja.front.intake.translator import Note, Translation, Translator, Unmapped
from styrkedja.ground.at_rest import collector_at_rest
from styrkedja.ground.sheets.column import Complaint, Draft
from styrkedja.ground.sheets.table import Place, Table
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

UNKNOWN = w(
    "Bladet känns inte igen och lästes inte. Ge det ett av mallens namn och rubriker, eller välj en profil.",
    "The sheet is not recognised and was not read. Give it a name and headers of the template, or choose a profile.",
)
NOTHING = w(
    "Inget i filen känns igen. Använd mallens blad och rubriker, eller välj den profil som filen hör till.",
    "Nothing in the file is recognised. Use the sheets and headers of the template, or choose the profile the file belongs to.",
)
READ_AS = w("Filen lästes med profilen ”{name}”.", "The file was read by the profile “{name}”.")
OTHER_MONEY = w(
    "Beloppet är i {currency}, och registret räknar i kronor. Räkna om det och fyll i det för hand.",
    "The amount is in {currency}, and the register counts in kronor. Convert it and fill it in by hand.",
)
KRONOR = "SEK"


class Unusable(Exception):
    """Nothing of a file can be taken in: what is wrong, each with its place."""

    def __init__(self, notes: Sequence[Note]) -> None:
        super().__init__("; ".join(f"{note.place}: {note.words.en}" for note in notes))
        self.notes = tuple(notes)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file gives: its drafts by kind, and what is worth knowing about how it was read."""

    drafts: Mapping[Kind, Sequence[Draft]]
    profile: str
    unmapped: tuple[Unmapped, ...]
    notes: tuple[Note, ...]


@collector_at_rest()
def take(content: bytes, name: str, asked: str = "") -> Taken:
    """The drafts of a file. Raises Unusable when there are none."""
    profile = shipped().get(asked)
    try:
        tables = tables_of(content, name, profile.encodings if profile else ())
    except Refused as refused:
        raise Unusable([Note(refused.place, refused.words)]) from None
    chosen = profile or detect(tables)
    notes: list[Note] = []
    translations = list(translated(tables, chosen, notes))
    notes += [note for one in translations for note in one.notes]
    if not any(one.carried for one in translations):
        raise Unusable(notes or [Note(Place(name), NOTHING)])
    if profile is None and not chosen.own:
        notes.insert(0, Note(Place(name), READ_AS.fill(name=chosen.title)))
    return Taken(
        drafts=by_kind(translations, chosen),
        profile=chosen.name,
        unmapped=tuple(each for one in translations for each in one.unmapped),
        notes=(*notes, *same_kinds(translations)),
    )


def translated(
    tables: Sequence[Table], profile: Profile, notes: list[Note]
) -> Iterator[Translation]:
    """Each table understood; one that is not recognised becomes a note."""
    translator: Translator = OwnTranslator() if profile.own else ProfileTranslator(profile)
    for table in tables:
        found = translator.translate(table)
        if found is not None:
            yield found
        elif compared(table.sheet) not in NO_ROWS_OF_OURS:
            notes.append(Note(table.whole, UNKNOWN))


def by_kind(
    translations: Sequence[Translation], profile: Profile
) -> Mapping[Kind, Sequence[Draft]]:
    """The drafts of all tables by kind, in the order of the file."""
    found: dict[Kind, list[Draft]] = {}
    for translation in translations:
        for draft in translation.drafts:
            found.setdefault(Kind(draft.kind), []).append(draft)
    if profile.currency == KRONOR:
        return found
    return {
        kind: [in_other_money(draft, kind, profile.currency) for draft in drafts]
        for kind, drafts in found.items()
    }


def in_other_money(draft: Draft, kind: Kind, currency: str) -> Draft:
    """A draft whose amounts are not kronor: they are told instead of taken for kronor."""
    words = OTHER_MONEY.fill(currency=currency)
    refused = [
        Complaint(column.key, str(draft.values[column.key]), words)
        for column in SHEETS[kind].columns
        if column.parser.form == "money" and draft.values.get(column.key) is not None
    ]
    return replace(draft, complaints=[*draft.complaints, *refused]) if refused else draft
