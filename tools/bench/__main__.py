"""`python -m tools.bench`: every measurement in a process of its own, one table, one JSON file."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.bench.document import document
from tools.bench.figure import Figure, machine, table

MEASURES = (
    "check", "map", "scaling", "picture", "postgres", "workbook", "startup", "lists", "pages", "passages",
)  # fmt: skip
LONGEST = 600  # seconds that one measurement may take
HERE = Path(__file__).parents[2]


def main() -> int:
    """Measure what is asked for; the exit code tells whether every target is met."""
    asked = arguments()
    started, about = time.time(), machine()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="styrkedja-bench-") as folder:
        for name in asked.only or MEASURES:
            say(f"{name} …")
            figures += measured(name, Path(asked.folder or folder), asked.initiatives)
    seconds, day = time.time() - started, time.strftime("%Y-%m-%d")
    say(f"\n{about}; {asked.initiatives:,} initiatives; {seconds:.0f} s\n")
    say(table(figures))
    target = HERE / "out" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    body = {
        "machine": about,
        "day": day,
        "initiatives": asked.initiatives,
        "figures": [figure.as_json() for figure in figures],
    }
    target.write_text(json.dumps(body, ensure_ascii=False, indent=2) + "\n")
    if asked.document:
        page = document(figures, day, about, seconds, asked.initiatives)
        (HERE / "docs" / "bench.md").write_text(page)
    return int(any(figure.met is False for figure in figures))


def arguments() -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(prog="tools.bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=MEASURES, metavar="NAME")
    parser.add_argument("--initiatives", type=int, default=10_000)
    parser.add_argument("--document", action="store_true", help="write docs/bench.md too")
    parser.add_argument("--folder", help="keep the made group here, for the next run")
    return parser.parse_args()


def measured(name: str, folder: Path, initiatives: int) -> list[Figure]:
    """One measurement in a process of its own; what it could not do is told as not measured."""
    command = [sys.executable, "-m", "tools.bench.one", name, str(folder), str(initiatives)]
    try:
        done = subprocess.run(
            command, cwd=HERE, capture_output=True, text=True, timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        return [Figure(name, None, "", note=f"stopped after {LONGEST} s")]
    if done.returncode:
        sys.stderr.write(done.stderr[-3000:])
        return [Figure(name, None, "", note="failed; see above")]
    return [Figure(**raw) for raw in json.loads(done.stdout.splitlines()[-1])]


def say(text: str) -> None:
    """A line on the terminal, at once."""
    print(text, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
