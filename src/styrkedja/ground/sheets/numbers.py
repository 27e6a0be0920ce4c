"""Numbers and amounts as people write them, read exactly or refused; nothing is guessed.

The decimal mark is declared: comma unless a profile says point. Only where one mark stands once before
exactly three digits does it decide (`1,234`); everywhere else the writing itself says which it is.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from styrkedja.ground.sheets.cells import line_of, refusal
from styrkedja.ground.sheets.column import Unreadable

Mark = Literal[",", "."]

LIMIT = Decimal(10) ** 15
LONGEST = 60
PLAIN = re.compile(r"-?[0-9]+$")
SHAPE = re.compile(r"(-?)([0-9][0-9., ']*|[.,][0-9]+)$")
SCIENTIFIC = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,4}$")
SPACED = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?$")
SPACES_AND_MINUS = str.maketrans(
    {
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\u2007": " ",
        "\u2008": " ",
        "\u2212": "-",
        "’": "'",
    }
)
CURRENCIES = {
    **dict.fromkeys(("kr", "kronor", "sek", ":-", ",-"), "SEK"),
    **dict.fromkeys(("£", "gbp"), "GBP"),
    **dict.fromkeys(("€", "eur", "euro"), "EUR"),
    **dict.fromkeys(("usd", "us$"), "USD"),
    **dict.fromkeys(("cad", "c$", "ca$"), "CAD"),
    "$": "$",
}
DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD"})
TIMES = {
    **dict.fromkeys(("tkr", "ksek", "tusen", "k", "thousand"), 10**3),
    **dict.fromkeys(("mnkr", "mkr", "msek", "mn", "milj", "miljoner", "miljon"), 10**6),
    **dict.fromkeys(("m", "million", "millions"), 10**6),
    **dict.fromkeys(("mdkr", "mdr", "miljarder", "miljard", "bn", "billion"), 10**9),
}
KRONOR_TIMES = frozenset({"tkr", "ksek", "mnkr", "mkr", "msek", "mdkr"})
AFFIX = re.compile(r"(?:us\$|ca?\$|[£$€]|:-|,-$|[^\W\d_]+\.?)", re.I)


def number_in(cell: object, mark: Mark) -> Decimal | None:
    """The number in a cell, exact to fifteen figures as a workbook keeps them; None when empty."""
    if cell is None:
        return None
    if type(cell) is not str:
        return _typed(cell)
    text = line_of(cell)
    if text is None:
        return None
    return within(_number(_cleaned(text, cell), mark, cell), cell)


def amount_in(cell: object, mark: Mark, currency: str, scale: Decimal) -> Decimal | None:
    """The amount in a cell in whole units of the currency; None when empty.

    A bare number counts in `scale` (a column in £m: 1 000 000). A number with its own size ("tkr",
    "mnkr", "million") says it itself. Another currency than the expected one is refused.
    """
    if cell is None:
        return None
    if type(cell) is not str:
        number = _typed(cell)
        return None if number is None else within(number * scale, cell)
    text = line_of(cell)
    if text is None:
        return None
    text = _cleaned(text, cell)
    if text.isdecimal() and text.isascii():
        return within(Decimal(text) * scale, cell)
    bare, times = _without_affixes(text, currency, cell)
    return within(_number(bare, mark, cell) * (scale if times is None else times), cell)


def within(number: Decimal, cell: object) -> Decimal:
    """The number if it is of this world; refused from 10¹⁵ up."""
    if abs(number) >= LIMIT:
        raise refusal(
            cell,
            "ett orimligt stort tal; det största som läses är under 1 000 000 000 000 000",
            "an impossibly large number; the largest read is under 1,000,000,000,000,000",
        )
    return number


def _cleaned(text: str, cell: object) -> str:
    """The text with one kind of space and one kind of minus; what is too long is no number."""
    if len(text) > LONGEST:
        raise not_a_number(cell)
    return text.translate(SPACES_AND_MINUS).strip()


def _typed(cell: object) -> Decimal | None:
    if isinstance(cell, bool):
        raise refusal(
            cell,
            "inget tal; skriv ett tal, till exempel 1 250,5",
            "not a number; write one, for example 1 250.5",
        )
    if isinstance(cell, int | Decimal):
        number = Decimal(cell)
        if not number.is_finite():
            raise not_a_number(cell)
        return within(number, cell)
    if isinstance(cell, float):
        if cell != cell or cell in (float("inf"), float("-inf")):
            raise not_a_number(cell)
        return within(Decimal(f"{cell:.15g}"), cell)
    raise not_a_number(cell)


def _number(text: str, mark: Mark, cell: object) -> Decimal:
    """The number written in cleaned text."""
    if PLAIN.match(text) and text.isascii():
        return Decimal(text)
    if text.endswith(("%", "‰")):
        text = text[:-1].rstrip()
    text = re.sub(r"^([-+]) (?=[0-9])", r"\1", text).removeprefix("+")
    if text.startswith(("–", "—")):
        text = "-" + text[1:].lstrip()
    if SCIENTIFIC.match(text):
        return Decimal(text.replace(",", "."))
    shape = SHAPE.match(text)
    if shape is None or not text.isascii():
        raise _parenthesised(text, cell) or not_a_number(cell)
    digits = _grouped(shape.group(2).replace("'", " "), mark)
    if digits is None:
        raise refusal(
            cell,
            "inte skrivet så att talet går att läsa säkert; gruppera i tre och skriv till exempel 1 250 000,50",
            "not written so that the number can be read for certain; group in threes and write for example 1 250 000.50",
        )
    return Decimal(shape.group(1) + digits)


def _grouped(text: str, mark: Mark) -> str | None:
    """Digits with a decimal point out of digits with marks and spaces; None where they fit no pattern."""
    if " " in text:
        return text.replace(" ", "").replace(",", ".") if SPACED.match(text) else None
    points, commas = text.count("."), text.count(",")
    if not points and not commas:
        return text
    if points and commas:
        decimal = "." if text.rindex(".") > text.rindex(",") else ","
        return _parted(text, decimal)
    sign, times = (".", points) if points else (",", commas)
    if times > 1:
        return _parted(text, "," if sign == "." else ".")
    head, tail = text.split(sign)
    if sign != mark and len(tail) == 3 and 1 <= len(head) <= 3 and head[0] != "0":
        return head + tail
    return f"{head or '0'}.{tail}" if tail else head


def _parted(text: str, decimal: Mark) -> str | None:
    """Digits where `decimal` parts off the decimals and the other mark groups in threes."""
    if text.count(decimal) > 1:
        return None
    whole, _, part = text.partition(decimal)
    groups = whole.split("," if decimal == "." else ".")
    if not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:]):
        return None
    return "".join(groups) + (f".{part}" if part else "")


def _without_affixes(text: str, currency: str, cell: object) -> tuple[str, Decimal | None]:
    """The bare number, and the size written beside it ("mnkr"), if any."""
    times: Decimal | None = None
    words = AFFIX.findall(text)
    if SCIENTIFIC.match(text):
        return text, None
    if len(words) > 4:
        raise not_an_amount(cell)
    for found in words:
        word = found.lower().rstrip(".")
        named = CURRENCIES.get(word) or ("SEK" if word in KRONOR_TIMES else None)
        if named and not _same_currency(named, currency):
            raise refusal(
                cell,
                f"ett belopp i en annan valuta; här räknas i {currency}",
                f"an amount in another currency; here amounts are in {currency}",
            )
        if word in TIMES:
            times = (times or Decimal(1)) * TIMES[word]
        elif not named:
            raise not_an_amount(cell)
        text = text.replace(found, " ", 1)
    bare = " ".join(text.split())
    if "%" in bare or "‰" in bare or not bare:
        raise not_an_amount(cell)
    return bare, times


def _same_currency(named: str, wanted: str) -> bool:
    return named == wanted or (named == "$" and wanted in DOLLARS)


def _parenthesised(text: str, cell: object) -> Unreadable | None:
    if text.startswith("(") and text.endswith(")"):
        return refusal(
            cell,
            "ett tal inom parentes, som kan betyda minus; skriv −1 250 eller 1 250",
            "a number in parentheses, which may mean minus; write −1 250 or 1 250",
        )
    return None


def not_a_number(cell: object) -> Unreadable:
    """The refusal of a cell where a number was expected."""
    return refusal(
        cell,
        "inget tal; skriv ett tal, till exempel 1 250,5",
        "not a number; write one, for example 1 250.5",
    )


def not_an_amount(cell: object) -> Unreadable:
    """The refusal of a cell where an amount was expected."""
    return refusal(
        cell,
        "inget belopp; skriv ett belopp, till exempel 1 250 000 kr eller 1,25 mnkr",
        "not an amount; write one, for example 1 250 000 or 1.25 million",
    )
