"""The tests' databases: the tables are made once in a run for each kind of database, and copied wherever they are needed."""

from __future__ import annotations

import fcntl
import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connections

from tests.postgres import Server

TEMPLATE = "styrkedja_tables"
NUMBERS = itertools.count()


@contextmanager
def default_database(database: dict[str, Any]) -> Iterator[None]:
    """Let "default" be another database for a while, in this thread and in those it starts."""
    usual, usual_settings = connections["default"], connections.settings["default"]
    connections.settings["default"] = connections.databases["default"] = database
    connections["default"] = connections.create_connection("default")
    try:
        yield
    finally:
        connections["default"].close()
        connections.settings["default"] = connections.databases["default"] = usual_settings
        connections["default"] = usual


@contextmanager
def alone(folder: Path, name: str) -> Iterator[Path]:
    """One worker at a time; gives the file that says the work is done once there is one."""
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder / f"{name}.done"


def sqlite_tables(folder: Path) -> Path:
    """A SQLite file with all tables and no rows, made by the first worker that asks."""
    path = folder / "tables.sqlite3"
    with alone(folder, "sqlite") as done:
        if not done.exists():
            database = dict(settings.DATABASES["default"]) | {"NAME": str(path)}
            made(database | {"TEST": {"NAME": str(path)}})
            done.touch()
    return path


def sqlite_copy(folder: Path, path: Path) -> dict[str, Any]:
    """A SQLite database of one's own: the settings that lead to it."""
    shutil.copyfile(sqlite_tables(folder), path)
    database = dict(settings.DATABASES["default"]) | {"NAME": str(path)}
    return connections.configure_settings({"default": database})["default"]


def postgres_copy(folder: Path, server: Server) -> dict[str, Any]:
    """A PostgreSQL database of one's own: the settings that lead to it."""
    with alone(folder, "postgres") as done:
        if not done.exists():
            made(server.settings() | {"TEST": {"NAME": TEMPLATE}})
            done.touch()
        name = f"styrkedja_{os.getpid()}_{next(NUMBERS)}"
        complete = connections.configure_settings({"default": server.settings()})["default"]
        with default_database(complete), connections["default"].cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE {TEMPLATE}')
    return complete | {"NAME": name}


def made(database: dict[str, Any]) -> None:
    """A database with all tables in it."""
    complete = connections.configure_settings({"default": database})["default"]
    with default_database(complete):
        connections["default"].creation.create_test_db(verbosity=0, autoclobber=True)
