"""The picture from PostgreSQL: Debian's server is started for it, where there is one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

from tests.postgres import Missing, server
from tools.bench.figure import Figure
from tools.bench.setting import Setting

NAME = "picture from PostgreSQL"


def measure(setting: Setting) -> Iterator[Figure]:
    """The server runs while two further processes load the group and read it."""
    folder = setting.folder / "postgres"
    folder.mkdir(exist_ok=True)
    try:
        with server(folder) as found:
            yield from asked_of(found.address, setting)
    except Missing as missing:
        yield Figure(NAME, None, "s", most=3, note=str(missing))


def asked_of(address: str, setting: Setting) -> Iterator[Figure]:
    """The measurement `picture`, run on that server: the second run finds the group loaded."""
    command = [sys.executable, "-m", "tools.bench.one", "picture"]
    command += [str(setting.folder / "postgres"), str(setting.initiatives)]
    env = os.environ | {"STYRKEDJA_DATABASE": address}
    for _ in range(2):
        done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
    for raw in json.loads(done.stdout.splitlines()[-1]):
        yield Figure(**raw)
