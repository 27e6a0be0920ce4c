"""Text files are read in whatever encoding, separator and raggedness they come."""

from __future__ import annotations

import pytest

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.refusal import Refused
from styrkedja.ground.sheets.table import Table

LINES = ["Id;Namn;Ägare", "I-1;Mobil hälsa – år ett;Chef"]
TEXT = "\r\n".join(LINES) + "\r\n"
ROWS = [["Id", "Namn", "Ägare"], ["I-1", "Mobil hälsa – år ett", "Chef"]]


def only(content: bytes, name: str = "initiativ.csv", **more: tuple[str, ...]) -> Table:
    [table] = tables_of(content, name, **more)
    return table


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "mac_roman"],
)
def test_every_usual_encoding_is_understood(encoding: str) -> None:
    assert only(TEXT.encode(encoding)).rows == ROWS


def test_the_encoding_a_profile_names_is_tried_before_cp1252() -> None:
    assert (
        only("Id;Namn\r\nI-1;Ärende".encode("cp850"), encodings=("cp850",)).rows[1][1] == "Ärende"
    )


def test_a_file_saved_for_dos_keeps_its_letters_and_quotation_marks_make_no_file_of_dos() -> None:
    text = "Id;Namn\r\nI-1;Översyn på ett språk\r\n"
    assert only(text.encode("cp850")).rows[1][1] == "Översyn på ett språk"
    quoted = "Id;Namn\r\nI-1;the “Go” plan – don’t\r\n"
    assert only(quoted.encode("cp1252")).rows[1][1] == "the “Go” plan – don’t"


def test_one_odd_byte_or_row_spoils_no_other_letter_and_is_not_dropped() -> None:
    text = "Id;Namn\r\nI-1;Åldres “hälsa” – nu\r\n"
    odd = text.encode("cp1252") + b"I-2;A\x9dB\r\n"
    assert [row[1] for row in only(odd).rows[1:]] == ["Åldres “hälsa” – nu", "A\ufffdB"]
    mixed = text.encode() + "I-2;Översyn\r\n".encode("cp1252")
    assert [row[1] for row in only(mixed).rows[1:]] == ["Åldres “hälsa” – nu", "Översyn"]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_every_usual_separator_is_found(separator: str) -> None:
    assert only(TEXT.replace(";", separator).encode()).rows == ROWS


def test_commas_in_the_text_do_not_fool_the_search_for_the_separator() -> None:
    text = "Id;Namn;Budget\nI-1;Vård, skola, omsorg;1,5\nI-2;Ett, två;2,5\n"
    assert [len(row) for row in only(text.encode()).rows] == [3, 3, 3]


def test_a_first_line_that_names_the_separator_is_no_row() -> None:
    table = only(b"sep=|\r\nId|Namn\r\nI-1|A;B\r\n")
    assert table.rows == [["Id", "Namn"], ["I-1", "A;B"]]
    assert table.name(1, 0) == "A3"


def test_ragged_rows_keep_what_they_have() -> None:
    table = only(b"Id;Namn;Chef\nI-1\nI-2;Namn;Chef;mer\n")
    assert [len(row) for row in table.rows] == [3, 1, 4]
    assert table.cell(1, 2) is None


def test_quoted_cells_keep_separators_quotes_and_line_breaks() -> None:
    table = only('Id;Namn\nI-1;"Ett; ""två""\nrader"\n'.encode())
    assert table.rows[1] == ["I-1", 'Ett; "två"\nrader']


def test_a_quote_that_is_never_closed_is_refused_since_it_would_eat_the_rest() -> None:
    with pytest.raises(Refused) as caught:
        only(b'Id;Namn\nI-1;Ett\nI-2;"Tv\xc3\xa5\nI-3;Tre\nI-4;Fyra\n')
    assert "aldrig" in caught.value.words.sv
    assert caught.value.place.cell == "A3"


def test_a_stray_quote_within_a_cell_does_no_harm() -> None:
    table = only('Id;Namn\nI-1;"Ett" och "två"\nI-2;Skärm 24"\n'.encode())
    assert len(table.rows) == 3
    assert table.rows[2][1] == 'Skärm 24"'


def test_a_guarded_formula_is_bared() -> None:
    assert only(b"Id;Namn\nI-1;'=1+1\nI-2;'citat'\n").rows[1:] == [
        ["I-1", "=1+1"],
        ["I-2", "'citat'"],
    ]


def test_ten_megabytes_in_a_cell_are_read() -> None:
    assert len(only(b"Id;Namn\nI-1;" + b"x" * 10_000_000 + b"\n").rows[1][1]) == 10_000_000


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(Refused, match="no readable text"):
        only(bytes(range(256)) * 20, "data.csv")
