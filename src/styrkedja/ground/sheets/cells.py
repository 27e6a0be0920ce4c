"""What a cell holds before anyone asks for a number or a day: clean text, nothing, or a broken formula."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from styrkedja.ground.sheets.column import Unreadable
from styrkedja.ground.sheets.table import NoValue
from styrkedja.ground.words import Words

NOTHING = frozenset(
    {
        *("", "-", "--", "–", "—", "−", "n/a", "n.a.", "e.t.", "ej tillämpligt", "not applicable"),
        *("saknas", "uppgift saknas", "ingen uppgift", "ej angivet", "ej angiven", "ej aktuellt"),
        *("ej relevant", "not provided", "not available"),
    }
)
"""What people write to say that nothing is recorded. A promise of a later value ("TBD", "kommer")
and a withheld value ("Exempt under Section 43") are not here: there something is said to exist."""

LONGEST_NOTHING = max(map(len, NOTHING))
FORMULA_ERROR = re.compile(
    r"#(REF|VALUE|NAME\?|DIV/0|NUM|NULL|SPILL|CALC|VÄRDEFEL|REFERENS|NAMN\?|SAKNAS|DIVISION/0|OGILTIGT)!?\??$",
    re.I,
)
EXCEL_NOTHING = frozenset({"#n/a", "#saknas!"})
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff\ud800-\udfff]"
)
QUOTED_AT_MOST = 40


def line_of(cell: object) -> str | None:
    """The cell as one line of text with single spaces; None where nothing is recorded."""
    if cell is None:
        return None
    text = cell if type(cell) is str else written(_with_value(cell))
    if not text.isprintable():
        text = " ".join(UNSEEN.sub("", text).split())
    elif (
        "  " in text or text[:1] == " " or text[-1:] == " "
    ):  # what is printable has no other spaces
        text = " ".join(text.split())
    return None if says_nothing(text) else text


def lines_of(cell: object) -> str | None:
    """The cell as text with its line breaks kept; None where nothing is recorded."""
    if cell is None:
        return None
    text = cell if type(cell) is str else written(_with_value(cell))
    if not text.isprintable():
        text = UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = text.strip()
    return None if says_nothing(text) else text


def says_nothing(text: str) -> bool:
    """Whether a text only says that nothing is recorded; a broken formula is refused here."""
    if text.startswith("#") and len(text) <= QUOTED_AT_MOST:
        if text.lower() in EXCEL_NOTHING:
            return True
        if FORMULA_ERROR.match(text):
            raise refusal(
                text,
                "en formel som inte gav något värde; rätta formeln",
                "a formula that gave no value; mend the formula",
            )
    return len(text) <= LONGEST_NOTHING and text.lower() in NOTHING


def _with_value(cell: object) -> object:
    """The cell, unless it holds something that has no value, such as a formula never computed."""
    if isinstance(cell, NoValue):
        raise Unreadable(cell.words)
    return cell


def written(cell: object) -> str:
    """A number, day or truth value out of a workbook, as a person would have typed it."""
    if isinstance(cell, NoValue):
        return cell.text
    if isinstance(cell, bool):
        return "ja" if cell else "nej"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time(0) else cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def quoted(cell: object) -> Words:
    """What stands in a cell, shortened and within quotation marks."""
    text = " ".join(UNSEEN.sub("", written(cell)[: QUOTED_AT_MOST * 3]).split())
    if len(text) > QUOTED_AT_MOST:
        text = text[:QUOTED_AT_MOST].rstrip() + "…"
    return Words(f"”{text}”", f"“{text}”")


def refusal(cell: object, sv: str, en: str) -> Unreadable:
    """The refusal of a cell: what stands there, then what is wrong or expected."""
    if isinstance(cell, NoValue):
        return Unreadable(cell.words)
    stands = quoted(cell)
    return Unreadable(Words(f"{stands.sv} är {sv}.", f"{stands.en} is {en}."))
