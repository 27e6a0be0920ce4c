"""A list page as a frozen description: what is shown, how it is sorted and filtered, and where links lead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from math import ceil

from django.utils.safestring import SafeString, mark_safe

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.words import Words, w
from styrkedja.look.asked import WIDE, Asked, shown_columns
from styrkedja.look.drawing.markup import safe_address
from styrkedja.look.drawing.table import Head, head_html
from styrkedja.look.frame import Link
from styrkedja.look.pieces import Filter, Filters, Option, Pages

NUMERIC = frozenset({"number", "money", "integer"})
UNBROKEN = frozenset({"day", "year", "yes_no"})  # never broken over two lines
IN_SIGHT = 3  # filters that are not folded away
REFERENCES = frozenset({"ref", "refs"})
NUMBERS = ' class="numeric"'
STAYS = ' class="stays"'  # stands still while the others scroll
PAGE = 100
SEARCH = w("Sök", "Search")
SORT = w("Sortera efter", "Sort by")
YES_NO = (Option("ja", w("Ja", "Yes")), Option("nej", w("Nej", "No")))
NAME_OR_ID = w("namn eller id", "name or id")
ALL_COLUMNS = w("Visa alla {n} kolumner", "Show all {n} columns")
FEWER_COLUMNS = w("Visa färre kolumner", "Show fewer columns")
DESCENDING = w("{name}, fallande", "{name}, descending")


@dataclass(frozen=True, slots=True)
class Extra:
    """A column that is no field of the sheet: its header, and its text (or markup made safe) per row."""

    words: Words
    text: Callable[[object], str]
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list page, ready to print: `look/list.html` needs nothing else, and no database."""

    title: Words
    about: Words
    over: Words | str
    head: SafeString
    body: SafeString
    shown: int
    total: int
    filters: Filters
    pages: Pages
    narrowed: bool  # some filter or search is on
    add: Link | None = None
    downloads: tuple[Link, ...] = ()
    wide: bool = False  # every column is shown: the table scrolls sideways in its frame
    columns: Link | None = None  # to all columns, or back to the few


def listing_of(
    sheet: Sheet,
    rows: Sequence[object],
    asked: Asked,
    *,
    total: int,
    language: str,
    address: Callable[[str], str],
    options: Mapping[str, Sequence[Option]] | None = None,
    texts: Mapping[str, Callable[[object], str]] | None = None,
    extra: Sequence[Extra] = (),
    flags: Sequence[Filter] = (),
    over: Words | str = "",
    add: Link | None = None,
    downloads: Sequence[Link] = (),
    size: int = PAGE,
) -> Listing:
    """The list of one page of `rows` (things with the sheet's keys as attributes).

    `address(id)` leads to a row's page; `options` are the references offered as filters; `texts`
    shows a column otherwise than its parser does (a name instead of an id); `flags` are filters that
    are no field of the sheet.
    """
    columns = shown_columns(sheet, wide=asked.wide)
    last = max(1, ceil(total / size))
    return Listing(
        title=sheet.name,
        about=sheet.about,
        over=over,
        head=heads(columns, extra, asked, language),
        body=body(columns, rows, language, address, texts or {}, extra),
        shown=len(rows),
        total=total,
        filters=filter_bar(sheet, columns, asked, options or {}, flags),
        pages=Pages(min(asked.page, last), last, lambda number: asked.address(page=number)),
        narrowed=bool(asked.q or asked.filters),
        add=add,
        downloads=tuple(downloads),
        wide=asked.wide,
        columns=columns_link(sheet, asked),
    )


def columns_link(sheet: Sheet, asked: Asked) -> Link | None:
    """The way to every column, or back; None where the list shows them all anyway."""
    few = {column.key for column in shown_columns(sheet)}
    if len(few) == len(sheet.columns):
        return None
    words = FEWER_COLUMNS if asked.wide else ALL_COLUMNS.fill(n=len(sheet.columns))
    sort = asked.sort if not asked.wide or asked.key in few else ""
    return Link(replace(asked, wide=not asked.wide).address(sort=sort, page=asked.page), words)


def heads(
    columns: Sequence[Column], extra: Sequence[Extra], asked: Asked, language: str
) -> SafeString:
    """The header row: each column's name a link that sorts by it, or turns the order round."""
    heading = heading_of(columns)
    looks = [STAYS if column.key == heading else _look(column) for column in columns]
    cells = [
        head_html(_sorting(column, asked), look, language)
        for column, look in zip(columns, looks, strict=True)
    ]
    cells += [head_html(each.words, NUMBERS if each.numeric else "", language) for each in extra]
    return mark_safe("".join(cells))  # noqa: S308  escaped by head_html


def heading_of(columns: Sequence[Column]) -> str:
    """The column that names a row: its name, else its id."""
    return next((column.key for column in columns if column.key == "name"), columns[0].key)


def _sorting(column: Column, asked: Asked) -> Head | Words:
    if column.parser.form == "refs":  # several things have no order among rows
        return column.label
    if asked.key != column.key:
        return Head(column.label, asked.address(sort=column.key))
    turned = column.key if asked.descending else f"-{column.key}"
    now = "descending" if asked.descending else "ascending"
    return Head(column.label, asked.address(sort=turned), now)


def _look(column: Column) -> str:
    if column.parser.form in NUMERIC:
        return NUMBERS
    return ' class="nowrap"' if column.key == "id" or column.parser.form in UNBROKEN else ""


def body(
    columns: Sequence[Column],
    rows: Iterable[object],
    language: str,
    address: Callable[[str], str],
    texts: Mapping[str, Callable[[object], str]],
    extra: Sequence[Extra],
) -> SafeString:
    """All rows as markup, put together here because a template takes ten times as long."""
    heading = heading_of(columns)
    plan = [
        (
            column.key,
            texts.get(column.key) or _text(column, language),
            column.key == heading,
            f'<td{_look(column)} data-l="{escape(column.label.to(language))}">',
        )
        for column in columns
    ]
    more = [
        (
            each.text,
            f'<td{NUMBERS if each.numeric else ""} data-l="{escape(each.words.to(language))}">',
        )
        for each in extra
    ]
    ids = {column.key for column in columns if column.parser.form in REFERENCES}
    lines = []
    for row in rows:
        line = ["<tr>"]
        for key, text, is_heading, opening in plan:
            cell = escape(text(getattr(row, key, None)))
            if is_heading:
                href = safe_address(address(row.id))
                line.append(f'<th scope="row"><a href="{href}">{cell or escape(row.id)}</a></th>')
            elif " " in cell or key not in ids:
                line.append(f"{opening}{cell}</td>")
            else:  # an id keeps its hyphens on one line
                line.append(f'<td class="nowrap"{opening[3:]}{cell}</td>')
        line += [f"{opening}{_kept(text(row))}</td>" for text, opening in more]
        lines.append("".join(line) + "</tr>")
    return mark_safe("\n".join(lines))  # noqa: S308  every cell is escaped above


def _text(column: Column, language: str) -> Callable[[object], str]:
    show, form = column.parser.show, column.parser.form
    if form == "choice":  # a list shows the term without its explanation
        return lambda value: show(value, language).partition(":")[0]
    return lambda value: show(value, language)


def _kept(text: str) -> str:
    return text if isinstance(text, SafeString) else escape(text)


def filter_bar(
    sheet: Sheet,
    columns: Sequence[Column],
    asked: Asked,
    options: Mapping[str, Sequence[Option]],
    flags: Sequence[Filter] = (),
) -> Filters:
    """Search, the sheet's filters, those that are no field, and on phones the order."""
    now = dict(asked.filters)
    fields = [Filter("q", SEARCH, asked.q, long=True)]
    filtered = sorted(
        (column for column in sheet.columns if column.filtered), key=lambda c: not c.listed
    )  # what the list shows is what one filters by first
    for at, column in enumerate(filtered):
        offered = tuple(options.get(column.key, ())) or _terms(column)
        hint = NAME_OR_ID if column.parser.form in REFERENCES and not offered else ""
        value = now.get(column.key, "")
        folded = at >= IN_SIGHT
        fields.append(Filter(column.key, column.label, value, offered, hint=hint, folded=folded))
    fields += [replace(each, value=now.get(each.key, ""), folded=True) for each in flags]
    fields.append(Filter("sort", SORT, asked.sort, _orders(columns), any="–", narrow_only=True))
    clear = Asked(wide=asked.wide).address() if asked.q or asked.filters else ""
    return Filters(tuple(fields), clear=clear, kept=(WIDE,) if asked.wide else ())


def _terms(column: Column) -> tuple[Option, ...]:
    if column.parser.form == "yes_no":
        return YES_NO
    if column.parser.form == "choice":
        return tuple(Option(term.value, term.words) for term in column.parser.terms)
    return ()


def _orders(columns: Sequence[Column]) -> tuple[Option, ...]:
    return tuple(
        option
        for column in columns
        for option in (
            Option(column.key, column.label),
            Option(f"-{column.key}", DESCENDING.fill(name=column.label)),
        )
    )
