"""Puts thousands of new rows into a table the quickest way its database has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import connection


def pour(table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """New rows, inside the transaction that is open. PostgreSQL's COPY is some five times an INSERT."""
    names = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
                for row in rows:
                    copy.write_row(row)
            return
        marks = ", ".join(["%s"] * len(columns))
        cursor.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(rows))  # noqa: S608
