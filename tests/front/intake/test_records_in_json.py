"""PiOS as its interface gives it, made up here: records in JSON, or the same fields as a flat table."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.refusal import Refused
from styrkedja.front.intake.shipped import detect, shipped
from styrkedja.front.intake.translating import ProfileTranslator
from styrkedja.picture.terms import Stage
from tests.front.intake.test_foreign_files import of, read

PIOS = {
    "totalRecords": 2,
    "records": [
        {
            "projectId": "P-1",
            "name": "Digital ansökan",
            "description": "Text",
            "benefitsAndEffects": "Kortare väntan",
            "goals": [{"name": "En enklare vardag, för alla"}, {"name": "Hållbar stad"}],
            "risks": [{"description": "Ingen tid"}],
            "customDimensions": [{"name": "Beskrivning av status", "value": "Grön", "values": []}],
            "periods": [{"year": 2025, "totalBudget": 100000.5}, {"year": 2026, "totalBudget": 250000}],
            "entityName": "Omsorg",
            "projectManagers": ["chef@example.org"],
            "startYear": 2025,
            "projectPhase": "FinishedEffectRealizationStarted",
            "projectStatus": "Two",
        },
        {"projectId": "P-2", "name": "Utkast", "entityName": "Omsorg", "projectPhase": "NotSet",
         "goals": [], "periods": [], "startYear": None},
    ],
}  # fmt: skip


def test_pios_out_of_its_json():
    tables = tables_of(json.dumps(PIOS).encode(), "pios.json")
    assert detect(tables).name == "pios"
    translator = ProfileTranslator(shipped()["pios"])
    found = [one for table in tables if (one := translator.translate(table))]
    drafts = [draft for one in found for draft in one.drafts]
    kinds = {kind: [d for d in drafts if d.kind == kind] for kind in {d.kind for d in drafts}}
    first, second = kinds["initiative"]
    assert first.values["stage"] is Stage.REALISING and "stage" not in second.values
    assert first.values["goals"] == ("en-enklare-vardag-for-alla", "hallbar-stad")
    assert [goal.values["name"] for goal in kinds["goal"]] == [
        "En enklare vardag, för alla",
        "Hållbar stad",
    ]
    assert first.values["planned_start"] == date(2025, 1, 1)
    assert [b.values["name"] for b in kinds["benefit"]] == ["Kortare väntan"]
    assert [(b.values["year"], b.values["amount"]) for b in kinds["budget"]] == [
        (2025, Decimal("100000.50")),
        (2026, Decimal(250000)),
    ]
    assert not any("chef@example.org" in str(draft.values) for draft in drafts)


def test_the_same_fields_as_a_flat_pios_table():
    rows = [
        ["projectId", "name", "description", "benefitsAndEffects", "entityName", "startYear", "projectPhase"],
        ["P-1", "Digital ansökan", "Text", "", "Omsorg", 2025.0, "Paused"],
    ]  # fmt: skip
    found = read("pios", rows)
    (project,) = of(found, "initiative")
    assert project.values["stage"] is Stage.PAUSED
    assert project.values["planned_start"] == date(2025, 1, 1)
    assert "initiative.goals" not in found.carried


@pytest.mark.parametrize("text", ["[", "3", '{"records": []}', "[1, 2]", '"text"', "[" * 100_000])
def test_a_json_file_without_records_is_refused_in_words(text):
    with pytest.raises(Refused, match="JSON"):
        tables_of(text.encode(), "fel.json")
