"""`styrkedja check` as people meet it: what it says, where, and with which exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from styrkedja.front.commandline.main import run
from styrkedja.front.intake.template import write_template


def test_each_break_names_its_cell_its_code_and_how_to_mend_it(book: Path, capsys) -> None:
    assert run(["check", str(book)]) == 1
    out = capsys.readouterr().out
    line = next(line for line in out.splitlines() if " G101 " in line)
    assert line.strip().startswith("Mål!")
    assert "Målet ”Fler i jobb” har inget nyckeltal." in line
    assert "Så lagar du det: Skriv in ett nyckeltal" in out
    assert "\x1b[" not in out


def test_the_language_may_be_asked_for_anywhere_on_the_line(book: Path, capsys) -> None:
    run(["check", str(book), "--language", "en"])
    assert "The goal “Fler i jobb” has no indicator." in capsys.readouterr().out
    run(["--language=en", "check", str(book)])
    assert "How to mend it:" in capsys.readouterr().out


@pytest.fixture(scope="module")
def said(example: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a check of the example says in JSON."""
    out = tmp_path_factory.mktemp("said") / "ut.json"
    assert run(["check", str(example), "-o", str(out), "--as-of", "2026-11-24"]) == 1
    return json.loads(out.read_text("utf-8"))


def test_json_has_the_documented_keys_and_kinds(said: dict[str, Any]) -> None:
    data = said
    assert data["as_of"] == "2026-11-24"
    assert set(data["policy"]) == {"name", "digest"}
    for table in ("units", "goals", "initiatives", "benefits", "systems"):
        assert isinstance(data["portfolio"][table], int)
    assert {"x", "y", "views", "direction", "distance", "coverage", "formula"} <= set(
        data["position"]
    )
    for finding in data["findings"]:
        assert set(finding) == {
            *("code", "severity", "status", "link", "subject", "field", "place"),
            *("message", "why", "mend"),
        }
        assert set(finding["subject"]) == {"kind", "id", "name"}
        assert set(finding["place"]) == {"file", "sheet", "cell"}
    counted = {code: 0 for code in data["summary"]["by_code"]}
    for finding in data["findings"]:
        counted[finding["code"]] += 1
    assert counted == data["summary"]["by_code"]
    assert set(data["summary"]["by_link"]) == set("GIBPDLHFKSCW")
    assert isinstance(data["unjudged"], list)
    assert isinstance(data["unread"], list)
    assert isinstance(data["unmapped"], list)


def test_every_key_of_the_json_is_documented(said: dict[str, Any]) -> None:
    text = Path("docs/json.md").read_text("utf-8")
    found: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                found.add(key)
                walk(inner)
        elif isinstance(value, list):
            for inner in value[:3]:
                walk(inner)

    summary = {**said["summary"], "by_code": {}}
    by_link = summary.pop("by_link")
    walk([{**said, "summary": summary}, by_link["G"]])
    assert not [key for key in sorted(found) if f"`{key}`" not in text]


def test_a_file_without_benefits_is_unknown_and_not_broken_there(tmp_path: Path, capsys) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Id;Namn;Enhet\nI-1;Tidbok;Vård\nI-2;Karta;Vård\n", "utf-8")
    run(["check", str(path), "--format", "json"])
    data = json.loads(capsys.readouterr().out)
    assert data["portfolio"]["initiatives"] == 2
    assert data["summary"]["by_link"]["B"]["is_unknown"]
    assert not [finding for finding in data["findings"] if finding["link"] == "B"]
    assert "benefit" in {
        field.split(".")[0] for each in data["unjudged"] for field in each["fields"]
    }


def test_a_cell_nobody_can_read_is_told_and_breaks_the_code_even_alone(
    tmp_path: Path, capsys
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Id;Namn;Budget\nI-1;Tidbok;vet ej än\n", "utf-8")
    silent = tmp_path / "policy.toml"
    run(["rules", "--format", "json"])
    codes = [rule["code"] for rule in json.loads(capsys.readouterr().out)]
    silent.write_text("".join(f'[rules.{code}]\nstatus = "trial"\n' for code in codes), "utf-8")
    assert run(["check", str(path), "--policy", str(silent)]) == 1
    out = capsys.readouterr().out
    assert "C2" in out
    assert "vet ej än" in out
    assert out.splitlines()[-1].startswith("Inga brott, 1 uppgift gick inte att läsa")


def test_rules_on_trial_never_set_the_exit_code(book: Path, tmp_path: Path, capsys) -> None:
    run(["rules", "--format", "json"])
    codes = [rule["code"] for rule in json.loads(capsys.readouterr().out)]
    policy = tmp_path / "policy.toml"
    policy.write_text("".join(f'[rules.{code}]\nstatus = "trial"\n' for code in codes), "utf-8")
    assert run(["check", str(book), "--policy", str(policy)]) == 0
    out = capsys.readouterr().out
    assert "på prov" in out
    assert "Styrkedjan är hel" not in out
    assert "okänd: ingen gällande regel frågar" in out


def test_the_empty_template_has_nothing_to_judge(tmp_path: Path, capsys) -> None:
    path = tmp_path / "mall.xlsx"
    write_template(path)
    assert run(["check", str(path)]) == 0
    assert "inget att bedöma" in capsys.readouterr().out


def test_the_page_is_one_file_that_names_no_other_place(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "ut.html"
    run(["check", str(example), "-o", str(out)])
    text = out.read_text("utf-8")
    assert text.count("<h1") == 1
    assert "<script" not in text
    assert "://" not in text.replace("http://www.w3.org", "")


def test_the_file_being_checked_is_never_written_over(book: Path, capsys) -> None:
    before = book.read_bytes()
    assert run(["check", str(book), "-o", str(book)]) == 2
    assert book.read_bytes() == before
    assert "filen du kontrollerar" in capsys.readouterr().err


def test_a_reader_that_has_gone_changes_nothing_of_the_answer(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "mall.xlsx"
    write_template(path)

    def gone(*told: object, **ways: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("click.echo", gone)
    with (tmp_path / "ut.txt").open("w") as out:
        monkeypatch.setattr("sys.stdout", out)
        assert run(["check", str(path)]) == 0


def test_a_workbook_is_not_thrown_on_the_screen(book: Path, capsys) -> None:
    assert run(["check", str(book), "--format", "xlsx"]) == 2
    assert "-o" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "asked", "said"),
    [
        ("ut.pdf", [], "ut.pdf slutar på något annat än"),
        ("ut.html", ["--format", "xlsx"], "stämmer inte överens"),
        ("ut.xlsx", ["--format", "json"], "stämmer inte överens"),
    ],
)
def test_a_file_is_not_written_in_another_form_than_its_name_says(
    book: Path, tmp_path: Path, name: str, asked: list[str], said: str, capsys
) -> None:
    assert run(["check", str(book), "-o", str(tmp_path / name), *asked]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / name).exists()
