"""`styrkedja export` writes a workbook as another system's file, without Django, and says what it does not carry."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from styrkedja.front.commandline.main import run
from tests.front.commandline.test_light_and_alone import WITHOUT, python


def test_a_workbook_becomes_a_file_for_stratsys_without_django(
    example: Path, tmp_path: Path
) -> None:
    out = tmp_path / "ut.csv"
    line = ["export", str(example), "--profile", "stratsys", "-o", str(out)]
    done = python(WITHOUT, json.dumps([["--language", "sv", *line]]))
    assert done.stdout.splitlines()[-1:] == ["[0]"], done.stderr
    assert out.read_text("utf-8-sig").startswith(
        "Transformation_Namn;Omrade_Namn;Initiativ_Status;"
    )
    assert "Kommer tillbaka som de var:" in done.stderr
    assert "Register som inte kommer tillbaka:" in done.stderr and "Beslut (166)" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["bok.xlsx", "--profile", "gmpp"], "kan bara läsas"),
        (["bok.xlsx", "--profile", "pios", "-o", "ut.csv"], "skrivs som .json"),
        (["--profile", "pios"], "antingen"),
        (["bok.xlsx", "--register", "--profile", "pios"], "antingen"),
        (["bok.xlsx", "--profile", "finnsinte"], "finnsinte"),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(arguments, says, capsys) -> None:
    assert run(["--language", "sv", "export", *arguments]) == 2
    assert says in capsys.readouterr().err
