"""The application served as it is served to people: a process of its own, on the example group."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from urllib.request import urlopen

from playwright.sync_api import Browser

from styrkedja.front.serving.example_group import PASSWORD

PATIENCE = 60  # seconds until a server that does not answer has failed


@dataclass
class Server:
    """A running server: where it answers, and who has signed in on it already."""

    address: str
    kept: dict[str, dict] = field(default_factory=dict)

    def signed_in(self, browser: Browser, role: str) -> dict:
        """The cookies of somebody in a role; signs in the first time, through the form."""
        if role not in self.kept:
            context = browser.new_context(base_url=self.address)
            page = context.new_page()
            page.goto("/logga-in")
            page.locator("#id_username").fill(role)
            page.locator("#id_password").fill(PASSWORD)
            page.locator("main button").click()
            page.wait_for_url(self.address + "/")
            self.kept[role] = context.storage_state()
            context.close()
        return self.kept[role]


def surroundings(data: Path) -> dict[str, str]:
    """The environment of a process that keeps what it has in a folder."""
    ours = {key: value for key, value in os.environ.items() if not key.startswith("STYRKEDJA_")}
    return ours | {
        "STYRKEDJA_DATA": str(data),
        "DJANGO_SETTINGS_MODULE": "styrkedja.config.settings",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }


def prepared(data: Path) -> Path:
    """A folder with the example group in it, made by the command everybody else uses."""
    command = [sys.executable, "-m", "styrkedja", "demo", "--no-serve"]
    made = subprocess.run(command, env=surroundings(data), capture_output=True, text=True)
    assert made.returncode == 0, made.stdout + made.stderr
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
    command = [sys.executable, "-c", f"{SERVE}serve({port}, 1)"]
    log = data / "server.log"
    with log.open("w") as written:
        process = subprocess.Popen(
            command, env=surroundings(data), stdout=written, stderr=subprocess.STDOUT
        )
        try:
            address = f"http://127.0.0.1:{port}"
            until_it_answers(process, address, log)
            yield Server(address)
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
