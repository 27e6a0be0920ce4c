"""Makes the database itself refuse to change or remove rows of a table that only grows."""

from __future__ import annotations

from typing import Any

POSTGRES_FUNCTION = """
CREATE OR REPLACE FUNCTION styrkedja_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the table % only grows', TG_TABLE_NAME; END $$
"""


def protect(connection: Any, table: str) -> None:
    """From now on rows of the table are neither changed nor removed."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(POSTGRES_FUNCTION)
            cursor.execute(
                f'CREATE TRIGGER "{table}_grows" BEFORE UPDATE OR DELETE ON "{table}" '
                "FOR EACH ROW EXECUTE FUNCTION styrkedja_append_only()"
            )
            return
        for deed in ("UPDATE", "DELETE"):
            cursor.execute(
                f'CREATE TRIGGER "{table}_no_{deed.lower()}" BEFORE {deed} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, 'the table {table} only grows'); END"
            )


def release(connection: Any, table: str) -> None:
    """The protection taken off again; for tests, which empty their tables, and for moving back."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f'DROP TRIGGER IF EXISTS "{table}_grows" ON "{table}"')
            return
        for deed in ("update", "delete"):
            cursor.execute(f'DROP TRIGGER IF EXISTS "{table}_no_{deed}"')
