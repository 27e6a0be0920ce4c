"""What tests share: a database of either kind, and nothing kept from one test to the next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, connections, transaction

from styrkedja.registers.snapshot import KEPT
from styrkedja.registers.trail.append_only import release
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


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """Django's own test database; tables that only grow are let be emptied between tests."""
    with django_db_blocker.unblock():
        for table in GROWING:
            release(connection, table)


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Each test reads the registers for itself."""
    KEPT.forget()
    yield
    KEPT.forget()


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A PostgreSQL server, or a loud skip that says why there is none."""
    try:
        with server(tmp_path_factory.mktemp("postgres")) as found:
            yield found
    except Missing as missing:
        pytest.skip(f"NO POSTGRESQL: {missing}")


@pytest.fixture(scope="session")
def postgres_database(postgres_server: Server, django_db_blocker: Any) -> dict[str, Any]:
    """A database on the server with all tables: the settings that lead to it."""
    with django_db_blocker.unblock():
        return made(postgres_server.settings())


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


def made(database: dict[str, Any]) -> dict[str, Any]:
    """A database with all tables in it; gives the settings that lead to it."""
    complete = connections.configure_settings({"default": database})["default"]
    with default_database(complete):
        connections["default"].creation.create_test_db(verbosity=0, autoclobber=True)
        return dict(connections["default"].settings_dict)


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
    request: pytest.FixtureRequest, django_db_blocker: Any, tmp_path: Any
) -> Iterator[dict[str, Any]]:
    """A whole database for one test that needs several connections; what is written stays written."""
    if request.param == "sqlite":
        database = dict(settings.DATABASES["default"]) | {"NAME": str(tmp_path / "own.sqlite3")}
        database["TEST"] = {"NAME": database["NAME"]}
    else:
        database = request.getfixturevalue("postgres_server").settings()
        database["TEST"] = {"NAME": "own"}
    with django_db_blocker.unblock():
        complete = made(database)
        with default_database(complete):
            yield complete
