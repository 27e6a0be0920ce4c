"""What the journeys share: a server on the example group, read by all; and one of one's own to write in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.server import Server, copied, prepared, serving


@pytest.fixture(scope="session")
def example_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example group, loaded once in each worker."""
    return prepared(tmp_path_factory.mktemp("example"))


@pytest.fixture(scope="session")
def server(example_data: Path) -> Iterator[Server]:
    """A server for those who only read."""
    with serving(example_data) as running:
        yield running


@pytest.fixture
def own_server(example_data: Path, tmp_path: Path) -> Iterator[Server]:
    """A server for one who writes: nobody else sees what they do."""
    with serving(copied(example_data, tmp_path / "own")) as running:
        yield running
