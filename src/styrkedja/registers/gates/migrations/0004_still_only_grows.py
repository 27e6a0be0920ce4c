"""The database refuses to change or remove passages and baselines, also after their tables were remade."""

from __future__ import annotations

from typing import Any

from django.db import migrations

from styrkedja.registers.trail.append_only import protect, release

TABLES = ("gates_passage", "gates_baseline")


def close(apps: Any, schema_editor: Any) -> None:
    """Protect the tables; SQLite loses a table's triggers when it is remade."""
    for table in TABLES:
        release(schema_editor.connection, table)
        protect(schema_editor.connection, table)


def open_again(apps: Any, schema_editor: Any) -> None:
    """Take the protection off the baselines; the passages keep theirs from before."""
    release(schema_editor.connection, "gates_baseline")


class Migration(migrations.Migration):
    """After the tables themselves."""

    dependencies = [("gates", "0003_clearance_and_baseline")]
    operations = [migrations.RunPython(close, open_again)]
