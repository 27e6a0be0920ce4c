"""The server: from start to first page, and the memory of fresh web processes."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.front.start.addresses import list_of
from styrkedja.picture.terms import Kind
from tools.bench.figure import Figure
from tools.bench.load import loaded
from tools.bench.server import proportional, serving
from tools.bench.setting import Setting

KIND = Kind.INITIATIVE


def measure(setting: Setting) -> Iterator[Figure]:
    """The second start, as every start but the very first is; then what the processes hold."""
    loaded(setting)
    with serving(setting):
        pass  # the first start collects the static files
    with serving(setting) as served:
        yield Figure("server start to first page", served.seconds, "s", most=3)
        size, count = proportional(served.process)
        note = f"{count} processes, 2 of them workers"
        yield Figure("memory of fresh web processes (PSS)", size, "MiB", most=300, note=note)
        for _ in range(setting.times(8)):  # visitors of their own: both workers get their share
            for page in ("/", list_of(KIND)):
                served.visitor().get(page)
        size, _ = proportional(served.process)
        yield Figure("memory with the picture in both workers (PSS)", size, "MiB")
