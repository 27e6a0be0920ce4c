"""Next year's file, whose columns have moved: told clearly, never a silent half import."""

from __future__ import annotations

from pathlib import Path

import pytest

from styrkedja.front.intake.headers import compared, count, find, year_in_header
from styrkedja.front.intake.profile import asked_headers
from styrkedja.front.intake.shipped import detect, shipped
from styrkedja.front.intake.translating import ProfileTranslator, recognised
from styrkedja.front.reports.reading import NothingRead, read_files
from styrkedja.ground.sheets.table import Table
from tests.front.intake.test_foreign_files import CANADA, read, told


def renamed(**names: str) -> list[list[str]]:
    head = [names.get(header, header) for header in CANADA[0]]
    return [head, *CANADA[1:]]


def test_columns_in_another_order_with_other_capitals_and_line_breaks_are_the_same_columns():
    order = list(reversed(range(len(CANADA[0]))))
    rows = [[row[at] for at in order] for row in CANADA]
    rows[0] = [header.upper() + "\n" for header in rows[0]]
    assert [d.values for d in read("canada", rows).drafts] == [
        d.values for d in read("canada", CANADA).drafts
    ]


def test_headers_further_down_are_found():
    rows = [["Projekt 2019"], [], *CANADA]
    assert len(read("canada", rows).drafts) == len(read("canada", CANADA).drafts)


def test_a_column_that_is_gone_and_one_that_is_new_are_both_named():
    found = read("canada", renamed(totalBudget="lifecycleBudget"))
    notes = told(found)
    assert any("”totalBudget” (Initiativ: Budget" in note for note in notes)
    assert any("”lifecycleBudget”" in note for note in notes)
    assert "initiative.budget" not in found.carried
    assert [one.header for one in found.unmapped if "Budget" in one.header] == ["lifecycleBudget"]


@pytest.mark.parametrize("lost", ["uniqueId", "projectName"])
def test_a_file_without_the_column_every_row_needs_gives_nothing_and_says_why(lost):
    found = read("canada", renamed(**{lost: "other"}))
    assert not found.drafts and not found.carried
    (note,) = told(found)
    assert f"”{lost}”" in note and "inget tas med" in note
    table = Table("f", "", renamed(**{lost: "other"}))
    assert recognised(shipped()["canada"], table) == 0
    assert detect([table]).name == "canada"  # the one that can say what is lacking


def test_a_file_with_few_of_a_profiles_columns_is_another_file():
    table = Table("f", "", [["uniqueId", "projectName", "a", "b"], ["1", "2", "3", "4"]])
    assert ProfileTranslator(shipped()["canada"]).translate(table) is None
    assert detect([table]).own


def test_a_named_profile_that_recognises_nothing_is_refused_as_a_whole(tmp_path: Path, as_of=None):
    path = tmp_path / "fil.csv"
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    with pytest.raises(NothingRead):
        read_files([path], "canada", as_of, None)


def test_a_named_profile_that_lacks_its_key_is_refused_and_the_refusal_says_what_it_lacks(
    tmp_path: Path,
):
    path = tmp_path / "fil.csv"
    rows = renamed(uniqueId="key")
    path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    with pytest.raises(NothingRead, match="uniqueId"):
        read_files([path], "canada", None, None)


def test_columns_are_counted_quickly_as_they_are_found_one_by_one():
    wanted = {
        asked
        for profile in shipped().values()
        for layout in profile.layouts
        for _, _, source in layout.sources()
        for asked in asked_headers(source)
    }
    assert len(wanted) > 50
    written = [one.replace("20xx", "2026").replace("*", "x") for asked in wanted for one in asked]
    for headers in (
        written,
        [one.upper() for one in written],
        ["", "Qwerty"],
        ["Bud\ufffdget", *written],
    ):
        for at in range(0, len(headers), 7):
            some = headers[at : at + 7]
            assert count(some, wanted) == sum(find(some, one) is not None for one in wanted), some


def test_headers_are_compared_without_marks_and_broken_letters():
    assert compared("Whole Life Cost\n(£m)") == compared("whole life  cost Â£M")
    assert compared("InitiativÃ¤gare") == compared("Initiativägare")
    assert find(["Initiativ\ufffdgare"], ("Initiativägare",)) == 0
    assert find(["Namn", "NAMN"], ("namn",)) == 0
    assert find(["Namnet"], ("namn",)) is None
    assert find(["Namnet på det"], ("namn*",)) == 0


@pytest.mark.parametrize(
    ("header", "year"),
    [
        ("2016/17 TOTAL Baseline £m", 2016),
        ("2013/2014 total baseline", 2013),
        ("TOTAL Baseline", None),
    ],
)
def test_a_year_in_a_header_is_found_by_its_pattern(header, year):
    assert year_in_header(("20xx/yy TOTAL Baseline*",), header) == year
