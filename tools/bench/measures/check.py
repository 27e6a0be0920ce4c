"""The check of the whole picture: time and peak memory, in a process of its own."""

from __future__ import annotations

import resource
from collections.abc import Iterator

from styrkedja.config.policies import standard_policy
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check
from tools.bench.big import picture, rows
from tools.bench.figure import Figure
from tools.bench.setting import Setting, Stopwatch


def measure(setting: Setting) -> Iterator[Figure]:
    """The first check of a picture in a fresh process, and the memory that took."""
    found = picture(rows(setting.initiatives))
    rules, policy = tuple(catalogue().values()), standard_policy()
    watch = Stopwatch()
    verdict = check(found, policy, rules)
    seconds = watch.seconds()
    note = f"{len(rules)} rules, {len(verdict.findings)} breaks"
    yield Figure("check of the whole picture", seconds, "s", most=2, note=note)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    note = "peak of the process, the making of the group included"
    yield Figure("check: memory", peak, "MiB", most=1024, note=note)
