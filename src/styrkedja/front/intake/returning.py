"""What comes back: the file a profile wrote is read by the same profile and set against what it was written from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from styrkedja.front.intake.exporting import last_measured
from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.profile import Profile
from styrkedja.front.intake.translating import ProfileTranslator
from styrkedja.front.intake.values import slug
from styrkedja.ground.sheets.column import Column, Draft
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Thing

NOTHING = (None, "", ())


@dataclass(slots=True)
class Fate:
    """What became of one field: how many had a value, and how many came back the same.

    `example` is the first that came back as something else: what it was, and what it is read as.
    """

    kind: Kind
    column: Column
    had: int = 0
    same: int = 0
    changed: int = 0
    example: tuple[object, object] | None = None

    @property
    def lost(self) -> int:
        """How many did not come back at all."""
        return self.had - self.same - self.changed


@dataclass(frozen=True, slots=True)
class Fates:
    """What became of everything: fields that had any value, and rows of each kind that came back."""

    fields: tuple[Fate, ...]
    rows: Mapping[Kind, tuple[int, int]]  # how many there were, how many came back

    def carried(self) -> tuple[Fate, ...]:
        """The fields that came back whole."""
        return tuple(each for each in self.fields if each.same == each.had)

    def partly(self) -> tuple[Fate, ...]:
        """The fields of which some came back the same and some did not."""
        return tuple(each for each in self.fields if each.same < each.had and self._there(each))

    def lacking(self) -> tuple[Fate, ...]:
        """The fields that the file does not carry, of kinds that it does."""
        return tuple(
            each for each in self.fields if not self._there(each) and self.rows[each.kind][1]
        )

    def unknown(self) -> tuple[tuple[Kind, int], ...]:
        """The kinds of which nothing comes back, with how many rows there were."""
        return tuple((kind, had) for kind, (had, back) in self.rows.items() if had and not back)

    @staticmethod
    def _there(each: Fate) -> bool:
        return bool(each.same or each.changed)


def fates(content: bytes, name: str, picture: Portfolio, profile: Profile) -> Fates:
    """Read a written file again by its profile, and set each field against the picture."""
    translator = ProfileTranslator(profile)
    back = _Back(picture)
    for table in tables_of(content, name, profile.encodings):
        translation = translator.translate(table)
        for draft in translation.drafts if translation else ():
            back.take(draft)
    return back.compared()


@dataclass(slots=True)
class _Back:
    """The drafts that came back, so kept that the thing each was written from finds it."""

    picture: Portfolio
    drafts: dict[tuple[str, str], Draft] = field(default_factory=dict)

    def take(self, draft: Draft) -> None:
        """Keep a draft by its id, and by the initiative and year or name it belongs to."""
        values = draft.values
        self.drafts.setdefault((draft.kind, str(values.get("id"))), draft)
        owner = values.get("initiative")
        if owner and draft.kind == Kind.BENEFIT.code:
            self.drafts.setdefault((draft.kind, beside(owner, values.get("name"))), draft)
        if owner and draft.kind == Kind.BUDGET.code:
            self.drafts.setdefault((draft.kind, beside(owner, values.get("year"))), draft)
        if draft.kind == Kind.MEASUREMENT.code:
            self.drafts.setdefault((draft.kind, f"of {values.get('benefit')}"), draft)

    def of(self, kind: Kind, thing: Thing) -> Draft | None:
        """The draft that came back of a thing, or None."""
        for name in self._names(kind, thing):
            if (draft := self.drafts.get((kind.code, name))) is not None:
                return draft
        return None

    def _names(self, kind: Kind, thing: Thing) -> Iterator[str]:
        if kind is Kind.BENEFIT:
            yield beside(thing.initiative, thing.name)
        elif kind is Kind.BUDGET:
            yield beside(thing.initiative, thing.year)
        elif kind is Kind.MEASUREMENT:
            benefit = self.picture.by_id(Kind.BENEFIT).get(thing.benefit)
            if benefit and last_measured(self.picture, benefit) is thing:
                draft = self.of(Kind.BENEFIT, benefit)
                yield f"of {draft.values['id']}" if draft else ""
        else:
            yield thing.id
            if name := getattr(thing, "name", None):
                yield slug(name)

    def compared(self) -> Fates:
        """Every thing of the picture against what came back of it."""
        found: list[Fate] = []
        rows: dict[Kind, tuple[int, int]] = {}
        for kind, sheet in SHEETS.items():
            things = self.picture.things(kind)
            fates_of = [Fate(kind, column) for column in sheet.columns]
            back = 0
            for thing in things:
                draft = self.of(kind, thing)
                back += draft is not None
                for fate in fates_of:
                    self._count(fate, thing, draft)
            rows[kind] = (len(things), back)
            found += [fate for fate in fates_of if fate.had]
        return Fates(tuple(found), rows)

    def _count(self, fate: Fate, thing: Thing, draft: Draft | None) -> None:
        value = getattr(thing, fate.column.key, None)
        if value in NOTHING:
            return
        fate.had += 1
        read = draft.values.get(fate.column.key) if draft else None
        if read in NOTHING:
            return
        if self._alike(fate.column, value, read):
            fate.same += 1
            return
        fate.changed += 1
        fate.example = fate.example or (value, read)

    def _alike(self, column: Column, value: object, read: object) -> bool:
        """Whether a value came back: a reference also by the name of what it points at."""
        if value == read:
            return True
        if column.parser.form in ("ref", "refs"):
            ours = value if isinstance(value, tuple) else (value,)
            theirs = read if isinstance(read, tuple) else (read,)
            kind = Kind(column.parser.kind)
            return tuple(self._as_read(kind, key) for key in ours) == theirs
        if isinstance(value, str) and isinstance(read, str):
            return value.split() == read.split()
        return False

    def _as_read(self, kind: Kind, key: str) -> str:
        """What the profile calls a thing of ours: its own id where it is kept, else one made of its name."""
        thing = self.picture.by_id(kind).get(key)
        draft = self.of(kind, thing) if thing is not None else None
        return str(draft.values["id"]) if draft else key


def beside(owner: object, other: object) -> str:
    """A name for what belongs to an initiative and has a name or a year."""
    return f"{owner} / {slug(str(other))}"
