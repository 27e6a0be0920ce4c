"""One measured figure beside its target, and the table of all of them."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured: `most` and `least` are the targets; with neither it is only told."""

    name: str
    value: float | None  # None: not measured, and `note` says why
    unit: str
    most: float | None = None
    least: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None where there is none or nothing was measured."""
        if self.value is None or (self.most is None and self.least is None):
            return None
        if self.most is not None and self.value > self.most:
            return False
        return self.least is None or self.value >= self.least

    @property
    def target(self) -> str:
        """The target as it is printed."""
        if self.most is not None:
            return f"≤ {number(self.most)}"
        return f"≥ {number(self.least)}" if self.least is not None else ""

    @property
    def answer(self) -> str:
        """Met, not met, not measured, or nothing where there is no target."""
        if self.value is None:
            return "not measured"
        return {True: "met", False: "NOT MET", None: ""}[self.met]

    def as_json(self) -> dict[str, object]:
        """The figure as it stands in out/bench.json."""
        return asdict(self) | {"met": self.met}


HEADS = ("figure", "measured", "target", "unit", "", "note")


def table(figures: Iterable[Figure]) -> str:
    """All figures as a Markdown table, which is readable in a terminal too."""
    rows = [
        (f.name, "–" if f.value is None else number(f.value), f.target, f.unit, f.answer, f.note)
        for f in figures
    ]
    widths = [max(len(row[at]) for row in (HEADS, *rows)) for at in range(len(HEADS))]
    lines = [line(HEADS, widths), line(["-" * width for width in widths], widths)]
    return "\n".join([*lines, *(line(row, widths) for row in rows)])


def line(cells: Sequence[str], widths: Sequence[int]) -> str:
    """One line of the table; figures stand to the right."""
    padded = [
        cell.rjust(width) if at in (1, 2) and cell[:1] != "-" else cell.ljust(width)
        for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "| " + " | ".join(padded) + " |"


def number(value: float) -> str:
    """A figure with as many decimals as are worth reading."""
    if value >= 100 or value == int(value):
        return f"{value:,.0f}".replace(",", " ")
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def machine() -> str:
    """The machine in one line: cores, processor, memory, Python, and how busy it is."""
    model = first_after("model name", Path("/proc/cpuinfo")) or platform.processor()
    memory = first_after("MemTotal", Path("/proc/meminfo")).split()
    size = f"{int(memory[0]) / 2**20:.0f} GiB" if memory else "unknown memory"
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores ({model}), {size}, Python {platform.python_version()}, "
        f"load {load:.1f} at the start"
    )


def first_after(key: str, file: Path) -> str:
    """What a file of the kernel says after a key, the first time."""
    if not file.exists():
        return ""
    for text in file.read_text().splitlines():
        if text.startswith(key):
            return text.partition(":")[2].strip()
    return ""
