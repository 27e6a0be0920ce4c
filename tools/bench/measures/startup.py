"""The server: from start to first page, and the memory of fresh web processes."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.front.start.addresses import list_of
from styrkedja.picture.terms import Kind
from tools.bench.figure import Figure
from tools.bench.load import loaded
from tools.bench.server import Visitor, proportional, serving
from tools.bench.setting import Setting

KIND = Kind.INITIATIVE


def measure(setting: Setting) -> Iterator[Figure]:
    """The second start, as every start but the very first is; then what the processes hold."""
    loaded(setting)
    with serving(setting):
        pass  # the first start collects the static files
    with serving(setting) as (port, process, seconds):
        yield Figure("server start to first page", seconds, "s", most=3)
        size, count = proportional(process)
        note = f"{count} processes, 2 of them workers"
        yield Figure("memory of fresh web processes (PSS)", size, "MiB", most=300, note=note)
        cookie = setting.session.read_text()
        for _ in range(8):  # connections of their own, so that both workers get their share
            for page in ("/", list_of(KIND)):
                Visitor(port, cookie).get(page)
        size, _ = proportional(process)
        yield Figure("memory with the picture in both workers (PSS)", size, "MiB")
