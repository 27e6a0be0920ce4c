"""The bench: every measurement runs through on a small group, and its figures say what they mean."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.databases import postgres_copy, sqlite_copy
from tests.each import each
from tests.postgres import NAMED
from tools.bench.__main__ import MEASURES
from tools.bench.figure import Figure, number, percentile, table
from tools.bench.measures.scaling import slope

HERE = Path(__file__).parents[2]
SMALL = "50"
APART = {"workbook", "postgres"}  # a database of their own, and so a process of their own
TOGETHER = [name for name in MEASURES if name not in APART]


@pytest.fixture
def folder(shared: Path, tmp_path: Path, django_db_blocker: Any) -> Path:
    """Where the measurements lie, the empty tables in their places already."""
    with django_db_blocker.unblock():
        for name in ("data", "import"):
            (tmp_path / name).mkdir()
            sqlite_copy(shared, tmp_path / name / "styrkedja.sqlite3")
    return tmp_path


@pytest.fixture
def server(shared: Path, request: pytest.FixtureRequest, django_db_blocker: Any) -> dict[str, str]:
    """The PostgreSQL server to measure on, in the words of the environment."""
    found = request.getfixturevalue("postgres_server")
    with django_db_blocker.unblock():
        own = postgres_copy(shared, found)
    return {NAMED: f"{found.address.rpartition('/')[0]}/{own['NAME']}"}


@each("names", [",".join(TOGETHER), *sorted(APART)])
def test_every_measurement_runs_through_on_a_small_group(
    names: str, folder: Path, server: dict[str, str]
) -> None:
    """In one process where they share a database: the group is made and loaded once."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("STYRKEDJA_DATA")}
    env |= {"PYTHONPATH": f"{HERE / 'src'}{os.pathsep}{HERE}"} | server
    env.pop("DJANGO_SETTINGS_MODULE", None)
    done = subprocess.run(
        [sys.executable, "-m", "tools.bench.one", names, str(folder), SMALL, "untimed"],
        cwd=HERE,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    figures = [Figure(**raw) for raw in json.loads(done.stdout.splitlines()[-1])]
    assert figures
    assert all(figure.value is not None or figure.note for figure in figures)


def test_a_figure_tells_whether_its_target_is_met() -> None:
    assert Figure("a", 2.0, "s", most=2).met is True
    assert Figure("a", 2.1, "s", most=2).met is False
    assert Figure("a", 1999, "rows/s", least=2000).met is False
    assert Figure("a", 7, "MiB").met is None


def test_what_was_not_measured_is_neither_met_nor_hidden() -> None:
    missing = Figure("picture from PostgreSQL", None, "s", most=3, note="no server")
    assert missing.met is None
    assert "not measured" in table([missing])
    assert "no server" in table([missing])


def test_a_missed_target_stands_out_in_the_table() -> None:
    assert "NOT MET" in table([Figure("a", 3.0, "s", most=2)])


def test_figures_are_written_with_the_decimals_worth_reading() -> None:
    assert [number(0.126), number(12.34), number(3.0), number(12_345.6)] == [
        "0.13",
        "12.3",
        "3",
        "12 346",
    ]


def test_a_percentile_is_a_value_that_was_measured() -> None:
    assert percentile([5.0, 1.0, 3.0], 0.5) == 3.0
    assert percentile([1.0, 2.0], 0.95) == 2.0


def test_the_exponent_of_a_cost_in_proportion_is_one_and_of_a_square_two() -> None:
    assert slope([10, 100, 1000], [0.2, 2.0, 20.0]) == pytest.approx(1)
    assert slope([10, 100, 1000], [1e2, 1e4, 1e6]) == pytest.approx(2)
