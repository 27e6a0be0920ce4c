"""`styrkedja check` as people meet it: what it says, where, and with which exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from styrkedja.example import example_rows
from styrkedja.front.commandline.main import run
from styrkedja.front.intake.template import write_book, write_template
from styrkedja.picture.terms import Kind


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A workbook with one goal, whole but for its owner, and one cell nobody can read."""
    path = tmp_path / "bok.xlsx"
    rows = {
        Kind.GOAL: [{"id": "M-1", "name": "Fler i jobb"}],
        Kind.INITIATIVE: [{"id": "I-1", "name": "=cmd|' /C calc'!A0"}],
    }
    write_book(path, rows)
    return path


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole example group as a workbook."""
    path = tmp_path_factory.mktemp("example") / "exempel.xlsx"
    write_book(path, example_rows())
    return path


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


def test_json_has_the_documented_keys_and_kinds(example: Path, capsys) -> None:
    assert run(["check", str(example), "--format", "json", "--as-of", "2026-11-24"]) == 1
    data = json.loads(capsys.readouterr().out)
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


def test_every_key_of_the_json_is_documented(example: Path, capsys) -> None:
    run(["check", str(example), "--format", "json"])
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

    data = json.loads(capsys.readouterr().out)
    data["summary"]["by_code"] = {}
    by_link = data["summary"].pop("by_link")
    walk([data, by_link["G"]])
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


def test_rules_on_trial_never_set_the_exit_code(book: Path, tmp_path: Path, capsys) -> None:
    run(["rules", "--format", "json"])
    codes = [rule["code"] for rule in json.loads(capsys.readouterr().out)]
    policy = tmp_path / "policy.toml"
    policy.write_text("".join(f'[rules.{code}]\nstatus = "trial"\n' for code in codes), "utf-8")
    assert run(["check", str(book), "--policy", str(policy)]) == 0
    assert "på prov" in capsys.readouterr().out


def test_the_empty_template_has_nothing_to_judge(tmp_path: Path, capsys) -> None:
    path = tmp_path / "mall.xlsx"
    write_template(path)
    assert run(["check", str(path)]) == 0
    assert "inget att bedöma" in capsys.readouterr().out


def test_the_users_own_book_comes_back_with_every_cell_and_the_breaks_beside_the_rows(
    example: Path, tmp_path: Path, capsys
) -> None:
    out = tmp_path / "ut.xlsx"
    assert run(["check", str(example), "-o", str(out)]) == 1
    own, back = load_workbook(example), load_workbook(out)
    assert back.sheetnames == [*own.sheetnames, "Styrkedjan", "Kedjebrott"]
    for sheet in own.worksheets:
        twin = back[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                other = twin[cell.coordinate]
                assert (other.value, other.number_format) == (cell.value, cell.number_format)
        assert len(twin.data_validations.dataValidation) == len(
            sheet.data_validations.dataValidation
        )
    initiatives = back["Initiativ"]
    column = initiatives.max_column
    assert initiatives.cell(1, column).value == "Kedjebrott"
    assert any(
        "I301" in str(cell.value) for cell in initiatives[initiatives.cell(1, column).column_letter]
    )


def test_a_book_that_was_checked_before_says_the_same_again(
    example: Path, tmp_path: Path, capsys
) -> None:
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    run(["check", str(example), "-o", str(first)])
    run(["check", str(first), "-o", str(second)])
    one, two = load_workbook(first), load_workbook(second)
    assert one.sheetnames == two.sheetnames
    for name in one.sheetnames[:-2]:
        assert [[c.value for c in row] for row in one[name].iter_rows()] == [
            [c.value for c in row] for row in two[name].iter_rows()
        ]
    capsys.readouterr()
    run(["check", str(first), "--format", "json"])
    assert json.loads(capsys.readouterr().out)["unmapped"] == []


def test_formulas_and_formats_of_the_users_book_are_kept(tmp_path: Path) -> None:
    path, out = tmp_path / "bok.xlsx", tmp_path / "ut.xlsx"
    book = Workbook()
    sheet = book.active
    sheet.title = "Mål"
    sheet.append(["Id", "Namn", "Målvärde"])
    sheet.append(["M-1", "Fler i jobb", "=40+2"])
    sheet["C2"].number_format = "0.0%"
    book.save(path)
    run(["check", str(path), "-o", str(out)])
    back = load_workbook(out)["Mål"]
    assert back["C2"].value == "=40+2"
    assert back["C2"].number_format == "0.0%"


def test_a_book_that_cannot_be_carried_over_gets_its_breaks_in_a_book_apart(
    tmp_path: Path, capsys
) -> None:
    from openpyxl.chart import BarChart, Reference  # noqa: PLC0415

    path, out = tmp_path / "bok.xlsx", tmp_path / "ut.xlsx"
    book = Workbook()
    sheet = book.active
    sheet.title = "Mål"
    for row in (["Id", "Namn"], ["M-1", "Fler i jobb"]):
        sheet.append(row)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=2))
    sheet.add_chart(chart, "D2")
    book.save(path)
    run(["check", str(path), "-o", str(out)])
    assert load_workbook(out).sheetnames == ["Styrkedjan", "Kedjebrott"]
    assert "diagram" in capsys.readouterr().err


def test_a_name_that_looks_like_a_formula_stays_text_in_the_workbook(tmp_path: Path) -> None:
    path, out = tmp_path / "lista.csv", tmp_path / "ut.xlsx"
    path.write_text("Id;Namn\nI-1;=1+1\n", "utf-8")
    run(["check", str(path), "-o", str(out)])
    for sheet in load_workbook(out).worksheets:
        assert not [c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"]


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


def test_a_workbook_is_not_thrown_on_the_screen(book: Path, capsys) -> None:
    assert run(["check", str(book), "--format", "xlsx"]) == 2
    assert "-o" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["check"], "FIL… saknas."),
        (["check", "--formt", "x"], "Flaggan --formt finns inte."),
        (["check", "x", "--format", "pdf"], "--format ska vara något av text, json, html, xlsx."),
        (["check", "x", "--as-of", "i går"], "--as-of ska vara ett datum som 2026-06-01."),
        (["chek"], "Kommandot chek finns inte."),
        (["check", "finns-inte.xlsx"], "Filen finns inte"),
        (["check", "finns-inte.xlsx", "--profile", "nej"], "Det finns ingen profil ”nej”"),
        (
            ["check", "x", "--policy", "finns-inte.toml"],
            "Policyfilen finns-inte.toml går inte att läsa.",
        ),
        (["--language", "fi", "check"], "--language ska följas av sv eller en, inte ”fi”."),
        (["rules", "X999"], "Det finns ingen regel X999."),
        (["map", "x", "-o", "karta.gif"], "karta.gif slutar på något annat."),
    ],
)
def test_wrong_use_is_one_sentence_and_code_two(
    arguments: list[str], sentence: str, capsys
) -> None:
    assert run(arguments) == 2
    heard = capsys.readouterr()
    assert sentence in heard.err
    assert "Traceback" not in heard.err
    assert heard.out == ""


def test_a_key_the_policy_does_not_know_is_refused_with_its_line(
    book: Path, tmp_path: Path, capsys
) -> None:
    policy = tmp_path / "egen.toml"
    policy.write_text("[settings.initiative]\nbusness_case_max_months = 3\n", "utf-8")
    assert run(["check", str(book), "--policy", str(policy)]) == 2
    assert "egen.toml:2: settings.initiative.busness_case_max_months" in capsys.readouterr().err


def test_a_file_with_no_column_of_ours_gives_code_two(tmp_path: Path, capsys) -> None:
    path = tmp_path / "annat.csv"
    path.write_text("foo;bar\n1;2\n", "utf-8")
    assert run(["check", str(path)]) == 2
    assert "känns inte igen" in capsys.readouterr().err


def test_one_good_file_and_one_bad_gives_the_breaks_and_names_the_bad(
    book: Path, tmp_path: Path, capsys
) -> None:
    bad = tmp_path / "trasig.xlsx"
    bad.write_bytes(b"no workbook")
    assert run(["check", str(book), str(bad)]) == 1
    out = capsys.readouterr().out
    assert "trasig.xlsx" in out
    assert "G101" in out


def test_signs_that_steer_a_terminal_are_not_passed_on(tmp_path: Path, capsys) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Id;Namn\nI-1;Ond\x1b]0;titel\x07 \x1b[31mröd\n", "utf-8")
    run(["check", str(path), "--all"])
    assert "\x1b" not in capsys.readouterr().out


def test_a_fault_of_our_own_is_told_in_a_sentence(book: Path, monkeypatch, capsys) -> None:
    def fails(*given: object) -> None:
        raise ZeroDivisionError("delat\nmed noll")

    monkeypatch.setattr("styrkedja.front.commandline.check.checked_reading", fails)
    assert run(["check", str(book)]) == 2
    error = capsys.readouterr().err
    assert "Något gick fel i Styrkedja självt (ZeroDivisionError: delat med noll)" in error
    assert "Traceback" not in error
