"""The database refuses to change or remove what stands in the trail."""

from __future__ import annotations

from typing import Any

from django.db import migrations

from styrkedja.registers.trail.append_only import protect, release

TABLES = ("trail_event", "trail_batch")


def close(apps: Any, schema_editor: Any) -> None:
    """Protect the tables."""
    for table in TABLES:
        protect(schema_editor.connection, table)


def open_again(apps: Any, schema_editor: Any) -> None:
    """Take the protection off."""
    for table in TABLES:
        release(schema_editor.connection, table)


class Migration(migrations.Migration):
    """After the tables themselves."""

    dependencies = [("trail", "0001_initial")]
    operations = [migrations.RunPython(close, open_again)]
