"""What goes wrong on the command line: one clear sentence and an exit code, never a traceback."""

from __future__ import annotations

from styrkedja.ground.words import Words

WHOLE = 0  # nothing broken
BROKEN = 1  # breaks found, or a part that could not be read
UNUSABLE = 2  # nothing readable, no column recognised, or wrong use
INTERRUPTED = 130  # stopped by the user, as shells count it


class Trouble(Exception):
    """The command cannot do what was asked: why, and what to do about it."""

    def __init__(self, words: Words, code: int = UNUSABLE) -> None:
        super().__init__(words.en)
        self.words = words
        self.code = code
