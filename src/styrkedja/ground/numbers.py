"""How a number is written for a reader: grouped in threes by no-break spaces, with a true minus."""

from __future__ import annotations

from decimal import Decimal

NO_BREAK = "\u00a0"
MINUS = "\u2212"


def shown(value: Decimal | int, language: str, places: int | None = None) -> str:
    """A number as it is read: `−1 234,5` in Swedish, `−1 234.5` in English.

    `places` fixes the number of decimals; without it those that say something are kept. Groups are
    parted by spaces in both languages, so that what is shown is never read as another number.
    """
    number = Decimal(value)
    if places is not None:
        number = round(number, places)
    whole, _, part = format(abs(number), "f").partition(".")
    if places is None:
        part = part.rstrip("0")
    sign = MINUS if number < 0 else ""
    whole = f"{int(whole):,}".replace(",", NO_BREAK)
    if not part:
        return sign + whole
    if language == "en":
        # "1.234" may be read as thousands where the decimal mark is a comma; "1.2340" may not.
        return f"{sign}{whole}.{part}" + ("0" if len(part) == 3 and NO_BREAK not in whole else "")
    return f"{sign}{whole},{part}"
