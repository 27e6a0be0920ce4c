"""A file that cannot be read: one exception with what is wrong, where, and how to mend it."""

from __future__ import annotations

from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words


class Refused(Exception):
    """Why a whole file, or a sheet of it, was not read; `words` end with how to mend it."""

    def __init__(self, place: Place, words: Words) -> None:
        super().__init__(f"{place}: {words.en}")
        self.place = place
        self.words = words
