"""What a profile writes it reads back: the same for every field it carries, and what it does not carry is named."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from styrkedja.example import example_portfolio
from styrkedja.front.intake.exporting import written_as
from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.pictured import pictured
from styrkedja.front.intake.profile_file import read_profile
from styrkedja.front.intake.returning import Fates, fates
from styrkedja.front.intake.shipped import our_sheets, shipped
from styrkedja.front.intake.toml_keys import ProfileError
from styrkedja.front.intake.translating import ProfileTranslator
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Kind, Stage
from tests.front.intake.test_profile_files import GOOD

DAY = date(2026, 6, 1)
STRATSYS, PIOS = shipped()["stratsys"], shipped()["pios"]
ENDS = ("realising", "realised")


def written(profile: object, form: str, picture: Portfolio) -> Portfolio:
    """The picture written by a profile and read by it again."""
    content = written_as(form, picture, profile)
    tables = tables_of(content, f"ut.{form}", profile.encodings)
    read = [ProfileTranslator(profile).translate(table) for table in tables]
    return pictured([each for each in read if each], DAY).portfolio


def staged() -> Portfolio:
    """One initiative in each stage."""
    return portfolio(DAY, {"initiatives": [{"id": s.code, "stage": s.code} for s in Stage]})


def keys(found: tuple) -> set[str]:
    return {f"{each.kind.code}.{each.column.key}" for each in found}


@pytest.fixture(scope="module")
def stratsys() -> Fates:
    picture = example_portfolio()
    return fates(written_as("csv", picture, STRATSYS), "ut.csv", picture, STRATSYS)


def test_the_whole_example_comes_back_from_stratsys_in_every_field_it_carries(stratsys) -> None:
    assert keys(stratsys.carried()) >= {
        f"initiative.{key}"
        for key in [
            "id",
            "name",
            "description",
            "account",
            "unit",
            "owner",
            "stage",
            "planned_start",
            "planned_end",
            "budget",
        ]
    }
    named = {(each.kind, each.column.key): each for each in stratsys.partly()}
    name, target = named[Kind.BENEFIT, "name"], named[Kind.BENEFIT, "target"]
    assert (name.same, name.changed) == (name.had - 1, 0)  # one effektmål has no initiative
    assert (target.same, target.changed) == (target.had - 1, 0)


def test_every_field_with_a_value_is_told_of_once_and_every_register_is(stratsys) -> None:
    told = [*stratsys.carried(), *stratsys.partly(), *stratsys.lacking()]
    lost = {kind for kind, _ in stratsys.unknown()}
    assert keys(stratsys.lacking()) >= {"benefit.owner", "initiative.goals", "unit.parent"}
    assert len(keys(tuple(told))) == len(told)
    assert {each.kind for each in stratsys.fields} == {each.kind for each in told} | lost
    assert {Kind.DECISION, Kind.COMMITMENT} <= lost and Kind.INITIATIVE not in lost


def test_a_value_that_becomes_another_is_shown_with_both(stratsys) -> None:
    kind = next(
        e for e in stratsys.partly() if (e.kind, e.column.key) == (Kind.MEASUREMENT, "kind")
    )
    assert (
        kind.changed and kind.example[0].code == "outcome" and kind.example[1].code == "follow_up"
    )


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_each_stage_comes_back_from_stratsys_both_end_states_too(form: str) -> None:
    back = written(STRATSYS, form, staged())
    assert {one.id: one.stage.code for one in back.initiatives} == {s.code: s.code for s in Stage}


def test_both_end_states_have_their_phases_in_pios_and_what_has_none_is_named() -> None:
    picture = staged()
    content = written_as("json", picture, PIOS)
    phases = {one["projectId"]: one["projectPhase"] for one in json.loads(content)["records"]}
    assert phases["realising"] == "FinishedEffectRealizationStarted"
    assert phases["realised"] == "FinishedEffectRealizationConcluded"
    back = written(PIOS, "json", picture).initiative
    assert [back[end].stage.code for end in ENDS] == list(ENDS)
    stage = next(
        e for e in fates(content, "a.json", picture, PIOS).partly() if e.column.key == "stage"
    )
    assert (stage.changed, stage.lost) == (1, 1)  # prioriterad and avbruten


def test_pios_has_one_record_for_each_initiative_with_its_lists() -> None:
    picture = portfolio(
        DAY,
        {
            "units": [{"id": "u", "name": "Hemtjänst"}],
            "goals": [{"id": "m1", "name": "Trygghet"}, {"id": "m2", "name": "Hälsa"}],
            "initiatives": [{"id": "i1", "unit": "u", "goals": ["m1", "m2"]}, {"id": "i2"}],
            "benefits": [{"id": "e1", "initiative": "i1", "name": "Kortare kö"}],
            "budgets": [
                {"id": "b1", "initiative": "i1", "year": 2026, "amount": "100.5"},
                {"id": "b2", "initiative": "i1", "year": 2026, "amount": 200},
                {"id": "b3", "initiative": "i1", "year": 2027, "amount": 50},
            ],
        },
    )
    whole = json.loads(written_as("json", picture, PIOS))
    first, second = whole["records"]
    assert whole["totalRecords"] == 2 and second["goals"] == []
    assert first["periods"] == [
        {"year": 2026, "totalBudget": 300.5},
        {"year": 2027, "totalBudget": 50},
    ]
    assert [goal["name"] for goal in first["goals"]] == ["Trygghet", "Hälsa"]
    assert (first["entityName"], first["benefitsAndEffects"]) == ("Hemtjänst", "Kortare kö")


def test_stratsys_has_a_row_for_each_effektmal_and_guards_what_a_spreadsheet_would_run() -> None:
    odd = '=HYPERLINK("x");\n"a"'
    picture = portfolio(
        DAY,
        {
            "initiatives": [{"id": "i1", "name": odd, "budget": "1250000.5"}, {"id": "i2"}],
            "benefits": [{"id": f"e{n}", "initiative": "i1", "target": "7.5"} for n in range(3)],
        },
    )
    content = written_as("csv", picture, STRATSYS)
    assert b"\r\n=" not in content and b";=" not in content
    table = tables_of(content, "ut.csv")[0]
    assert len(list(table.rows)) == 1 + 3 + 1
    back = written(STRATSYS, "csv", picture)
    assert back.initiative["i1"].name.split() == odd.split()
    assert back.initiative["i1"].budget == Decimal("1250000.5")
    assert {str(one.target) for one in back.benefits} == {"7.5"}


def test_per_cent_of_a_status_is_read_as_its_word_whatever_the_decision_point_is_called() -> None:
    headers = STRATSYS.outward.columns
    cells = {"Initiativ_Beslutspunkt": "BP2", "Initiativ_Namn": "n"}
    rows = [
        {**cells, "Initiativ_InterntID": n, "Initiativ_Status": n}
        for n in ("0", "25", "50", "75", "100")
    ]
    lines = [headers, *([row.get(header, "") for header in headers] for row in rows)]
    text = "\r\n".join(";".join(line) for line in lines)
    table = tables_of(text.encode(), "ut.csv")[0]
    read = pictured([ProfileTranslator(STRATSYS).translate(table)], DAY).portfolio
    assert {one.id: one.stage.code for one in read.initiatives} == {
        "0": "stopped", "25": "idea", "50": "ongoing", "75": "ongoing", "100": "introduced",
    }  # fmt: skip


EXPORT = '\n[export]\ncolumns = ["Nr", "Läge"]\n[export.fields]\nNr = "initiative.id"\n'


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ("Namn = 'initiative.name'", "tillåtna är Nr, Läge"),
        ("'Läge' = 'initiative.läge'", "tillåtna är id"),
        ("'Läge' = 'projekt.name'", "okänt"),
        ("'Läge' = 3", "fält inom citattecken"),
        ("'Läge' = { field = 'initiative.stage', values = { klar = 'Klar' } }", "klar"),
    ],
)
def test_a_way_out_that_will_not_do_is_refused_by_its_key(bad: str, says: str) -> None:
    assert read_profile(GOOD + EXPORT, "p.toml", our_sheets()).outward.columns == ("Nr", "Läge")
    with pytest.raises(ProfileError) as refusal:
        read_profile(GOOD + EXPORT + bad + "\n", "p.toml", our_sheets())
    assert says in refusal.value.words.sv and "export" in refusal.value.words.sv
