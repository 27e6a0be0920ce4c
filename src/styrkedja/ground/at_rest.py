"""The garbage collector at rest, while much is made that forms no circles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_resting: list[
    bool
] = []  # one for each that rests now; the first says whether the collector was on


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """No sweeps for garbage meanwhile: each walks through everything made so far, and finds nothing.

    It comes back when the last who asked for rest has gone, whichever of several that is.
    """
    with _lock:
        _resting.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            if _resting.pop():
                grown_old()
                gc.enable()


def grown_old() -> None:
    """Put all that was made among what has lived long, so that waking does not begin with a walk through it.

    A process that keeps its first objects out of every sweep (`gc.freeze`) would let them in again: there
    the walk is taken.
    """
    if not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
