"""Colours in a terminal; plain text where there is none, and meaning never rests on them."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.picture.terms import Severity

CODES = {"strong": "1", "soft": "2", "broken": "31", "weak": "33", "whole": "32", "note": "36"}
BY_SEVERITY = {Severity.BREAK: "broken", Severity.WEAKNESS: "weak", Severity.NOTE: "note"}


@dataclass(frozen=True, slots=True)
class Ink:
    """Writes a text in a colour, or as it is."""

    coloured: bool

    def strong(self, text: str) -> str:
        """A heading."""
        return self._drawn("strong", text)

    def soft(self, text: str) -> str:
        """What steps back."""
        return self._drawn("soft", text)

    def broken(self, text: str) -> str:
        """What is broken."""
        return self._drawn("broken", text)

    def weak(self, text: str) -> str:
        """What is weak."""
        return self._drawn("weak", text)

    def whole(self, text: str) -> str:
        """What is whole."""
        return self._drawn("whole", text)

    def of(self, severity: Severity, text: str) -> str:
        """A text as heavy as a break."""
        return self._drawn(BY_SEVERITY[severity], text)

    def _drawn(self, name: str, text: str) -> str:
        return f"\x1b[{CODES[name]}m{text}\x1b[0m" if self.coloured and text else text


PLAIN = Ink(coloured=False)
