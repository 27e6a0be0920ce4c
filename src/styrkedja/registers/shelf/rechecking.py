"""Gives a column of a closed list its check anew when the list has changed.

Django compares only the checks of its own kinds of field; SQLite remakes the table all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def recheck(app: str, model: str, key: str) -> Callable[[Any, Any], None]:
    """What a migration runs after altering a field: on PostgreSQL its check is made again."""

    def run(apps: Any, editor: Any) -> None:
        if editor.connection.vendor != "postgresql":
            return
        table = apps.get_model(app, model)
        field = table._meta.get_field(key)
        quote = editor.quote_name
        kept = [constraint.name for constraint in table._meta.constraints]
        for name in editor._constraint_names(table, [field.column], check=True, exclude=kept):
            editor.execute(f"ALTER TABLE {quote(table._meta.db_table)} DROP CONSTRAINT {name}")
        check = field.db_check(editor.connection)
        name = f"{table._meta.db_table}_{field.column}_check"
        editor.execute(
            f"ALTER TABLE {quote(table._meta.db_table)} ADD CONSTRAINT {quote(name)} CHECK ({check})"
        )

    return run
