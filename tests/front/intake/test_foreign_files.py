"""Foreign files, made up here in the shape of the real ones, read by the profiles that come along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.shipped import detect, shipped
from styrkedja.front.intake.translating import ProfileTranslator
from styrkedja.front.intake.translator import Translation
from styrkedja.ground.sheets.column import Draft
from styrkedja.ground.sheets.table import Table
from styrkedja.picture.terms import AccountKind, MeasurementKind, Stage


def read(name: str, rows: Sequence[Sequence[object]], sheet: str = "") -> Translation:
    translation = ProfileTranslator(shipped()[name]).translate(Table("fil.csv", sheet, rows))
    assert translation is not None
    return translation


def of(translation: Translation, kind: str) -> list[Draft]:
    return [draft for draft in translation.drafts if draft.kind == kind]


def told(translation: Translation) -> list[str]:
    return [note.words.sv for note in translation.notes]


GMPP_2014 = [
    ["Project name", "Påhittad motorväg", "Påhittat register"],
    ["Department", "DfX", "DFX"],
    ["MPA RAG rating\n(five-point scale)", "Amber", "Green"],
    ["Description / Aims \n", "To build.", "To register."],
    ["Project - Start Date\n(Latest approved start date)", "01/02/2010", "Exempt under Section 43"],
    ["Project - End Date\n(Latest approved end date)", "31/12/2021", "No end date"],
    ["2013/2014 Budget (\ufffdmillion)", "450.37", "\u00a31.90m"],
    ["Total budgeted whole life costs (\u00a3million)\n(including non-government costs)", "\u00a31,186.00", "Reset"],
]  # fmt: skip


def test_gmpp_2014_where_each_project_is_a_column():
    found = read("gmpp", GMPP_2014)
    road, register = of(found, "initiative")
    assert road.values == {
        "id": "pahittad-motorvag",
        "name": "Påhittad motorväg",
        "description": "To build.",
        "unit": "dfx",
        "planned_start": date(2010, 2, 1),
        "planned_end": date(2021, 12, 31),
        "budget": Decimal(1_186_000_000),
    }
    assert road.cells["planned_end"] == "B6"
    assert register.cells["budget"] == "C8"
    assert [(c.key, c.text) for c in register.complaints] == [
        ("planned_start", "Exempt under Section 43"),
        ("budget", "Reset"),
    ]
    assert [b.values["amount"] for b in of(found, "budget")] == [450_370_000, 1_900_000]
    assert {b.values["year"] for b in of(found, "budget")} == {2013}
    assert [u.values for u in of(found, "unit")] == [{"id": "dfx", "name": "DfX"}]
    assert [u.header for u in found.unmapped] == ["MPA RAG rating (five-point scale)"]
    assert found.notes == ()


def test_gmpp_2017_where_the_money_has_other_headers():
    rows = [
        ["Project Name", "Påhittad hamn"],
        ["Department", "DfX"],
        ["Description / Aims", "To land."],
        ["Project - Start Date\n(Latest approved start date)", "1/012/2014"],
        ["Project - End Date\n(Latest approved end date)", "01/07/2020"],
        ["2016/17 TOTAL Baseline £m\n(including Non-Government costs)", "£12.20"],
        ["Whole Life Cost TOTAL Baseline £m\n(including Non-Government costs)", "£193.30"],
        ["", ""],
        ["A long remark below the table that is no field at all.", ""],
    ]
    found = read("gmpp", rows)
    (harbour,) = of(found, "initiative")
    assert harbour.values["budget"] == 193_300_000
    assert [c.key for c in harbour.complaints] == ["planned_start"]
    assert of(found, "budget")[0].values["year"] == 2016
    assert found.unmapped == () and found.notes == ()
    translator = ProfileTranslator(shipped()["gmpp"])
    assert translator.as_of(Table("fil.csv", "", rows)) == date(2016, 9, 30)


def test_gmpp_2019_and_2021_where_each_project_is_a_row():
    header = "project_name,department,description_aims,start_date,end_date,yearly_budget,wlc_baseline_incl_NCG,year"
    row = ["Påhittad skola", "DfY", "To teach.", "01.04.16", "31.03.21", "£11.10", "£1,365.98", "2019"]  # fmt: skip
    (school,) = of(read("gmpp", [header.split(","), row]), "initiative")
    assert school.values["planned_start"] == date(2016, 4, 1)
    assert school.values["budget"] == 1_365_980_000

    content = (
        "year;project_number;project_name;department;description_aims;start_date;end_date;"
        "total_baseline;wlc_baseline_incl_NCG\n"
        "2021;DFY_0001_2021-Q1;Påhittat sjukhus;DfY;Exempt under Section 24;2014-07-08;2024-04-01;£0.00;£2,013.02\n"
    ).encode("cp1252")
    (table,) = tables_of(content, "uk_2021.csv")
    assert detect([table]).name == "gmpp"
    found = ProfileTranslator(shipped()["gmpp"]).translate(table)
    (hospital,) = of(found, "initiative")
    assert hospital.values["id"] == "DFY_0001_2021-Q1"
    assert [c.key for c in hospital.complaints] == ["description"]
    assert of(found, "budget")[0].values["year"] == 2020


CANADA = [
    ["deptAcronym", "uniqueId", "department", "projectName", "description", "totalBudget",
     "estimatedCompletionDate", "rawProvidedDate", "asOfDate"],
    ["x", "x-1", "Made-up Agency", "Projekt", "Text", "$6,279,429", "June 30, 2020", "2019-20", "May 1, 2019"],
    ["x", "x-2", "Made-up Agency", "Annat", "Text", "", "", "TBD", "May 1, 2019"],
]  # fmt: skip


def test_canada_tries_what_the_department_wrote_where_no_day_was_worked_out():
    found = read("canada", CANADA)
    first, second = of(found, "initiative")
    assert first.values["budget"] == 6_279_429
    assert first.values["planned_end"] == date(2020, 6, 30)
    assert "budget" not in second.values
    assert [(c.key, c.text) for c in second.complaints] == [("planned_end", "TBD")]
    assert second.cells["planned_end"] == "H3"  # where TBD stands, not where the empty cell is
    assert len(of(found, "unit")) == 1
    assert ProfileTranslator(shipped()["canada"]).as_of(Table("f", "", CANADA)) == date(2019, 5, 1)


def test_us_ai_2023_translates_stages_and_reports_those_it_does_not_know():
    header = [
        "Use_Case_ID",
        "Department_Code",
        "Agency",
        "Title",
        "Summary",
        "Development_Stage",
        "Department",
    ]
    found = read(
        "us-ai",
        [
            header,
            ["X-1-2023", "X", "Bureau", "Ett", "Text", "Operation and Maintenance", "Dept of X"],
            ["X-2-2023", "X", "", "Två", "Text", "Almost there", "Dept of X"],
        ],
    )
    one, two = of(found, "initiative")
    assert one.values["stage"] is Stage.INTRODUCED
    assert (one.values["unit"], two.values["unit"]) == ("x-bureau", "x")
    assert [c.text for c in two.complaints] == ["Almost there"]
    assert {u.values["id"]: u.values.get("parent") for u in of(found, "unit")} == {
        "x": None,
        "x-bureau": "x",
    }


def test_us_ai_2024_numbers_names_that_stand_twice_and_refuses_days_in_1905():
    header = [
        "Use Case Name",
        "Agency",
        "Agency Abbreviation",
        "Bureau",
        "What is the intended purpose and expected benefits of the AI?",
        "Stage of Development",
        "Date Initiated",
        "Date when Acquisition and/or Development began",
        "Date Implemented",
        "Date Retired",
        "System Name",
    ]
    row = ["Sök", "Agency", "AG", "Bu", "Nytta", "Retired", "7/15/1905", "10/1/2022", "", "N/A", "Molnet"]  # fmt: skip
    found = read("us-ai", [header, row, row])
    one, two = of(found, "initiative")
    assert (one.values["id"], two.values["id"]) == ("ag-bu-sok", "ag-bu-sok-2")
    assert [c.key for c in one.complaints] == ["registered_on"]
    assert "closed_on" not in one.values
    assert one.values["systems"] == ("molnet",)
    assert [s.values for s in of(found, "system")] == [{"id": "molnet", "name": "Molnet"}]


STRATSYS = [
    ["Transformation_Namn", "Initiativ_Status", "Initiativ_Namn", "Initiativ_Sammanfattning",
     "Initiativ_Estimeradbudget", "Initiativ_Startdatum", "Initiativ_Slutdatum", "Initiativ_Enhet",
     "Initiativ_InterntID", "Initiativ_Ansvarigforinitiativ", "Initiativ_Vad", "Effektmal_Namn",
     "Effektmal_Malvarde", "Effektmal_Utfall", "Effektmal_FargNamn"],
    ["Påhittad omställning", "Pilot", "Smarta bänkar", "Kort", "1,5 mnkr", "2025-01", "2026-12-31",
     "Stad", "17", "Enhetschef", "Bänkar", "Fler sitter", "90 %", "50", "Gul"],
    ["Påhittad omställning", "Pilot", "Smarta bänkar", "Kort", "1,5 mnkr", "2025-01", "2026-12-31",
     "Stad", "17", "Enhetschef", "Bänkar", "Färre faller", "ca 10", "", "Inga data"],
    ["Påhittad omställning", "Realiserad", "Digital karta", "Kort", "", "", "", "Stad", "18", "", "", "", "", "", ""],
]  # fmt: skip


def test_stratsys_rows_of_one_initiative_are_merged_and_each_gives_its_own_effektmål():
    found = read("stratsys", STRATSYS)
    benches, chart = of(found, "initiative")
    assert benches.values["stage"] is Stage.ONGOING and chart.values["stage"] is Stage.INTRODUCED
    assert benches.values["budget"] == 1_500_000
    assert benches.values["planned_start"] == date(2025, 1, 1)
    assert benches.values["account"] == "pahittad-omstallning"
    assert [(b.values["initiative"], b.values["name"]) for b in of(found, "benefit")] == [
        ("17", "Fler sitter"),
        ("17", "Färre faller"),
    ]
    assert of(found, "benefit")[1].complaints[0].text == "ca 10"
    (outcome,) = of(found, "measurement")
    assert outcome.values["benefit"] == of(found, "benefit")[0].values["id"]
    assert outcome.values["kind"] is MeasurementKind.FOLLOW_UP and outcome.values["value"] == 50
    assert of(found, "account")[0].values["kind"] is AccountKind.PROGRAMME


def test_stratsys_rows_that_contradict_each_other_are_told():
    rows = [list(row) for row in STRATSYS]
    rows[2][1] = "Skala upp"
    rows[2][7] = "Omsorg"
    notes = told(read("stratsys", rows))
    assert any("unit" in note and "rad 2" in note for note in notes)


@pytest.mark.parametrize(
    ("name", "rows"),
    [("gmpp", GMPP_2014), ("canada", CANADA), ("stratsys", STRATSYS)],
    ids=["gmpp", "canada", "stratsys"],
)
def test_a_file_finds_its_own_profile_by_its_headers(name, rows):
    assert detect([Table("fil.csv", "", rows)]).name == name


def test_a_file_no_profile_knows_is_taken_for_the_groups_own():
    assert detect([Table("fil.csv", "", [["Namn", "Enhet"], ["x", "y"]])]).name == "own"
    assert detect([]).name == "own"
