"""What the list of a register shows: its rows, names for references, filters, and each row's breaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from styrkedja.front.start.addresses import SLUGS, page_of
from styrkedja.ground.words import w
from styrkedja.insights.chain.queries import breaks_by_thing
from styrkedja.look.frame import Link
from styrkedja.look.listing import Asked, Extra, Listing, listing_of
from styrkedja.look.pieces import Option
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may_somewhere
from styrkedja.registers.shelf.reading import Asked as Question
from styrkedja.registers.shelf.reading import Record, Rows, all_found
from styrkedja.registers.shelf.reading import page_of as rows_of
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelves import SHELVES

PAGE = 100
MOST_OPTIONS = 400
BREAKS = w("Kedjebrott", "Findings")


@dataclass(frozen=True, slots=True)
class Shown:
    """A row of a list with its fields as attributes."""

    values: Mapping[str, object]

    def __getattr__(self, key: str) -> object:
        try:
            return self.values[key]
        except KeyError:
            raise AttributeError(key) from None


def page(kind: Kind, viewer: Actor, asked: Asked, language: str, as_of: date) -> Listing:
    """One page of a register's list."""
    shelf = SHELVES[kind]
    rows = rows_of(shelf, viewer, question(shelf, asked, PAGE))
    slug = SLUGS[kind]
    add = None
    if may_somewhere(viewer, f"{kind.code}.add"):
        words = w("Lägg till {one}", "Add {one}").fill(one=shelf.sheet.one)
        add = Link(reverse("records:add", args=[slug]), words)
    return listing_of(
        shelf.sheet,
        [Shown(record.values) for record in rows.rows],
        asked,
        total=rows.total,
        language=language,
        address=lambda id_: page_of(Ref(kind, id_)),
        options=options_of(shelf, viewer),
        texts=names_for(shelf, rows),
        extra=(breaks_column(kind, as_of),),
        add=add,
        downloads=[
            Link(reverse("records:export", args=[slug, form]) + asked.address(page=1), form.upper())
            for form in ("xlsx", "csv")
        ],
        size=PAGE,
    )


def found(kind: Kind, viewer: Actor, asked: Asked) -> tuple[Record, ...]:
    """Every row a list shows on all its pages, for an export."""
    return all_found(SHELVES[kind], viewer, question(SHELVES[kind], asked, PAGE))


def question(shelf: Shelf, asked: Asked, size: int) -> Question:
    """What a visitor asks, in the register's own terms; a filter nobody can read is left out."""
    filters: dict[str, Sequence[object]] = {}
    for key, text in asked.filters:
        try:
            value = shelf.sheet.column(key).parser.read(text)
        except Exception:  # noqa: BLE001, S112  any refusal of a filter means: do not filter
            continue
        if value not in (None, ()):
            filters[key] = value if isinstance(value, tuple) else (value,)
    return Question(asked.q, filters, asked.sort, asked.page, size)


def names_for(shelf: Shelf, rows: Rows) -> Mapping[str, Callable[[object], str]]:
    """How reference columns are shown: by name, else by id."""
    texts: dict[str, Callable[[object], str]] = {}
    for column in shelf.sheet.columns:
        if column.listed and column.parser.form in {"ref", "refs"} and column.parser.kind:
            texts[column.key] = naming(column.parser.kind, rows.names)
    return texts


def naming(kind: str, names: Mapping[tuple[str, str], str]) -> Callable[[object], str]:
    """Shows one reference or several by name."""

    def text(value: object) -> str:
        ids = value if isinstance(value, tuple) else (value,) if value else ()
        return ", ".join(names.get((kind, str(id_)), str(id_)) for id_ in ids)

    return text


def options_of(shelf: Shelf, viewer: Actor) -> Mapping[str, Sequence[Option]]:
    """The things each reference filter may name, where they are not too many to choose among."""
    found: dict[str, Sequence[Option]] = {}
    for column in shelf.sheet.columns:
        if column.filtered and column.parser.form in {"ref", "refs"} and column.parser.kind:
            found[column.key] = things_to_choose(Kind(column.parser.kind), viewer)
    return found


def things_to_choose(kind: Kind, viewer: Actor) -> Sequence[Option]:
    """Rows of a kind by id and name, in order; at most MOST_OPTIONS."""
    rows = rows_of(SHELVES[kind], viewer, Question(size=MOST_OPTIONS))
    return [Option(row.id, f"{row.values.get('name') or row.id}" or row.id) for row in rows.rows]


def breaks_column(kind: Kind, as_of: date) -> Extra:
    """How many breaks each row has."""
    by_thing = breaks_by_thing(as_of)

    def text(row: object) -> str:
        return str(len(by_thing.get(Ref(kind, row.id), ())) or "–")

    return Extra(BREAKS, text, numeric=True)
