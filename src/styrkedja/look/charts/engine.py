"""The drawing engine in a process of its own, which starts while the portfolio is still being read.

It needs most of a second to start, and holds the interpreter meanwhile: in a thread nothing would be won.
"""

from __future__ import annotations

import json
import subprocess
import sys
from tempfile import TemporaryFile
from threading import Timer
from types import TracebackType
from typing import Self

from styrkedja.look.charts.render import VERSION, png, svg, warmed
from styrkedja.look.charts.specification import Specification

PATIENCE = 60  # seconds
MOST_SAID = 300  # characters


class NotDrawn(Exception):
    """The drawing process failed; its own words follow."""


def asked_for(specification: Specification, language: str, form: str) -> str:
    """What the engine is asked: one line, the same for the same drawing by the same engine."""
    return json.dumps(
        {"specification": specification, "language": language, "form": form, "engine": VERSION},
        ensure_ascii=False,
        sort_keys=True,
    )


class Engine:
    """Draws one chart after another until it is left; made to be used with `with`."""

    def __init__(self) -> None:
        self.said = TemporaryFile()  # noqa: SIM115  closed when the engine is left
        self.process = subprocess.Popen(  # noqa: S603  our own module; what is asked goes in as its input
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.said,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.communicate()
        self.said.close()

    def drawn(self, asked: str) -> bytes:
        """The chart as it was asked for (see `asked_for`). Raises NotDrawn."""
        assert self.process.stdin is not None and self.process.stdout is not None
        late = Timer(PATIENCE, self.process.kill)
        late.start()
        try:
            self.process.stdin.write(asked.encode() + b"\n")
            self.process.stdin.flush()
            size = self.process.stdout.readline()
            return self.process.stdout.read(int(size)) if size else self._failed()
        except OSError:
            return self._failed()
        finally:
            late.cancel()

    def _failed(self) -> bytes:
        self.process.wait()
        self.said.seek(0)
        raise NotDrawn(last_said(self.said.read().decode(errors="replace")) or f"{PATIENCE} s")


def last_said(text: str) -> str:
    """The last line that says something to a person: not those that say where in the code it was."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith(" ")]
    return lines[-1][:MOST_SAID] if lines else ""


def main() -> None:
    """Draw what each line of standard input asks for: its number of bytes, then the bytes."""
    warmed()
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        draw = png if asked["form"] == "png" else svg
        drawing = draw(asked["specification"], asked["language"])
        content = drawing if isinstance(drawing, bytes) else drawing.encode()
        sys.stdout.buffer.write(f"{len(content)}\n".encode() + content)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
