"""The template, the rules, the profiles and the map from the command line."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from styrkedja.front.commandline.language import from_locale, split
from styrkedja.front.commandline.main import run


def test_the_template_is_written_and_never_over_one_that_is_filled_in(
    tmp_path: Path, capsys
) -> None:
    path = tmp_path / "mall.xlsx"
    assert run(["template", "-o", str(path)]) == 0
    path.write_bytes(b"ifylld")
    assert run(["template", "-o", str(path)]) == 2
    assert path.read_bytes() == b"ifylld"
    assert run(["template", "-o", str(path), "--force"]) == 0


def test_the_example_says_that_it_is_made_up(tmp_path: Path, capsys) -> None:
    path = tmp_path / "exempel.xlsx"
    assert run(["template", "--example", "-o", str(path)]) == 0
    assert "påhittat" in capsys.readouterr().err
    for ending in (".svg", ".png", ".json"):  # the page is drawn without Django in another test
        out = path.with_suffix(ending)
        assert run(["map", str(path), "-o", str(out), "--propose"]) == 0
        assert out.stat().st_size > 1000
    data = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert data["position"]["distance"]["whole"] > 0
    assert len(data["initiatives"]) == data["position"]["coverage"]["initiatives_placed"]


def test_a_map_with_nothing_to_place_says_so_by_its_code(tmp_path: Path, capsys) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Id;Namn\nI-1;Qwerty\n", "utf-8")
    assert run(["map", str(path), "-o", str(tmp_path / "karta.svg")]) == 1
    assert "Inget initiativ kan placeras" in capsys.readouterr().err


def test_the_catalogue_lists_every_rule_and_one_rule_has_a_page(capsys) -> None:
    assert run(["rules"]) == 0
    assert (
        "G101  brott     gäller    Mål utan nyckeltal  ✓2 ✕1  seed §3.2 (S36)"
        in capsys.readouterr().out
    )
    assert run(["rules", "g101"]) == 0
    page = capsys.readouterr().out
    assert "Mål utan nyckeltal" in page
    assert "✕ Ett mål utan nyckeltal pekas ut" in page
    assert run(["rules", "G101", "--format", "json", "--language", "en"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["title"] == "Goal without an indicator"
    assert data["examples"] == {"whole": 2, "broken": 1}


def test_the_profiles_say_what_they_take(capsys) -> None:
    assert run(["profiles"]) == 0
    out = capsys.readouterr().out
    for name in ("own", "stratsys", "pios", "gmpp", "canada", "us-ai"):
        assert name in out
    assert run(["profiles", "canada"]) == 0
    assert "Initiativ: Budget ← totalBudget" in capsys.readouterr().out


def test_a_profile_is_drafted_from_headers_and_can_be_read(tmp_path: Path, capsys) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Projektnummer;Namn;Total budget\n1;Tidbok;100\n", "utf-8")
    assert run(["profile", "draft", str(path)]) == 0
    assert tomllib.loads(capsys.readouterr().out)["name"] == "lista"


@pytest.mark.parametrize("command", ["check", "map", "template", "rules", "profiles", "profile"])
def test_help_is_told_in_both_languages(command: str, capsys) -> None:
    assert run([command, "--help"]) == 0
    assert capsys.readouterr().out.startswith("Så här: styrkedja")
    assert run([command, "--help", "--language", "en"]) == 0
    assert capsys.readouterr().out.startswith("Usage: styrkedja")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "sv"),
        ({"LANG": "C.UTF-8"}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "sv_SE.UTF-8", "LANG": "en_US.UTF-8"}, "sv"),
        ({"LC_ALL": "", "LANG": "en_US.UTF-8"}, "en"),
    ],
)
def test_the_locale_decides_where_nobody_asks(environment: dict[str, str], language: str) -> None:
    assert from_locale(environment) == language


def test_a_file_may_be_called_as_the_flag_after_two_dashes() -> None:
    assert split(["check", "--", "--language"], {}) == ("sv", ["check", "--", "--language"])
