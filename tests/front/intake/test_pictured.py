"""Files become one picture; whatever is wrong with them is told with its place, and nothing is lost silently."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.pictured import Pictured, Problem, pictured
from styrkedja.ground.sheets.table import Table
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind, PassageKind, Stage

AS_OF = date(2026, 6, 1)


def picture_of(**sheets: Sequence[Sequence[object]]) -> Pictured:
    """The picture of a workbook with these sheets."""
    tables = [Table("mall.xlsx", sheet, rows) for sheet, rows in sheets.items()]
    return pictured([OwnTranslator().translate(table) for table in tables], AS_OF)


def only(found: Pictured, code: str) -> Problem:
    [problem] = [one for one in found.problems if one.code == code]
    assert "{" not in problem.words.sv
    return problem


def test_rows_become_things_with_their_terms_and_references() -> None:
    found = picture_of(
        Enheter=[["Id", "Namn"], ["SN", "Socialnämnden"]],
        Initiativ=[
            ["Id", "Namn", "Enhet", "Skede", "I skedet sedan"],
            ["I-1", "Ett", "SN", "pågår", date(2026, 1, 1)],
        ],
    )
    [initiative] = found.portfolio.initiatives
    assert (initiative.unit, initiative.stage) == ("SN", Stage.ONGOING)
    [passage] = found.portfolio.passages
    assert (passage.kind, passage.passed_on) == (PassageKind.TAKEN_OVER, date(2026, 1, 1))
    assert not found.problems


def test_everything_has_its_place_also_fields_without_a_column() -> None:
    found = picture_of(Mål=[["Namn", "Id", "Nyckeltal"], ["Fler i jobb", "M-1", None]])
    ref = Ref(Kind.GOAL, "M-1")
    assert str(found.places[ref, "indicator"]) == "mall.xlsx Mål!C2"
    assert str(found.places[ref, None]) == "mall.xlsx Mål!B2"
    assert str(found.places[ref, "target"]) == "mall.xlsx Mål!A2"
    assert (ref, "name") in found.places
    assert len(found.places) == len(list(found.places)) == 4


def test_what_no_sheet_carries_is_not_carried() -> None:
    portfolio = picture_of(Mål=[["Id", "Namn"], ["M-1", "Ett"]]).portfolio
    assert portfolio.carries("goal.name")
    assert not portfolio.carries("goal.indicator")
    assert not portfolio.carries("benefit")


def test_of_two_rows_with_the_same_id_the_first_is_kept_and_the_second_told() -> None:
    found = picture_of(Mål=[["Id", "Namn"], ["M-1", "Ett"], ["M-1", "Två"]])
    assert [goal.name for goal in found.portfolio.goals] == ["Ett"]
    problem = only(found, "duplicate")
    assert str(problem.place) == "mall.xlsx Mål!A3"
    assert "mall.xlsx Mål!A2" in problem.words.sv


def test_the_same_id_in_two_kinds_is_no_duplicate() -> None:
    found = picture_of(Mål=[["Id", "Namn"], ["1", "Ett"]], System=[["Id", "Namn"], ["1", "Ett"]])
    assert not found.problems


def test_two_sheets_of_a_kind_are_both_read_and_told() -> None:
    rows = [["Id", "Namn"], ["M-1", "Ett"]]
    found = picture_of(**{"Mål": rows, "Mål 2": [rows[0], ["M-2", "Två"]]})
    assert [goal.id for goal in found.portfolio.goals] == ["M-1", "M-2"]
    [note] = found.notes
    assert note.words.sv.startswith("Både mall.xlsx Mål och mall.xlsx Mål 2 lästes som Mål.")


def test_a_reference_to_nothing_is_told_and_stays_as_it_is_written() -> None:
    found = picture_of(
        Mål=[["Id", "Namn"], ["M-1", "Ett"]],
        Initiativ=[["Id", "Namn", "Mål"], ["I-1", "Ett", "M-1; M-9"]],
    )
    problem = only(found, "reference")
    assert str(problem.place) == "mall.xlsx Initiativ!C2"
    assert "”M-9”" in problem.words.sv
    assert found.portfolio.initiatives[0].goals == ("M-1", "M-9")


def test_nothing_is_said_of_references_to_a_kind_that_was_not_read() -> None:
    assert not picture_of(Initiativ=[["Id", "Namn", "Mål"], ["I-1", "Ett", "M-9"]]).problems


def test_a_reference_by_name_or_in_other_capitals_is_mended_if_it_means_one_thing() -> None:
    found = picture_of(
        Enheter=[["Id", "Namn"], ["SN", "Socialnämnden"], ["A", "Dubbel"], ["B", "Dubbel"]],
        Initiativ=[
            ["Id", "Namn", "Enhet"],
            ["I-1", "Ett", "socialnämnden"],
            ["I-2", "Två", "sn"],
            ["I-3", "Tre", "Dubbel"],
        ],
    )
    assert [one.unit for one in found.portfolio.initiatives] == ["SN", "SN", "Dubbel"]
    assert str(only(found, "reference").place) == "mall.xlsx Initiativ!C4"


def test_circles_are_told_once_and_the_picture_stands() -> None:
    found = picture_of(
        Enheter=[
            ["Id", "Namn", "Överordnad enhet"],
            ["A", "Alfa", "B"],
            ["B", "Beta", "A"],
            ["C", "Gamma", "A"],
        ],
        Initiativ=[
            ["Id", "Namn", "Beror av"],
            ["I-1", "Ett", "I-2"],
            ["I-2", "Två", "I-1"],
            ["I-3", "Tre", "I-3"],
        ],
    )
    circles = [one for one in found.problems if one.code == "circle"]
    assert [str(one.place) for one in circles] == [
        "mall.xlsx Enheter!C2",
        "mall.xlsx Initiativ!C2",
        "mall.xlsx Initiativ!C4",
    ]
    assert "Alfa → Beta → Alfa" in circles[0].words.sv
    assert len(found.portfolio.units) == 3


def test_a_list_without_ids_is_checked_by_its_row_numbers() -> None:
    found = picture_of(Initiativ=[["Namn", "Ägare"], ["Ett", None], ["Två", "Chef"]])
    assert [(one.id, one.name) for one in found.portfolio.initiatives] == [
        ("rad 2", "Ett"),
        ("rad 3", "Två"),
    ]
    assert not found.problems
    assert "ingen kolumn för id" in found.notes[0].words.sv


def test_two_lists_without_ids_do_not_hide_each_other() -> None:
    found = picture_of(**{"Mål": [["Namn"], ["Ett"]], "Mål 2": [["Namn"], ["Två"]]})
    assert [goal.name for goal in found.portfolio.goals] == ["Ett", "Två"]


def test_a_row_without_its_id_is_kept_and_told_and_one_without_a_name_too_is_kept_out() -> None:
    found = picture_of(
        Mål=[["Id", "Namn", "Nyckeltal"], [None, "Ett", None], [None, None, "Andel"]]
    )
    assert [goal.id for goal in found.portfolio.goals] == ["rad 2"]
    assert str(only(found, "no-id").place) == "mall.xlsx Mål!A2"
    assert str(only(found, "nameless").place) == "mall.xlsx Mål!A3"


def test_an_unreadable_cell_is_unread_and_a_rule_must_not_call_it_missing() -> None:
    found = picture_of(Budget=[["Id", "Namn", "Belopp"], ["B-1", "Ett", 1e30]])
    [unread] = found.unread
    assert (str(unread.place), unread.text) == ("mall.xlsx Budget!C2", "1e+30")
    assert (Ref(Kind.BUDGET, "B-1"), "amount") in found.portfolio.unread


def test_a_very_long_unread_text_is_shortened_where_it_is_shown() -> None:
    [unread] = picture_of(Mål=[["Id", "Namn"], ["M-1", "x" * 10_000_000]]).unread
    assert len(unread.text) == 301


def test_html_in_a_name_is_text() -> None:
    name = "<script>alert(1)</script>"
    assert picture_of(Mål=[["Id", "Namn"], ["M-1", name]]).portfolio.goals[0].name == name


def test_a_decision_that_gives_only_an_id_finds_what_kind_it_concerns() -> None:
    found = picture_of(
        Initiativ=[["Id", "Namn"], ["I-1", "Ett"]],
        Beslut=[["Id", "Gäller"], ["B-1", "I-1"]],
    )
    assert list(found.portfolio.decisions_on) == [("initiative", "I-1")]


def test_several_files_make_one_picture() -> None:
    goals = OwnTranslator().translate(
        Table("mal.csv", "", [["Id", "Mål", "Nyckeltal"], ["M-1", "Ett", "Andel"]])
    )
    initiatives = OwnTranslator().translate(
        Table("initiativ.csv", "", [["Id", "Namn", "Mål"], ["I-1", "Ett", "M-1"]])
    )
    found = pictured([goals, initiatives], AS_OF, currency="GBP")
    assert (len(found.portfolio.goals), len(found.portfolio.initiatives)) == (1, 1)
    assert found.portfolio.currency == "GBP"
    assert str(found.places[Ref(Kind.INITIATIVE, "I-1"), "goals"]) == "initiativ.csv C2"
