"""A file that cannot be read: one exception with what is wrong, where, and how to mend it."""

from __future__ import annotations

from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words, w

NO_TABLE = w(
    "Filen är varken arbetsbok eller textfil. Det som läses är .xlsx, .xlsm, .xls, .ods, .csv, .tsv och .json.",
    "The file is neither a workbook nor a text file. What is read is .xlsx, .xlsm, .xls, .ods, .csv, .tsv and .json.",
)


class Refused(Exception):
    """Why a whole file, or a sheet of it, was not read; `words` end with how to mend it."""

    def __init__(self, place: Place, words: Words) -> None:
        super().__init__(f"{place}: {words.en}")
        self.place = place
        self.words = words
