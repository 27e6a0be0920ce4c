"""References in an upload: a name, or an id in other capitals, becomes the id it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from styrkedja.front.intake.mended import references, unique
from styrkedja.ground.sheets.column import Draft
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.reading import ids_of
from styrkedja.registers.shelf.rows import read
from styrkedja.registers.shelves import SHELVES

Names = dict[str, str | None]
BY_SUBJECT = frozenset({Kind.DECISION, Kind.WAIVER})


class Known:
    """Everything that can be referred to: what the register has, and what comes with the file."""

    def __init__(self, drafts: Mapping[Kind, Sequence[Draft]]) -> None:
        self.drafts = drafts
        self.ids: dict[str, set[str]] = {}
        for kind, shelf in SHELVES.items():
            here = {str(draft.values["id"]) for draft in drafts.get(kind, ()) if has_id(draft)}
            self.ids[kind.code] = set(ids_of(shelf)) | here
        self.names: dict[Kind, Names] = {}

    def meant(self, text: str, kind: Kind) -> str:
        """The id a text means; the text itself where it means none, or more than one."""
        if text in self.ids[kind.code]:
            return text
        if kind not in self.names:
            self.names[kind] = self.names_of(kind)
        return self.names[kind].get(text.casefold()) or text

    def names_of(self, kind: Kind) -> Names:
        """Names of a kind without capitals, each with the one id it means; ids stand over names."""
        names: dict[str, str] = {}
        shelf = SHELVES[kind]
        if "name" in shelf.cell:
            cells = [shelf.cell["id"], shelf.cell["name"]]
            names |= zip(*read(shelf, cells, None, for_picture=False), strict=True)
            for draft in self.drafts.get(kind, ()):
                if has_id(draft) and draft.values.get("name"):
                    names[str(draft.values["id"])] = str(draft.values["name"])
        found: Names = {}
        for id_, name in names.items():
            unique(found, name, id_)
        ids: Names = {}
        for id_ in self.ids[kind.code]:
            unique(ids, id_, id_)
        return found | {text: id_ for text, id_ in ids.items() if id_}

    def subject_kind(self, subject: str) -> Kind | None:
        """The kind of a subject that gives only its id, where one kind alone has that id."""
        having = [kind for kind in Kind if subject in self.ids[kind.code]]
        return having[0] if len(having) == 1 else None


def has_id(draft: Draft) -> bool:
    """Whether a draft says which row it is."""
    return bool(draft.values.get("id"))


def referring(drafts: Iterable[Draft], kind: Kind, known: Known) -> list[Draft]:
    """The drafts of a kind with their references as ids."""
    return [resolved(draft, kind, known) for draft in drafts]


def resolved(draft: Draft, kind: Kind, known: Known) -> Draft:
    """A draft with its references as ids; the very same where they already are."""
    changed: dict[str, object] = {}
    subject_kind = draft.values.get("subject_kind")
    if kind in BY_SUBJECT and draft.values.get("subject") and not subject_kind:
        subject_kind = known.subject_kind(str(draft.values["subject"]))
        if subject_kind:
            changed["subject_kind"] = subject_kind
    for key, to in references(kind):
        value, target = draft.values.get(key), to or subject_kind
        if not value or target is None:
            continue
        ids = known.ids[target.code]
        if isinstance(value, tuple):
            if not all(id_ in ids for id_ in value):
                changed[key] = tuple(dict.fromkeys(known.meant(id_, target) for id_ in value))
        elif value not in ids:
            changed[key] = known.meant(str(value), target)
    if not changed:
        return draft
    cells = draft.cells
    if "subject_kind" in changed and "subject_kind" not in cells:
        cells = {**cells, "subject_kind": cells["subject"]}
    return replace(draft, values={**draft.values, **changed}, cells=cells)
