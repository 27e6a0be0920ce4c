"""What a measurement is run with: how large a group, and the folder where it lies."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

import django
from django.core.management import call_command

FEW = 40


@dataclass(frozen=True, slots=True)
class Setting:
    """`timed` is off in the smoke test: then everything runs, few times and with no server."""

    initiatives: int
    folder: Path
    timed: bool = True

    @property
    def data(self) -> Path:
        """The folder of the loaded database."""
        return self.folder / "data"

    @property
    def session(self) -> Path:
        """The file with the cookie of a signed-in visitor."""
        return self.folder / "session"

    def times(self, wanted: int) -> int:
        """How many times something is done."""
        return wanted if self.timed else 1

    def some(self, wanted: list[str]) -> list[str]:
        """What is asked for: all of it, or the first few."""
        return wanted if self.timed else wanted[:FEW]


class Stopwatch:
    """Seconds on the wall and of this process's own work since it was made."""

    def __init__(self) -> None:
        self.wall = time.perf_counter()
        self.work = time.process_time()

    def seconds(self) -> float:
        """Seconds on the wall."""
        return time.perf_counter() - self.wall

    def working(self) -> float:
        """Seconds this process has worked."""
        return time.process_time() - self.work


def django_on(data: Path) -> None:
    """Django on the database of a folder; only once in a process."""
    data.mkdir(parents=True, exist_ok=True)
    os.environ["STYRKEDJA_DATA"] = str(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "styrkedja.config.settings")
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
