"""The web server as it is run, on a port of its own, and one client that keeps its connection."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.test import Client

from tools.bench.setting import Setting, Stopwatch

LONGEST_START = 60


class Visitor:
    """One signed-in client over one connection, as a browser keeps it."""

    def __init__(self, port: int, cookie: str = "") -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.headers = {"Cookie": f"sessionid={cookie}"} if cookie else {}

    def get(self, path: str) -> tuple[float, int]:
        """Seconds until the whole page is here, and its bytes. Raises where it is no page."""
        watch = Stopwatch()
        self.connection.request("GET", path, headers=self.headers)
        answer = self.connection.getresponse()
        body = answer.read()
        seconds = watch.seconds()
        if answer.status != 200:
            raise RuntimeError(f"{path} answered {answer.status}")
        return seconds, len(body)


class Indoors:
    """The same visitor with no server between, where nothing is timed."""

    def __init__(self, cookie: str) -> None:
        self.client = Client(HTTP_HOST="127.0.0.1")
        self.client.cookies["sessionid"] = cookie

    def get(self, path: str) -> tuple[float, int]:
        """As a visitor to the server."""
        watch = Stopwatch()
        answer = self.client.get(path)
        if answer.status_code != 200:
            raise RuntimeError(f"{path} answered {answer.status_code}")
        return watch.seconds(), len(answer.content)


@dataclass(frozen=True, slots=True)
class Served:
    """A server that answers: its port (0 where there is none), its process, and how long it took."""

    port: int
    process: int
    seconds: float
    cookie: str

    def visitor(self) -> Visitor | Indoors:
        """A new visitor with a connection of their own, signed in."""
        return Visitor(self.port, self.cookie) if self.port else Indoors(self.cookie)


@contextmanager
def serving(setting: Setting, workers: int = 2) -> Iterator[Served]:
    """The server on a free port, from its start until it has given its first page; stopped afterwards."""
    cookie = setting.session.read_text()
    if not setting.timed:
        yield Served(0, os.getpid(), 0.0, cookie)
        return
    port = free_port()
    env = os.environ | {"STYRKEDJA_DATA": str(setting.data), "PORT": str(port)}
    command = [sys.executable, "-m", "styrkedja", "serve", "--workers", str(workers)]
    watch = Stopwatch()
    with (setting.folder / "server.log").open("w") as log:
        process = subprocess.Popen(command, env=env, stdout=log, stderr=log, start_new_session=True)
    try:
        wait_for(port, process)
        yield Served(port, process.pid, watch.seconds(), cookie)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Until the first page, the one where one signs in, has come."""
    end = time.monotonic() + LONGEST_START
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"the server stopped with exit code {process.returncode}")
        try:
            Visitor(port).get("/logga-in")
        except (OSError, http.client.HTTPException):
            time.sleep(0.02)
        else:
            return
    raise RuntimeError("the server did not answer")


def proportional(root: int) -> tuple[float, int]:
    """Proportional set size in MiB of a process and all it has started, and how many they are."""
    family = [root]
    for parent in family:
        tasks = Path(f"/proc/{parent}/task").glob("*/children")
        family += [int(child) for task in tasks for child in task.read_text().split()]
    return sum(map(pss, family)) / 1024, len(family)


def pss(process: int) -> int:
    """Proportional set size of one process in KiB."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def free_port() -> int:
    """A port nobody listens to."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
