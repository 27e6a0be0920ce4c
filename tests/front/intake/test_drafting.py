"""A proposed profile: what is recognised is mapped, what is not stands as a comment with samples."""

from __future__ import annotations

import pytest

from styrkedja.front.intake.drafting import draft_profile
from styrkedja.front.intake.profile_file import read_profile
from styrkedja.front.intake.shipped import our_sheets
from styrkedja.front.intake.translating import ProfileTranslator
from styrkedja.ground.sheets.table import Table

ROWS = [
    ["Våra projekt 2026"],
    ["ProjektId", "Projektnamn", "Beskrivning", "Budget (tkr)", "Färdiggrad", "Slut"],
    ["P1", "Digital ansökan", "Text", "1 250,5", "halvvägs \"ungefär\"", "31/12/2026"],
    ["P2", "E-arkiv", "Text", "300,0", "klar", "1/6/2026"],
]  # fmt: skip


def drafted(rows: list[list[str]], file: str = "projekt.csv") -> str:
    return draft_profile(Table(file, "", rows), our_sheets())


def test_a_draft_reads_as_a_profile_and_reads_the_file_it_was_made_from():
    rows = [["Id", "Namn", "Beskrivning", "Budget"], ["P1", "Digital ansökan", "Text", "1 250,5"]]
    profile = read_profile(drafted(rows), "utkast.toml", our_sheets())
    (found,) = ProfileTranslator(profile).translate(Table("projekt.csv", "", rows)).drafts
    assert found.kind == "initiative"
    assert found.values["name"] == "Digital ansökan" and found.values["budget"] == 1250.5


def test_a_column_nobody_recognises_stands_as_a_comment_with_what_is_in_it():
    text = drafted(ROWS)
    line = next(line for line in text.splitlines() if "Färdiggrad" in line)
    assert line.startswith("# … =") and '"klar"' in line and '\\"ungefär\\"' in line


def test_headers_below_a_heading_are_found():
    assert '"Projektnamn"' in drafted(ROWS) and '"Våra projekt 2026"' not in drafted(ROWS)


def test_the_way_of_writing_is_told_from_the_cells():
    assert 'decimal = ","' in drafted(ROWS) and 'dates = "dmy"' in drafted(ROWS)
    english = [["Id", "Name", "Budget", "Ends"], ["1", "A", "$1,234,000", "12/31/2026"]]
    assert 'decimal = "."' in drafted(english) and 'dates = "mdy"' in drafted(english)


def test_without_an_id_it_is_made_of_the_name_and_the_draft_says_so():
    text = drafted([["Namn", "Beskrivning"], ["Digital ansökan", "Text"]])
    assert 'id = { column = "Namn", slug = true }' in text and "Ingen kolumn liknar ett id" in text
    read_profile(text, "utkast.toml", our_sheets())


@pytest.mark.parametrize("rows", [[], [[]], [["", None]], [[1, 2], [3, 4]], [["a"]]])
def test_an_empty_or_odd_sheet_gives_a_draft_all_the_same(rows):
    assert drafted(rows).startswith("# Förslag")


def test_a_header_with_every_sign_is_written_as_toml_reads_it():
    rows = [["Id", "Namn", 'Ett "citat" \\ och\nradbrott\t#'], ["1", "A", "\x7f\x01b"]]
    read_profile(drafted(rows), "utkast.toml", our_sheets())
