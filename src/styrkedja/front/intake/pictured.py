"""Drafts of any files into one frozen picture, with the place of everything and all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache

from styrkedja.front.intake.kinds import CLASSES, SHEETS
from styrkedja.front.intake.mended import Problem, Row, mended
from styrkedja.front.intake.translator import Note, Translation, Unmapped
from styrkedja.front.intake.untangled import circle_problems
from styrkedja.ground.at_rest import collector_at_rest
from styrkedja.ground.sheets.column import Complaint, Draft
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words, w
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.terms import Kind, PassageKind, Term
from styrkedja.picture.things import Initiative, Passage, Thing

__all__ = ["Pictured", "Places", "Problem", "Unread", "pictured"]

LONGEST_SHOWN = 300  # characters of an unread cell that are shown

DUPLICATE = w(
    "Id ”{id}” finns redan i {first}. Den här raden lästes inte; ge den ett eget id eller ta bort den.",
    "The id “{id}” already stands in {first}. This row was not read; give it an id of its own or remove it.",
)
NAMELESS = w(
    "Raden har varken id eller namn och lästes inte. Ge den ett id.",
    "The row has neither id nor name and was not read. Give it an id.",
)
WITHOUT_ID = w(
    "Raden saknar id och kallas här ”{id}”. Ge den ett eget id.",
    "The row has no id and is called “{id}” here. Give it an id of its own.",
)
SAME_KIND = w(
    "Både {first} och {second} lästes som {sheet}. Är det ena en gammal kopia: ta bort det.",
    "Both {first} and {second} were read as {sheet}. If one is an old copy: remove it.",
)


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell nobody could read: its place, what stands there, and why."""

    place: Place
    text: str
    words: Words


class Places(Mapping[tuple[Ref, str | None], Place]):
    """Where each field of each thing stands; with None for a field, where its row begins.

    A field without a column of its own gives the row's first cell too. Made when asked for.
    """

    def __init__(self, drafts: Mapping[Ref, Draft]) -> None:
        self.drafts = drafts

    def __getitem__(self, asked: tuple[Ref, str | None]) -> Place:
        return place_of(self.drafts[asked[0]], asked[1])

    def __iter__(self) -> Iterator[tuple[Ref, str | None]]:
        for ref, draft in self.drafts.items():
            yield ref, None
            for key in draft.cells:
                yield ref, key

    def __len__(self) -> int:
        return sum(1 + len(draft.cells) for draft in self.drafts.values())


@dataclass(frozen=True, eq=False)
class Pictured:
    """The picture of some files, and what is worth knowing about how it was read."""

    portfolio: Portfolio
    places: Places
    unread: tuple[Unread, ...]
    unmapped: tuple[Unmapped, ...]
    problems: tuple[Problem, ...]
    notes: tuple[Note, ...]


@collector_at_rest()
def pictured(translations: Iterable[Translation], as_of: date, currency: str = "SEK") -> Pictured:
    """All drafts of all files as one picture.

    Nothing is left out silently: a row kept out of the picture is a problem with its place, and a
    cell nobody could read is unread. References that name a thing instead of giving its id are mended.
    """
    translations = tuple(translations)
    rows = _Rows()
    for translation in translations:
        for draft in translation.drafts:
            rows.take(draft)
    values, lost = mended(rows.kept, place_of)
    tables = {kind: [] for kind in Kind}
    for ref, own in values.items():
        tables[ref.kind].append(thing(ref, own))
    portfolio = Portfolio(
        as_of=as_of,
        currency=currency,
        **{TABLES[kind]: tuple(things) for kind, things in tables.items()},
        passages=taken_over(tables[Kind.INITIATIVE]),
        carried=frozenset().union(*(one.carried for one in translations)),
        unread=frozenset(rows.unread_fields),
    )
    places = Places(rows.kept)
    return Pictured(
        portfolio=portfolio,
        places=places,
        unread=tuple(rows.unread),
        unmapped=tuple(one for translation in translations for one in translation.unmapped),
        problems=(*rows.problems, *lost, *circle_problems(portfolio, places)),
        notes=(*(n for one in translations for n in one.notes), *same_kinds(translations)),
    )


class _Rows:
    """Collects drafts: gives each its reference, keeps out what cannot have one, and says so."""

    def __init__(self) -> None:
        self.kept: dict[Ref, Draft] = {}
        self.unread: list[Unread] = []
        self.unread_fields: list[tuple[Ref, str]] = []
        self.problems: list[Problem] = []

    def take(self, draft: Draft) -> None:
        """One draft: into the picture, or among the problems."""
        for complaint in draft.complaints:
            self.unread.append(unread(draft, complaint))
        ref = self.ref_of(draft)
        if ref is None:
            return
        first = self.kept.setdefault(ref, draft)
        if first is not draft:
            words = DUPLICATE.fill(id=ref.id, first=str(place_of(first, "id")))
            self.problems.append(Problem("duplicate", place_of(draft, "id"), words, ref))
            return
        self.unread_fields.extend((ref, complaint.key) for complaint in draft.complaints)

    def ref_of(self, draft: Draft) -> Ref | None:
        """The reference of a draft: its id, else one made from its row; None where it has no name either."""
        kind = Kind(draft.kind)
        given = draft.values.get("id")
        if given:
            return Ref(kind, str(given))
        place = place_of(draft, "id")
        told = {complaint.key for complaint in draft.complaints} | set(draft.values)
        if "name" in field_names(kind) and not told & {"id", "name"}:
            self.problems.append(Problem("nameless", place, NAMELESS))
            return None
        ref = self.made(kind, draft)
        if "id" in draft.cells:
            self.problems.append(Problem("no-id", place, WITHOUT_ID.fill(id=ref.id), ref))
        return ref

    def made(self, kind: Kind, draft: Draft) -> Ref:
        """A reference made from the row's number, with its sheet or file where that is not enough."""
        for beside in ("", f" ({draft.sheet})", f" ({draft.file} {draft.sheet})"):
            ref = Ref(kind, f"rad {draft.row}{beside}")
            if ref not in self.kept:
                return ref
        return Ref(kind, f"rad {draft.row} ({len(self.kept)})")


def unread(draft: Draft, complaint: Complaint) -> Unread:
    """A complaint with its place, its text shortened to what can be shown."""
    text = complaint.text
    if len(text) > LONGEST_SHOWN:
        text = text[:LONGEST_SHOWN] + "…"
    return Unread(place_of(draft, complaint.key), text, complaint.words)


def place_of(draft: Draft, key: str | None) -> Place:
    """Where a field of a draft stands; without a column of its own, where the row begins."""
    cell = draft.cells.get(key or "id")
    if cell is None:
        cell = next(iter(draft.cells.values()), f"A{draft.row}" if draft.row else "")
    return Place(draft.file, draft.sheet, cell)


def thing(ref: Ref, own: Row) -> Thing:
    """The thing a row says, which the row is used up for; a name that is missing gives way to the id."""
    known = field_names(ref.kind)
    if None in own.values() or not own.keys() <= known:
        own = {key: value for key, value in own.items() if value is not None and key in known}
    for key in coded(ref.kind):
        if isinstance(own.get(key), Term):
            own[key] = own[key].code
    own["id"] = ref.id
    if "name" in known:
        own.setdefault("name", ref.id)
    for key in needed(ref.kind):
        own.setdefault(key, None)
    return CLASSES[ref.kind](**own)


@cache
def field_names(kind: Kind) -> frozenset[str]:
    """The fields a thing of a kind has."""
    return frozenset(field.name for field in fields(CLASSES[kind]))


@cache
def coded(kind: Kind) -> frozenset[str]:
    """The fields that keep a term as its code in plain text."""
    return frozenset({"subject_kind"} & field_names(kind))


@cache
def needed(kind: Kind) -> frozenset[str]:
    """References a thing must be made with, though nothing may be recorded."""
    return frozenset(
        {"initiative"} if kind is Kind.BENEFIT else {"benefit"} if kind is Kind.MEASUREMENT else ()
    )


def taken_over(initiatives: Sequence[Initiative]) -> tuple[Passage, ...]:
    """The stage a file gives an initiative is taken over as it stands: it has passed no gate here."""
    return tuple(
        Passage(one.id, one.stage, one.stage_since, PassageKind.TAKEN_OVER)
        for one in initiatives
        if one.stage
    )


def same_kinds(translations: Sequence[Translation]) -> Iterator[Note]:
    """A note for every further sheet of a kind that was already read."""
    first: dict[str, Place] = {}
    for translation in translations:
        if translation.place is None:
            continue
        for kind in sorted(kind for kind in translation.carried if "." not in kind):
            earlier = first.setdefault(kind, translation.place)
            if earlier != translation.place:
                words = SAME_KIND.fill(
                    first=sheet_of(earlier),
                    second=sheet_of(translation.place),
                    sheet=SHEETS[Kind(kind)].name,
                )
                yield Note(translation.place, words)


def sheet_of(place: Place) -> str:
    """A sheet as it is named in a sentence."""
    return f"{place.file} {place.sheet}".strip()
