"""References between rows of files: those that give a name instead of an id are mended, lost ones told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from styrkedja.front.intake.kinds import SHEETS
from styrkedja.ground.sheets.column import Draft
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words, w
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind

LOST = w(
    "”{text}” i ”{label}” finns inte bland {sheet}. Rätta hänvisningen eller lägg till raden.",
    "“{text}” in “{label}” is not among {sheet}. Mend the reference or add the row.",
)
BY_SUBJECT = frozenset({Kind.DECISION, Kind.WAIVER})
Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the files that hurts the picture: its kind, its place, and what to do about it.

    `code` is one of duplicate, nameless, no-id, reference and circle.
    """

    code: str
    place: Place
    words: Words
    ref: Ref | None = None


def mended(
    kept: Mapping[Ref, Draft], place_of: Callable[[Draft, str | None], Place]
) -> tuple[dict[Ref, Row], list[Problem]]:
    """What every row says, with its references as ids, and a problem for each that leads nowhere.

    Where no row of a kind was read at all, nothing can be said of references to it.
    """
    index = Index(kept)
    values: dict[Ref, Row] = {}
    problems: list[Problem] = []
    for ref, draft in kept.items():
        row: Row = dict(draft.values)
        with_subject(row, ref.kind, index)
        for key, kind in referring(ref.kind, row):
            found, lost = resolved(row[key], kind, index)
            row[key] = found
            for text in lost:
                words = LOST.fill(
                    text=text,
                    label=SHEETS[ref.kind].column(key).label,
                    sheet=SHEETS[kind].name,
                )
                problems.append(Problem("reference", place_of(draft, key), words, ref))
        values[ref] = row
    return values, problems


class Index:
    """The things that can be referred to, by id and by name, as they stand and without capitals."""

    def __init__(self, kept: Mapping[Ref, Draft]) -> None:
        self.ids: dict[Kind, set[str]] = {kind: set() for kind in Kind}
        self.folded: dict[Kind, dict[str, str | None]] = {kind: {} for kind in Kind}
        self.names: dict[Kind, dict[str, str | None]] = {kind: {} for kind in Kind}
        for ref, draft in kept.items():
            self.ids[ref.kind].add(ref.id)
            unique(self.folded[ref.kind], ref.id, ref.id)
            name = draft.values.get("name")
            if isinstance(name, str):
                unique(self.names[ref.kind], name, ref.id)

    def find(self, text: str, kind: Kind) -> str | None:
        """The id a text means: an id, the id in other capitals, or the name of one thing only."""
        if text in self.ids[kind]:
            return text
        folded = text.casefold()
        return self.folded[kind].get(folded) or self.names[kind].get(folded)


def unique(names: dict[str, str | None], name: str, id_: str) -> None:
    """Note a name; a name that two things share means neither."""
    folded = name.casefold()
    names[folded] = None if folded in names else id_


def resolved(value: object, kind: Kind, index: Index) -> tuple[object, Sequence[str]]:
    """A reference or several as ids, and those that lead nowhere, which stay as they are written."""
    known = index.ids[kind]
    if not known or (type(value) is str and value in known):
        return value, ()
    if isinstance(value, tuple):
        found = [(one, index.find(one, kind)) for one in value]
        ids = tuple(dict.fromkeys(id_ or one for one, id_ in found))
        return ids, [one for one, id_ in found if id_ is None]
    text = str(value)
    id_ = index.find(text, kind)
    return id_ or text, [] if id_ else [text]


def with_subject(row: Row, kind: Kind, index: Index) -> None:
    """A decision or waiver that gives only an id: its kind, where only one kind has that id."""
    subject = row.get("subject")
    if kind not in BY_SUBJECT or not subject or row.get("subject_kind"):
        return
    having = [one for one in Kind if subject in index.ids[one]]
    if len(having) == 1:
        row["subject_kind"] = having[0]


def referring(kind: Kind, row: Mapping[str, object]) -> Iterator[tuple[str, Kind]]:
    """The fields in which a row refers to something, and to what kind."""
    for key, to in references(kind):
        if row.get(key) is None:
            continue
        if to is not None:
            yield key, to
        elif isinstance(row.get("subject_kind"), Kind):
            yield key, row["subject_kind"]


@cache
def references(kind: Kind) -> tuple[tuple[str, Kind | None], ...]:
    """The fields of a kind that refer; None where another field of the row says to what."""
    return tuple(
        (column.key, Kind(column.parser.kind) if column.parser.kind else None)
        for column in SHEETS[kind].columns
        if column.parser.form in {"ref", "refs"}
    )
