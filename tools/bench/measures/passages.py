"""Gates passed from the command line: a list of initiatives through every gate, in one process, no rule skipped."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import redirect_stdout

from django.utils import timezone

from styrkedja.front.commandline.main import run
from styrkedja.governance.gates.pure.road import ROAD
from styrkedja.picture.terms import Stage
from styrkedja.registers.gates.queries import passages
from styrkedja.registers.organisation.permissions import SYSTEM
from tools.bench.figure import Figure
from tools.bench.load import VISITOR, loaded, pour
from tools.bench.ready import ready
from tools.bench.setting import Setting, Stopwatch

COUNT = 1_000
GATES = ROAD[1:]


def measure(setting: Setting) -> Iterator[Figure]:
    """A register of the group's size, and a thousand whole initiatives in it that pass all seven gates."""
    loaded(setting)
    count = COUNT if setting.timed else 3
    pour(ready(count), SYSTEM, timezone.now())
    file = setting.folder / "passages.csv"
    file.write_text(
        "\n".join(
            f"IB-{n};{gate.words.sv};Effekten är värd pengarna."
            for gate in GATES
            for n in range(count)
        ),
        "utf-8",
    )
    said, watch = io.StringIO(), Stopwatch()
    with redirect_stdout(said):
        code = run(["pass", "--file", str(file), "--by", VISITOR, "--language", "sv"])
    seconds = watch.seconds()
    asked = count * len(GATES)
    there = sum(row.stage is Stage.REALISED for row in passages([f"IB-{n}" for n in range(count)]))
    if code or there != count:
        yield Figure(
            "passages through the gates", None, "/s", least=20, note=refused(said.getvalue())
        )
        return
    note = f"{asked:,} passages of {count:,} initiatives among {setting.initiatives:,}, {seconds:.0f} s"
    yield Figure("passages through the gates", asked / seconds, "/s", least=20, note=note)


def refused(text: str) -> str:
    """The first thing that was stopped, for whoever mends the bench."""
    lines = [line for line in text.splitlines() if not line.startswith("✓")]
    return " ".join(" ".join(lines[:3]).split())[:300]
