"""The kinds of table column the registers are made of, each with the limits its database keeps."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.db import models

from styrkedja.picture.terms import Term

PLAIN_ORDER = {"postgresql": "C", "sqlite": "BINARY"}
LONGEST_ID = 200


class Text(models.TextField):
    """Text compared by its code points on every database, so that search and order are the same."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("null", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        """As the migration writes it: with `null` also where Django would leave it out."""
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs | {"null": self.null}

    def db_parameters(self, connection: Any) -> dict[str, Any]:
        """As Django's own, with the plain order of this database."""
        return super().db_parameters(connection) | {"collation": PLAIN_ORDER.get(connection.vendor)}

    def db_check(self, connection: Any) -> str | None:
        """Nothing is NULL, never an empty text: there is one way to say nothing."""
        return f"\"{self.column}\" <> ''"


class Key(Text):
    """The id people have chosen; the row's primary key."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **(kwargs | {"null": False, "primary_key": True}))

    def db_check(self, connection: Any) -> str:
        """Neither empty nor longer than an index can hold."""
        return f'length("{self.column}") BETWEEN 1 AND {LONGEST_ID}'


class Choice(Text):
    """A code of a closed list; the database refuses every other."""

    def __init__(
        self, terms: type[Term] | None = None, *, codes: Sequence[str] = (), **kwargs: Any
    ) -> None:
        self.terms = terms
        self.codes = tuple(term.code for term in terms) if terms else tuple(codes)
        super().__init__(**kwargs)

    def deconstruct(self) -> Any:
        """As the migration writes it: the codes themselves, so that history stands still."""
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs | {"codes": self.codes}

    def db_check(self, connection: Any) -> str:
        """One of the codes."""
        codes = ", ".join(f"'{code}'" for code in self.codes)
        return f'"{self.column}" IN ({codes})'


class Whole(models.IntegerField):
    """A whole number between two limits."""

    def __init__(self, low: int, high: int, **kwargs: Any) -> None:
        self.low, self.high = low, high
        kwargs.setdefault("null", True)
        super().__init__(**kwargs)

    def deconstruct(self) -> Any:
        """As the migration writes it."""
        name, path, _args, kwargs = super().deconstruct()
        return name, path, [self.low, self.high], kwargs

    def db_check(self, connection: Any) -> str:
        """Between the limits."""
        return f'"{self.column}" BETWEEN {self.low} AND {self.high}'


LARGEST = 10**15
DIGITS = 15  # what a double, and so SQLite and every spreadsheet, carries exactly


class Exact(models.Field):
    """A decimal number of up to fifteen digits, exact on both databases.

    Django's DecimalField fixes the number of decimals; an indicator may have any. A double gives
    every decimal of fifteen digits back unchanged, and SQLite compares doubles as numbers.
    """

    def __init__(self, low: int = -LARGEST, high: int = LARGEST, **kwargs: Any) -> None:
        self.low, self.high = low, high
        kwargs.setdefault("null", True)
        super().__init__(**kwargs)

    def deconstruct(self) -> Any:
        """As the migration writes it."""
        name, path, _args, kwargs = super().deconstruct()
        return name, path, [self.low, self.high], kwargs

    def db_type(self, connection: Any) -> str:
        """Unbounded numeric where it exists, else a double."""
        return "numeric" if connection.vendor == "postgresql" else "real"

    def db_check(self, connection: Any) -> str:
        """Between the limits; that also shuts out infinity and not-a-number."""
        return f'"{self.column}" BETWEEN {self.low} AND {self.high}'

    def get_prep_value(self, value: object) -> Decimal | None:
        """A Decimal from whatever number it is compared with."""
        return None if value is None else Decimal(str(value))

    def get_db_prep_value(self, value: object, connection: Any, prepared: bool = False) -> object:
        """A double for SQLite, a Decimal for PostgreSQL."""
        exact = value if prepared else self.get_prep_value(value)
        if exact is None or connection.vendor == "postgresql":
            return exact
        return float(exact)

    def from_db_value(self, value: object, expression: object, connection: object) -> object:
        """A Decimal, whichever database it comes from."""
        return value if value is None else plain(value)


def plain(value: object) -> Decimal:
    """A number out of the database as a Decimal without idle decimals: 12.0 is 12."""
    if isinstance(value, float):
        return Decimal(int(value)) if value.is_integer() else Decimal(repr(value))
    return Decimal(value)


def reference(to: str, *, required: bool = False, **kwargs: Any) -> models.ForeignKey:
    """A reference to a row of the same or a lower room; what is referred to is never removed."""
    return models.ForeignKey(
        to, on_delete=models.PROTECT, null=not required, related_name="+", **kwargs
    )
