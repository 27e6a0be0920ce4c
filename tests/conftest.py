"""What tests share: a database of either kind, and nothing kept from one test to the next."""

from __future__ import annotations

import gc
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction

from styrkedja.registers.snapshot import KEPT
from styrkedja.registers.trail.append_only import release
from tests.databases import default_database, postgres_copy, sqlite_copy, sqlite_tables
from tests.postgres import Missing, Server, server

pytest_plugins = ["tests.browser"]
GROWING = ("trail_event", "trail_batch", "gates_passage", "gates_baseline")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tell pytest-django beforehand that tests of `registers` on SQLite need its database."""
    for item in items:
        callspec = getattr(item, "callspec", None)
        if callspec and callspec.params.get("registers") == "sqlite":
            item.add_marker("django_db")


STARTED = pytest.StashKey[ExitStack]()
ADDRESS = pytest.StashKey[str]()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Start one PostgreSQL server for all workers; where there is none, each of them says so."""
    stash = node.config.stash
    if STARTED not in stash:
        stash[STARTED] = ExitStack()
        with suppress(Missing):
            folder = Path(tempfile.gettempdir())
            stash[ADDRESS] = stash[STARTED].enter_context(server(folder)).address
    node.workerinput["postgres"] = stash.get(ADDRESS, "")


def pytest_collection_finish() -> None:
    """What is gathered lives as long as the run: sweeping it again and again costs a tenth of the time."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server that was started for the workers."""
    if STARTED in config.stash:
        config.stash[STARTED].close()


@pytest.fixture(scope="session")
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder all workers of this run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if hasattr(request.config, "workerinput") else own


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_blocker: Any, shared: Path
) -> Iterator[None]:
    """Django's own test database, in memory; tables that only grow are let be emptied between tests."""
    usual = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        with closing(sqlite3.connect(sqlite_tables(shared))) as tables:
            connection.close()
            connection.settings_dict["NAME"] = connection.creation._get_test_db_name()
            connection.ensure_connection()
            tables.backup(connection.connection)
        for table in GROWING:
            release(connection, table)
    yield
    with django_db_blocker.unblock():
        connection.creation.destroy_test_db(usual, verbosity=0)


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Each test reads the registers for itself."""
    KEPT.forget()
    yield
    KEPT.forget()


@pytest.fixture(scope="session")
def postgres_server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A PostgreSQL server, the same for all workers; or a loud skip that says why there is none."""
    if given := getattr(request.config, "workerinput", {}).get("postgres"):
        yield Server(given)
        return
    try:
        with server(tmp_path_factory.mktemp("postgres")) as found:
            yield found
    except Missing as missing:
        pytest.skip(f"NO POSTGRESQL: {missing}")


@pytest.fixture(scope="session")
def postgres_database(
    postgres_server: Server, django_db_blocker: Any, shared: Path
) -> dict[str, Any]:
    """A database on the server with all tables: the settings that lead to it."""
    with django_db_blocker.unblock():
        return postgres_copy(shared, postgres_server)


@pytest.fixture(params=["sqlite", "postgresql"])
def registers(request: pytest.FixtureRequest, django_db_blocker: Any) -> Iterator[str]:
    """Empty registers, once on each kind of database; what a test writes is undone after it."""
    if request.param == "sqlite":
        request.getfixturevalue("db")
        yield "sqlite"
        return
    database = request.getfixturevalue("postgres_database")
    with django_db_blocker.unblock(), default_database(database), transaction.atomic():
        yield "postgresql"
        transaction.set_rollback(True)


@pytest.fixture(params=["sqlite", "postgresql"])
def own_database(
    request: pytest.FixtureRequest, django_db_blocker: Any, shared: Path, tmp_path: Path
) -> Iterator[dict[str, Any]]:
    """A whole database for one test that needs several connections; what is written stays written."""
    with django_db_blocker.unblock():
        if request.param == "sqlite":
            complete = sqlite_copy(shared, tmp_path / "own.sqlite3")
        else:
            complete = postgres_copy(shared, request.getfixturevalue("postgres_server"))
        with default_database(complete):
            yield complete
