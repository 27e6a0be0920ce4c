"""Makes an installation ready: tables as they should be, static files collected, the drawing engine at hand."""

from __future__ import annotations

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command

from styrkedja.look.charts.bundle import ensure_bundle


def ready() -> None:
    """Bring the database and the static files up to date; does nothing that is done already."""
    call_command("migrate", verbosity=0, interactive=False)
    ensure_bundle(Path(settings.BUILT) / "look")
    collect()


def collect() -> None:
    """Fingerprint and compress the static files, unless they are as they were last time."""
    stamp = Path(settings.STATIC_ROOT) / "stamp"
    now = state_of_static_files()
    if not stamp.exists() or stamp.read_text() != now:
        call_command("collectstatic", verbosity=0, interactive=False, clear=True)
        stamp.write_text(now)


def state_of_static_files() -> str:
    """A fingerprint of every static file's name, size and time."""
    found = hashlib.sha256()
    for finder in finders.get_finders():
        for name, storage in sorted(finder.list([]), key=lambda each: each[0]):
            facts = Path(storage.path(name)).stat()
            found.update(f"{name} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return found.hexdigest()
