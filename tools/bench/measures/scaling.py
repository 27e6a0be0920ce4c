"""How the cost of the check grows with the portfolio: the exponent, by least squares on logarithms."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from math import log

from styrkedja.config.policies import standard_policy
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check
from tools.bench.big import picture, rows
from tools.bench.figure import Figure
from tools.bench.setting import Setting, Stopwatch

SIZES = (1_000, 3_162, 10_000, 31_623, 100_000)
SMALL = (25, 50, 100)


def measure(setting: Setting) -> Iterator[Figure]:
    """The check at each size, in seconds of work; each picture has sentences of its own."""
    sizes = SIZES if setting.timed else SMALL
    costs = [cost(size, seed) for seed, size in enumerate(sizes)]
    told = ", ".join(
        f"{size:,}: {seconds:.2f} s" for size, seconds in zip(sizes, costs, strict=True)
    )
    yield Figure("cost by initiatives: exponent", slope(sizes, costs), "", most=1.1, note=told)


def cost(size: int, seed: int) -> float:
    """Seconds of work that a check of a group of this size takes."""
    found = picture(rows(size, seed))
    gc.collect()
    watch = Stopwatch()
    check(found, standard_policy(), catalogue().values())
    return watch.working()


def slope(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The slope of the straight line nearest to the logarithms."""
    xs, ys = [log(size) for size in sizes], [log(seconds) for seconds in costs]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    rise = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return rise / sum((x - mean_x) ** 2 for x in xs)
