"""The command line works without Django, and starts without what is heavy."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HEAVY = ("django", "vl_convert", "sklearn", "openpyxl", "xlsxwriter", "python_calamine", "yaml")
WITHOUT = """
import sys
class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "django":
            raise ImportError("Django is not here")
sys.meta_path.insert(0, Refusing())
import json
from styrkedja.front.commandline.main import run
codes = [run(line) for line in json.loads(sys.argv[1])]
print()
print(json.dumps(codes))
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


def alone(*lines: list[str]) -> list[int]:
    """The exit codes of several lines of command, one after the other in one Python without Django."""
    done = python(WITHOUT, json.dumps(lines))
    codes = json.loads(done.stdout.splitlines()[-1]) if done.stdout else done.stderr
    assert len(codes) == len(lines), done.stderr
    return codes


def test_no_command_that_thinks_needs_django(book: Path, tmp_path: Path) -> None:
    made = str(tmp_path / "exempel.xlsx")
    outs = [tmp_path / f"ut.{ending}" for ending in ("txt", "json", "html", "xlsx")]
    chart = tmp_path / "karta.html"
    codes = alone(
        ["template", "--example", "-o", made],
        *(["check", str(book), "-o", str(out)] for out in outs),
        ["map", made, "-o", str(chart), "--propose"],
        ["rules", "G101"],
        ["profiles"],
        ["profile", "draft", str(book)],
    )
    assert codes == [0, *(1 for _ in outs), 0, 0, 0, 0]
    assert all(out.stat().st_size > 500 for out in [*outs, chart])


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m styrkedja rules | head -1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""


def test_there_is_no_progress_in_a_pipe(example: Path) -> None:
    done = python(WITHOUT, json.dumps([["check", str(example)]]))
    assert done.stdout
    assert done.stderr == ""
