"""What a page asks the database while it is drawn: nothing, but for the frame around it, made at first need."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from unittest.mock import patch

from django.db import connection
from django.template.backends.django import Template

from styrkedja.front.start.frame import frame_of

FRAME = frame_of.__code__


@contextmanager
def asked_while_drawn() -> Iterator[list[str]]:
    """The questions to the database that templates cause, gathered until the block ends."""
    asked: list[str] = []
    plain, drawing = Template.render, []

    def render(self: Template, *given: object, **named: object) -> str:
        drawing.append(self)
        try:
            return plain(self, *given, **named)
        finally:
            drawing.pop()

    def ask(execute: Callable, sql: str, *given: object) -> object:
        if drawing and not in_the_frame(sys._getframe()):
            asked.append(sql)
        return execute(sql, *given)

    with patch.object(Template, "render", render), connection.execute_wrapper(ask):
        yield asked


def in_the_frame(called: FrameType | None) -> bool:
    """Whether a call comes out of the making of the frame."""
    while called is not None and called.f_code is not FRAME:
        called = called.f_back
    return called is not None
