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
from pathlib import Path

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


@contextmanager
def serving(setting: Setting, workers: int = 2) -> Iterator[tuple[int, int, float]]:
    """The server's port, its process, and the seconds from start to its first page."""
    port = free_port()
    env = os.environ | {"STYRKEDJA_DATA": str(setting.data), "PORT": str(port)}
    command = [sys.executable, "-m", "styrkedja", "serve", "--workers", str(workers)]
    watch = Stopwatch()
    with (setting.folder / "server.log").open("w") as log:
        process = subprocess.Popen(command, env=env, stdout=log, stderr=log, start_new_session=True)
    try:
        wait_for(port, process)
        yield port, process.pid, watch.seconds()
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
