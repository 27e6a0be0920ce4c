"""What tests of the command line share: a small workbook and the example group as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from styrkedja.example import example_rows
from styrkedja.front.commandline.main import run
from styrkedja.front.intake.template import write_book
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


@pytest.fixture(scope="session")
def checked(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's workbook as it comes back from a check."""
    out = tmp_path_factory.mktemp("checked") / "ut.xlsx"
    assert run(["check", str(example), "-o", str(out)]) == 1
    return out
