"""Every register's list: what it shows, searched, filtered, sorted and paged; and the same as a file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from urllib.parse import unquote, urlencode

import pytest
from django.test import Client
from python_calamine import CalamineWorkbook

from styrkedja.front.records import lists
from styrkedja.front.start.addresses import SLUGS, list_of
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.reading import Asked, page_of, records
from styrkedja.registers.shelves import SHELVES
from tests.each import each
from tests.one_of_each import OTHER, OWN, id_of, kept_filled
from tests.page_read import Page
from tests.visiting import signed_in

__all__ = ["kept_filled"]
KINDS = each("kind", SHELVES, ids=lambda kind: kind.code)
ROW = re.compile(r'href="[^"]*/rad/([^"]+)"')


@pytest.fixture
def reader(kept_filled: None, db: None) -> Client:
    """Somebody who reads and changes nothing, at filled registers."""
    return signed_in("elected")


def shown(client: Client, kind: Kind, asked: str = "") -> list[str]:
    """The ids a list shows on all its pages, in order."""
    found: list[str] = []
    address = list_of(kind) + asked
    while address:
        answer = client.get(address)
        assert answer.status_code == 200
        listing = answer.context["listing"]
        found += [unquote(id_) for id_ in ROW.findall(listing.body)]
        pages = listing.pages
        further = pages.number < pages.last
        address = list_of(kind) + pages.address(pages.number + 1) if further else ""
    return found


def in_file(client: Client, kind: Kind, form: str, asked: str = "") -> list[list[str]]:
    """The cells of what a list gives as a file, the header first."""
    answer = client.get(f"{list_of(kind)}fil.{form}{asked}")
    assert answer.status_code == 200
    assert f'attachment; filename="{SLUGS[kind]}-20' in answer["Content-Disposition"]
    if form == "csv":
        return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    book = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
    name = SHELVES[kind].sheet.name.sv
    return [[str(cell) for cell in row] for row in book.get_sheet_by_name(name).to_python()]


def stored(kind: Kind) -> Mapping[str, Mapping[str, object]]:
    """The register's rows by id."""
    return {row.id: row.values for row in records(SHELVES[kind])}


@KINDS
def test_a_list_shows_every_row_with_a_link_and_searches_them_by_any_word(
    reader: Client, kind: Kind
) -> None:
    own, other = id_of(kind, OWN), id_of(kind, OTHER)
    assert set(shown(reader, kind)) == {own, other}
    assert shown(reader, kind, f"?q={own.lower()}") == [own]
    nothing = Page(reader.get(list_of(kind) + "?q=finnsinte"))
    assert "Inget passar urvalet" in nothing.text
    assert "Visa alla rader" in nothing.text


@KINDS
def test_each_filter_keeps_exactly_the_rows_that_have_the_value(reader: Client, kind: Kind) -> None:
    """All filters at once, one of them alone, one for what nobody has, and all for what cannot be read.

    How each filter chooses is asked of the shelf itself.
    """
    rows = stored(kind)
    asked, unreadable, absent = {}, {}, ""
    for column in SHELVES[kind].sheet.columns:
        value = rows[id_of(kind, OWN)][column.key]
        if not column.filtered or value in (None, ()):
            continue
        text = value[0] if isinstance(value, tuple) else getattr(value, "value", None)
        text = text or column.parser.show(value, "sv")
        asked[column.key] = (text, {id_ for id_, row in rows.items() if row[column.key] == value})
        if column.parser.form in ("text", "long", "ref", "refs"):
            absent = column.key
        else:
            unreadable[column.key] = "finns-inte"
    if asked:
        texts = {key: text for key, (text, _) in asked.items()}
        fitting = set.intersection(*(ids for _, ids in asked.values()))
        assert set(shown(reader, kind, "?" + urlencode(texts))) == fitting
        alone = list(asked)[list(SHELVES).index(kind) % len(asked)]
        only = urlencode({alone: texts[alone]})
        assert set(shown(reader, kind, f"?{only}")) == asked[alone][1], alone
    assert not absent or shown(reader, kind, f"?{absent}=finns-inte") == [], absent
    assert len(shown(reader, kind, "?" + urlencode(unreadable))) == 2, "nonsense is passed over"


@KINDS
def test_each_column_shown_offers_its_order_and_the_list_follows_it(
    reader: Client, kind: Kind
) -> None:
    """Every heading offers it; that the list follows is tried on two columns of each register.

    How every column is put in order is asked of the shelf itself.
    """
    viewer = Actor("viewer", "Läsare", (("elected", None),))
    head = Page(reader.get(list_of(kind))).links
    offered = [one.key for one in SHELVES[kind].sheet.columns if one.listed or one.key == "id"]
    assert [key for key in offered if f"?sort={key}" not in head] == []
    for key in (offered[-1], offered[list(SHELVES).index(kind) % len(offered)]):
        wanted = page_of(SHELVES[kind], viewer, Asked(sort=f"-{key}")).rows
        assert shown(reader, kind, f"?sort=-{key}") == [row.id for row in wanted], key


@KINDS
def test_the_file_holds_exactly_the_rows_the_list_shows_on_all_its_pages(
    reader: Client, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "PAGE", 1)
    asked_in = {"?sort=-id": "csv", f"?q={id_of(kind, OWN).lower()}": "xlsx"}
    for asked, form in asked_in.items():
        head, *rows = in_file(reader, kind, form, asked)
        sheet = SHELVES[kind].sheet
        assert [cell.removesuffix(" *") for cell in head] == [
            *(column.label.sv for column in sheet.columns),
            "Radversion",
        ]
        assert [row[0] for row in rows] == shown(reader, kind, asked), asked
        for row in rows:
            kept = stored(kind)[row[0]]
            for column, cell in zip(sheet.columns, row, strict=False):
                if form == "csv":
                    assert (column.parser.read(cell) or None) == (kept[column.key] or None)


def test_a_page_after_the_last_is_the_last_and_nonsense_in_an_address_is_passed_over(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "PAGE", 1)
    for asked in ("?page=99", "?page=999999999999", "?page=-1", "?page=²", "?sort=finns-inte"):
        answer = reader.get(list_of(Kind.GOAL) + asked)
        assert answer.status_code == 200
        assert answer.context["listing"].shown == 1


def test_each_page_leads_to_the_next_with_what_was_asked(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "PAGE", 1)
    links = Page(reader.get(list_of(Kind.GOAL) + "?q=goal&sort=-id")).links
    assert "?q=goal&sort=-id&page=2" in links


def test_the_files_of_a_list_keep_what_was_asked(reader: Client) -> None:
    links = Page(reader.get(list_of(Kind.GOAL) + "?q=goal-egen&sort=-id&page=1")).links
    assert "/register/mal/fil.xlsx?q=goal-egen&sort=-id" in links
    assert "/register/mal/fil.csv?q=goal-egen&sort=-id" in links


def test_a_file_in_another_form_and_an_unknown_register_are_not_found(reader: Client) -> None:
    for address in ("/register/mal/fil.pdf", "/register/finns-inte/", "/register/finns-inte/ny"):
        assert reader.get(address).status_code == 404
