"""Wrong use, unreadable files and our own faults: one clear sentence each, never a traceback."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest
from django.db import OperationalError

from styrkedja.front.commandline.main import COMMAND_WORDS, failed, run
from styrkedja.ground.words import w
from styrkedja.picture.policy import PolicyError


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["check"], "FIL… saknas."),
        (["check", "--formt", "x"], "Flaggan --formt finns inte."),
        (["check", "x", "--format", "pdf"], "--format ska vara något av text, json, html, xlsx."),
        (["check", "x", "--as-of", "i går"], "--as-of ska vara ett datum som 2026-06-01."),
        (
            ["check", "x", "--as-of"],
            "Efter flaggan --as-of ska det stå ett värde. Se styrkedja check",
        ),
        (["check", "x", "--all=3"], "Flaggan --all tar inget värde."),
        (["serve", "--workers", "0"], "--workers ska vara ett heltal från 1 till 64."),
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


def test_the_help_of_every_command_is_in_swedish_alone(capsys) -> None:
    for name in COMMAND_WORDS:
        assert run([name, "--help"]) == 0
    assert not re.findall(
        r"required|default|RANGE|GATE|USER|DATE|FILE|NAME|Usage|Options", capsys.readouterr().out
    )


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


def test_a_link_stays_a_link_and_a_pipe_a_pipe(book: Path, tmp_path: Path) -> None:
    own, link, pipe = tmp_path / "egen.json", tmp_path / "länk.json", tmp_path / "rör.json"
    own.write_text("gammalt")
    link.symlink_to(own)
    os.mkfifo(pipe)
    assert run(["check", str(book), "-o", str(link)]) == 1
    assert link.is_symlink() and own.read_text("utf-8").startswith("{")
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert run(["check", str(book), "-o", str(pipe)]) == 1
    assert pipe.is_fifo() and os.read(reader, 1) == b"{"
    os.close(reader)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (
            FileExistsError(errno.EEXIST, "", "/d/fil"),
            "Mappen /d/fil går inte att använda: där ligger",
        ),
        (PolicyError(w("egen.toml:1: nej: okänd del.", "")), "Fel: egen.toml:1: nej: okänd del."),
    ],
)
def test_a_fault_in_how_it_is_set_up_is_told_as_the_users(
    fault: Exception, said: str, monkeypatch, capsys
) -> None:
    def fails() -> None:
        raise fault

    monkeypatch.setattr("django.setup", fails)
    assert run(["worker", "--once"]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert "självt" not in error


def test_a_disk_that_refuses_is_told_as_the_disks_fault(capsys) -> None:
    assert failed(PermissionError(errno.EACCES, "Permission denied", "/d/static"), "sv") == 2
    assert (
        capsys.readouterr().err == "Fel: /d/static går inte att använda: du får inte skriva där.\n"
    )


def test_a_database_that_does_not_answer_is_told_as_the_databases_fault(capsys) -> None:
    assert failed(OperationalError("connection refused"), "sv") == 2
    said = capsys.readouterr().err
    assert "Kontrollera STYRKEDJA_DATABASE" in said
    assert "connection refused" in said


def test_a_fault_of_our_own_is_told_in_a_sentence(book: Path, monkeypatch, capsys) -> None:
    def fails(*given: object) -> None:
        raise ZeroDivisionError("delat\nmed noll")

    monkeypatch.setattr("styrkedja.front.commandline.check.checked_reading", fails)
    assert run(["check", str(book)]) == 2
    error = capsys.readouterr().err
    assert "Något gick fel i Styrkedja självt (ZeroDivisionError: delat med noll)" in error
    assert "Traceback" not in error


def test_a_file_nobody_knows_beside_a_good_one_is_a_part_that_could_not_be_read(
    tmp_path: Path, capsys
) -> None:
    for name, text in (("lista.csv", "Id;Namn\nI-1;Tidbok\n"), ("annat.csv", "foo;bar\n1;2\n")):
        (tmp_path / name).write_text(text, "utf-8")
    assert run(["check", str(tmp_path / "lista.csv"), str(tmp_path / "annat.csv")]) == 1
    assert "annat.csv  Bladet känns inte igen" in capsys.readouterr().out


def test_what_nobody_could_judge_is_never_called_whole(tmp_path: Path, capsys) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Id;Namn\nI-1;Tidbok\n", "utf-8")
    assert run(["check", str(path)]) == 0
    assert "är okänt" in capsys.readouterr().out.splitlines()[-1]
    path.write_text("Id;Namn;Skede;Väntar på\nI-1;Tidbok;idé;Vårdnämnden\n", "utf-8")
    assert run(["check", str(path)]) == 0
    assert "Inga brott i det som gick att bedöma." in capsys.readouterr().out.splitlines()[-1]


def test_a_map_and_an_export_say_what_they_could_not_read(
    book: Path, tmp_path: Path, capsys
) -> None:
    rest = [str(book), str(tmp_path / "finns-inte.csv")]
    for command in (["map", "-o", str(tmp_path / "k.json")], ["export", "--profile", "stratsys"]):
        out = [] if "-o" in command else ["-o", str(tmp_path / "ut.csv")]
        assert run([*command, *out, *rest]) == 1
        assert "finns-inte.csv: Filen finns inte" in capsys.readouterr().err
