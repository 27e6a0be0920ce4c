"""Runs one measurement, or several, in this process and prints the figures as one line of JSON."""

from __future__ import annotations

import importlib
import json
import sys
from dataclasses import asdict
from pathlib import Path

from tools.bench.figure import Figure
from tools.bench.setting import Setting, django_on

DATABASE = frozenset({"picture", "workbook", "startup", "lists", "pages", "passages"})
"""The measurements that need Django in their own process."""


def run(name: str, setting: Setting) -> list[Figure]:
    """The figures of one measurement."""
    if name in DATABASE:
        data = setting.data if name != "workbook" else setting.folder / "import"
        django_on(data)
    return list(importlib.import_module(f"tools.bench.measures.{name}").measure(setting))


if __name__ == "__main__":
    NAMES, FOLDER, INITIATIVES, *UNTIMED = sys.argv[1:]
    Path(FOLDER).mkdir(parents=True, exist_ok=True)
    SETTING = Setting(int(INITIATIVES), Path(FOLDER), timed=not UNTIMED)
    FIGURES = [figure for name in NAMES.split(",") for figure in run(name, SETTING)]
    print(json.dumps([asdict(figure) for figure in FIGURES]))  # noqa: T201
