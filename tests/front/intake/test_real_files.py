"""The real files, outside the project: each finds its profile and gives what we know it holds."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from styrkedja.front.intake.files import tables_in
from styrkedja.front.intake.shipped import detect, shipped
from styrkedja.front.intake.translating import ProfileTranslator

FOLDER = os.environ.get("STYRKEDJA_TEST_DATA", "")
pytestmark = pytest.mark.skipif(
    not Path(FOLDER).is_dir() or not FOLDER,
    reason="NO REAL FILES: set STYRKEDJA_TEST_DATA to the folder that holds them",
)
FILES = [
    ("gmpp/raw/uk_2014.csv", "gmpp", 199, date(2013, 9, 30), 32),
    ("gmpp/raw/uk_2015.csv", "gmpp", 188, date(2014, 9, 30), 17),
    ("gmpp/raw/uk_2016.csv", "gmpp", 143, date(2015, 9, 30), 17),
    ("gmpp/raw/uk_2017.csv", "gmpp", 143, date(2016, 9, 30), 22),
    ("gmpp/raw/uk_2018.csv", "gmpp", 133, date(2017, 9, 30), 30),
    ("gmpp/raw/uk_2019.csv", "gmpp", 133, date(2018, 9, 30), 34),
    ("gmpp/raw/uk_2020.csv", "gmpp", 125, date(2019, 9, 30), 24),
    ("gmpp/raw/uk_2021.csv", "gmpp", 184, date(2021, 3, 31), 43),
    ("canada-it-projects/gc-it-projects-2016.csv", "canada", 398, date(2016, 6, 9), 7),
    ("canada-it-projects/gc-it-projects-2019.csv", "canada", 463, date(2019, 5, 1), 37),
    ("us-ai-inventory/2023_consolidated_ai_inventory_raw.csv", "us-ai", 710, date(2023, 9, 1), 8),
    ("us-ai-inventory/2024_consolidated_ai_inventory_raw_v2.utf8.csv", "us-ai", 2133, date(2024, 12, 16), 292),
]  # fmt: skip


@pytest.mark.parametrize(("file", "profile", "rows", "as_of", "unread"), FILES)
def test_a_real_file_finds_its_profile_and_every_row_of_it_is_read(
    file, profile, rows, as_of, unread
):
    (table,) = tables_in(Path(FOLDER) / file)
    assert detect([table]).name == profile
    translator = ProfileTranslator(shipped()[profile])
    found = translator.translate(table)
    initiatives = [draft for draft in found.drafts if draft.kind == "initiative"]
    assert len({draft.values["id"] for draft in initiatives}) == rows
    told = [{*draft.values, *(one.key for one in draft.complaints)} for draft in initiatives]
    assert all("name" in keys for keys in told)
    assert translator.as_of(table) == as_of
    assert sum(len(draft.complaints) for draft in found.drafts) == unread
    assert found.notes == () or all("Samma id" in note.words.sv for note in found.notes)


@pytest.mark.parametrize(
    ("file", "name", "budget", "end"),
    [
        ("gmpp/raw/uk_2016.csv", "New Polar Research Vessel", 1_186_000_000, date(2019, 8, 5)),
        ("gmpp/raw/uk_2017.csv", "Local Land Charges (LLC) Programme", 193_300_000, date(2023, 11, 17)),
        ("canada-it-projects/gc-it-projects-2016.csv", "MyGCHR", 6_279_429, date(2016, 12, 1)),
        ("canada-it-projects/gc-it-projects-2019.csv", "eProcurement Solution", 214_474_730, date(2024, 3, 31)),
    ],
)  # fmt: skip
def test_single_projects_have_the_amounts_and_dates_that_stand_in_the_file(file, name, budget, end):
    (table,) = tables_in(Path(FOLDER) / file)
    found = ProfileTranslator(detect([table])).translate(table)
    project = next(draft for draft in found.drafts if draft.values.get("name") == name)
    assert (project.values["budget"], project.values["planned_end"]) == (budget, end)
