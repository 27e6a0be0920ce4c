"""Progress on a terminal and none in a pipe: one line on the error stream, wiped when done."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

QUIET = 0.4  # seconds: quick work shows nothing at all
OFTEN = 0.1
WIPE = "\r\x1b[2K"


class Progress:
    """A line that says what is being done, where somebody sits in front of the screen."""

    def __init__(self) -> None:
        self.shown = sys.stderr.isatty()
        self.started = self.last = time.monotonic()
        self.written = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.written:
            sys.stderr.write(WIPE)
            sys.stderr.flush()

    def say(self, text: str, *, now: bool = False) -> None:
        """Show a text, but not more often than an eye can follow."""
        at = time.monotonic()
        if not self.shown or (not now and (at - self.started < QUIET or at - self.last < OFTEN)):
            return
        self.last = at
        self.written = True
        sys.stderr.write(f"{WIPE}{text}")
        sys.stderr.flush()
