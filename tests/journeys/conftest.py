"""What the journeys share: a server on the example group, read by all; and one of one's own to write in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.databases import alone
from tests.journeys.server import Server, copied, prepared, serving
from tests.journeys.visitor import Keyboard, Manner, Pointer, Visitor


@pytest.fixture(scope="session")
def example_data(shared: Path) -> Path:
    """A folder with the example group, loaded once in a run and only copied from."""
    data = shared / "example"
    with alone(shared, "example") as done:
        if not done.exists():
            data.mkdir()
            prepared(data)
            done.touch()
    return data


@pytest.fixture(scope="session")
def server(example_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for those who only read."""
    with serving(copied(example_data, tmp_path_factory.mktemp("read") / "data")) as running:
        yield running


@pytest.fixture
def own_server(example_data: Path, tmp_path: Path) -> Iterator[Server]:
    """A server for one who writes: nobody else sees what they do."""
    with serving(copied(example_data, tmp_path / "own")) as running:
        yield running


@pytest.fixture(params=["pointer", "keyboard"])
def manner(request: pytest.FixtureRequest) -> Manner:
    """Every journey is made twice: by pointer, and by keyboard alone with axe on every page."""
    return Pointer() if request.param == "pointer" else Keyboard()


@pytest.fixture
def visitor(browser: Browser, server: Server, manner: Manner) -> Iterator[Visitor]:
    """Somebody who only reads."""
    somebody = Visitor(browser, server, manner)
    yield somebody
    somebody.leaves()


@pytest.fixture
def writer(browser: Browser, own_server: Server, manner: Manner) -> Iterator[Visitor]:
    """Somebody who writes, on a server of their own."""
    somebody = Visitor(browser, own_server, manner)
    yield somebody
    somebody.leaves()
