"""One test, many cases: the test is asked of each in turn, and every case that fails is named."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import wraps
from typing import Any

from django.db import transaction

from styrkedja.registers.snapshot import KEPT

Cases = Iterable[Any] | Callable[[], Iterable[Any]]


def each(
    names: str,
    cases: Cases,
    ids: Callable[[Any], object] = str,
    around: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """As `parametrize`, but one test: cheap for small questions asked of very many cases.

    All cases are asked even when some fail. Cases given as a function are made when the test runs,
    not when the tests are gathered. With `around=undone` what a case writes is gone before the next.
    """
    wanted = [name.strip() for name in names.split(",")]

    def walking(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def walk(**fixtures: Any) -> None:
            failed: list[tuple[object, Exception]] = []
            every = list(cases() if callable(cases) else cases)
            for case in every:
                values = (case,) if len(wanted) == 1 else case
                try:
                    with around():
                        test(**fixtures, **dict(zip(wanted, values, strict=True)))
                except Exception as wrong:
                    failed.append((ids(case), wrong))
            told(failed, len(every))

        asked = inspect.signature(test)
        kept = [value for name, value in asked.parameters.items() if name not in wanted]
        walk.__signature__ = asked.replace(parameters=kept)  # type: ignore[attr-defined]
        return walk

    return walking


def told(failed: list[tuple[object, Exception]], asked: int) -> None:
    """Fail with the name of every case that failed; the first is shown whole beneath."""
    assert asked, "there was no case to ask"
    if failed:
        lines = [f"{name}: {type(wrong).__name__}: {wrong}" for name, wrong in failed]
        raise AssertionError(
            "\n".join([f"{len(failed)} of {asked} cases fail:", *lines])
        ) from failed[0][1]


@contextmanager
def undone() -> Iterator[None]:
    """What is written inside is undone, and nothing read inside is kept."""
    KEPT.forget()
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    KEPT.forget()
