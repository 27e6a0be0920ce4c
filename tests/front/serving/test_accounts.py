"""The first account is made from the command line, and a wrong one is refused in a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from styrkedja.front.commandline.main import run
from styrkedja.front.serving.accounts import is_address
from tests.databases import sqlite_copy

GOOD = "ett-langt-losen-42"


def styrkedja(folder: Path, *arguments: str, password: str = GOOD) -> subprocess.CompletedProcess:
    known = {"STYRKEDJA_DATA": str(folder), "STYRKEDJA_PASSWORD": password}
    unset = {"STYRKEDJA_DATABASE": "", "DJANGO_SETTINGS_MODULE": "styrkedja.config.settings"}
    return subprocess.run(
        [sys.executable, "-m", "styrkedja", "--language", "sv", "account", *arguments],
        env={**os.environ, **known, **unset},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, shared: Path, django_db_blocker: Any) -> Path:
    """The data of an installation that has its tables and nothing in them."""
    found = tmp_path_factory.mktemp("data")
    with django_db_blocker.unblock():
        sqlite_copy(shared, found / "styrkedja.sqlite3")
    return found


def test_an_account_is_added_and_listed_with_its_role(folder: Path) -> None:
    assert styrkedja(folder, "forvaltare", "--role", "administrator").returncode == 0
    assert "administrator" in styrkedja(folder).stdout
    renewed = styrkedja(folder, "forvaltare", "--new-password", password="ett-annat-losen-43")
    assert (renewed.returncode, renewed.stdout) == (0, "Kontot forvaltare har ett nytt lösenord.\n")


@pytest.mark.parametrize(
    ("arguments", "password", "said"),
    [
        (["ny", "--role", "administrator"], "kort", "minst tolv tecken"),
        (["ny"], GOOD, "Ange en roll"),
        (["ny", "--new-password"], GOOD, "finns inte"),
        (["ny", "--new-password", "--role", "cdo"], GOOD, "byts bara lösenordet"),
        (["--new-password"], GOOD, "Ange vilket konto"),
        (["ny", "--role", "unit-head"], GOOD, "hålls i en enhet. Välj vilken."),
    ],
    ids=["weak password", "no role", "nobody", "two things", "no name", "role without its unit"],
)
def test_what_will_not_do_is_refused_in_a_sentence(
    folder: Path, arguments: list[str], password: str, said: str
) -> None:
    answer = styrkedja(folder, *arguments, password=password)
    assert answer.returncode == 2
    assert said in answer.stderr
    assert "Traceback" not in answer.stderr


def test_reminders_are_only_promised_to_an_address_that_letters_reach() -> None:
    assert is_address("kansli@exempelstad.example")
    assert not is_address("kansli") and not is_address("kansli@") and not is_address("a@b\nc@d")


def test_a_password_is_asked_for_at_a_terminal_and_never_elsewhere(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("STYRKEDJA_PASSWORD", raising=False)
    assert run(["account", "ny", "--role", "cdo"]) == 2
    assert "Ange det i STYRKEDJA_PASSWORD." in capsys.readouterr().err
