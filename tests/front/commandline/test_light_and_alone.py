"""The command line works without Django, and starts without what is heavy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("django", "vl_convert", "sklearn", "openpyxl", "xlsxwriter", "python_calamine", "yaml")
WITHOUT = """
import sys
class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "django":
            raise ImportError("Django is not here")
sys.meta_path.insert(0, Refusing())
from styrkedja.front.commandline.main import run
sys.exit(run(sys.argv[1:]))
"""


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a piece of Python by itself."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )


def test_the_help_loads_nothing_heavy() -> None:
    done = python(
        "import sys\nfrom styrkedja.front.commandline.main import run\nrun(['--help'])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize("ending", ["txt", "json", "html", "xlsx"])
def test_check_needs_no_django(ending: str, tmp_path: Path) -> None:
    book = tmp_path / "exempel.xlsx"
    assert python(WITHOUT, "template", "--example", "-o", str(book)).returncode == 0
    done = python(WITHOUT, "check", str(book), "-o", str(tmp_path / f"ut.{ending}"))
    assert done.returncode == 1, done.stderr
    assert (tmp_path / f"ut.{ending}").stat().st_size > 1000


def test_nor_do_map_rules_and_profiles(tmp_path: Path) -> None:
    book = tmp_path / "exempel.xlsx"
    python(WITHOUT, "template", "--example", "-o", str(book))
    for arguments in (
        ["map", str(book), "-o", str(tmp_path / "karta.html"), "--propose"],
        ["rules", "G101"],
        ["profiles"],
        ["profile", "draft", str(book)],
    ):
        done = python(WITHOUT, *arguments)
        assert done.returncode == 0, done.stderr


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m styrkedja rules | head -1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""


def test_there_is_no_progress_in_a_pipe(tmp_path: Path) -> None:
    book = tmp_path / "exempel.xlsx"
    python(WITHOUT, "template", "--example", "-o", str(book))
    done = python(WITHOUT, "check", str(book))
    assert done.stderr == ""
