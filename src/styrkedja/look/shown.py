"""How values are shown: numbers, money, days, yes and no; fast, and without Django."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from styrkedja.ground import numbers

DASH = "–"
YES_NO = {"sv": ("nej", "ja"), "en": ("no", "yes")}
CURRENCY = {"sv": "kr", "en": "SEK"}
SCALES = {
    "sv": ((10**9, "mdkr"), (10**6, "mnkr"), (10**3, "tkr")),
    "en": ((10**9, "SEK bn"), (10**6, "SEK m"), (10**3, "SEK k")),
}


def number(value: Decimal | int | float, language: str = "sv", decimals: int | None = None) -> str:
    """12 345,6 in Swedish, 12 345.6 in English; as many decimals as it has unless told."""
    return numbers.shown(Decimal(str(value)), language, decimals)


def money(value: Decimal | int, language: str = "sv") -> str:
    """Whole kronor: 1 250 000 kr."""
    return unit(number(value, language, 0), CURRENCY[language], language)


def money_short(value: Decimal | int, language: str = "sv") -> str:
    """A sum one reads at a glance: 1,3 mnkr."""
    for size, name in SCALES[language]:
        if abs(value) >= size:
            return unit(number(Decimal(value) / size, language, 1), name, language)
    return money(value, language)


def unit(text: str, name: str, language: str) -> str:
    """A number and its unit, never apart; English puts SEK first."""
    if language == "en" and name.startswith("SEK"):
        sign, _, scale = name.partition(" ")
        return f"{sign}{numbers.NO_BREAK}{text}" + (f"{numbers.NO_BREAK}{scale}" if scale else "")
    return f"{text}{numbers.NO_BREAK}{name}"


def share(part: int, of: int, language: str = "sv") -> str:
    """A share in whole per cent; a dash where there is nothing to share."""
    return unit(number(round(100 * part / of)), "%", language) if of else DASH


def shown(value: object, language: str = "sv") -> str:
    """Any value as a person reads it; nothing for None."""
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        return value
    if hasattr(value, "to"):
        return value.to(language)
    if isinstance(value, bool):
        return YES_NO[language][value]
    if isinstance(value, int | float | Decimal):
        return number(value, language)
    if isinstance(
        value, datetime
    ):  # kept in UTC, read by the clock on the wall (settings.TIME_ZONE)
        local = value.astimezone() if value.tzinfo else value
        return f"{local:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list | set | frozenset):
        return ", ".join(shown(one, language) for one in value)
    return str(value)
