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


def test_a_draft_of_any_file_takes_every_row_by_a_key_of_its_own():
    own_key = [["Ort", "Löpnr"], ["Ale", "7"], ["Ale", "9"]]
    no_key = [["Ort", "Värde"], ["Ale", "1"], ["Ale", ""], ["Orust", "1"]]
    for rows, words in ((own_key, "olika på varje rad"), (no_key, "får nummer")):
        text = drafted(rows)
        assert words in text
        profile = read_profile(text, "utkast.toml", our_sheets())
        drafts = ProfileTranslator(profile).translate(Table("projekt.csv", "", rows)).drafts
        ids = [draft.values["id"] for draft in drafts]
        assert len(set(ids)) == len(rows) - 1, text


def test_a_column_is_no_day_or_amount_where_it_says_neither():
    rows = [["Id", "Namn", "Budget", "Slutdatum"], ["1", "A", "Årsplan", "135"]]
    text = drafted(rows)
    assert '# … = "Budget"' in text and '# … = "Slutdatum"' in text and "liknar budget" in text
    assert "budget = " not in text


def test_the_currency_is_told_from_the_cells_and_files_of_projects_are_initiatives():
    headers = ["agency_name", "project_name", "category", "total_baseline"]
    text = drafted([headers, ["X", "A", "It", "£2,013.02"]])
    assert 'currency = "GBP"' in text and 'kind = "initiative"' in text
    assert 'name = "project_name"' in text
    assert 'currency = "SEK"' in drafted(ROWS)


@pytest.mark.parametrize("rows", [[], [[]], [["", None]], [[1, 2], [3, 4]], [["a"]]])
def test_an_empty_or_odd_sheet_gives_a_draft_all_the_same(rows):
    assert drafted(rows).startswith("# Förslag")


def test_a_header_with_every_sign_is_written_as_toml_reads_it():
    rows = [["Id", "Namn", 'Ett "citat" \\ och\nradbrott\t#'], ["1", "A", "\x7f\x01b"]]
    read_profile(drafted(rows), "utkast.toml", our_sheets())
