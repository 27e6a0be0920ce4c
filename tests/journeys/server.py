"""The application served as it is served to people: a process of its own, on the example group."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from urllib.request import urlopen

from styrkedja.front.serving.example_group import PASSWORD

SESSIONS = "sessions.json"
PATIENCE = 60  # seconds until a server that does not answer has failed


@dataclass
class Server:
    """A running server: where it answers, and what folder it serves."""

    address: str
    data: Path

    def signed_in(self, role: str) -> dict:
        """What the browser of somebody in a role keeps; the form itself is tried by those who sign in."""
        known = json.loads((self.data / SESSIONS).read_text())
        session = {"name": known["cookie"], "value": known["sessions"][role]}
        return {"cookies": [session | {"domain": "127.0.0.1", "path": "/"}], "origins": []}


def surroundings(data: Path) -> dict[str, str]:
    """The environment of a process that keeps what it has in a folder."""
    ours = {key: value for key, value in os.environ.items() if not key.startswith("STYRKEDJA_")}
    return ours | {
        "STYRKEDJA_DATA": str(data),
        "DJANGO_SETTINGS_MODULE": "styrkedja.config.settings",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }


def prepared(data: Path) -> Path:
    """A folder with the example group in it, made by the command everybody else uses; each role signed in."""
    command(data, "demo", "--no-serve")
    asked = [sys.executable, "-m", "tests.journeys.sessions"]
    made = subprocess.run(asked, env=surroundings(data), capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    (data / SESSIONS).write_text(made.stdout)
    return data


def copied(data: Path, to: Path) -> Path:
    """The same group once more, to be written in."""
    shutil.copytree(data, to)
    return to


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(data: Path) -> Iterator[Server]:
    """Serve what is in a folder for a while."""
    port = free_port()
    started = [sys.executable, "-c", f"{SERVE}serve({port}, 1)"]
    log = data / "server.log"
    with log.open("w") as written:
        process = subprocess.Popen(
            started, env=surroundings(data), stdout=written, stderr=subprocess.STDOUT
        )
        try:
            address = f"http://127.0.0.1:{port}"
            until_it_answers(process, address, log)
            yield Server(address, data)
        finally:
            process.terminate()
            process.wait(PATIENCE)


SERVE = "from styrkedja.front.serving.server import serve; "


def until_it_answers(process: subprocess.Popen, address: str, log: Path) -> None:
    """Come back when the sign-in page is there; fail with what the server said when it never is."""
    latest = monotonic() + PATIENCE
    while monotonic() < latest and process.poll() is None:
        with suppress(OSError), urlopen(address + "/logga-in", timeout=PATIENCE) as answer:
            assert answer.status == 200
            return
    raise AssertionError(f"the server did not start:\n{log.read_text()}")


def command(data: Path, *words: str, **more: str) -> str:
    """What the command line prints when it is asked something of a folder."""
    asked = [sys.executable, "-m", "styrkedja", *words]
    done = subprocess.run(
        asked, env=surroundings(data) | more, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def account(data: Path, name: str, *words: str) -> None:
    """An account to sign in with, beside those of the example group."""
    command(data, "account", name, *words, STYRKEDJA_PASSWORD=PASSWORD)
