"""What the worker does, told in the language asked for; the library's own log lines are English alone."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

from styrkedja.ground.words import Language, Words, w

LOGGERS = ("django_tasks", "django_tasks_db")
LINE = logging.Formatter("{asctime}  {message}", "%Y-%m-%d %H:%M:%S", style="{")
OF_WORKER: Mapping[str, Words] = MappingProxyType(
    {
        "Starting worker": w("Utför det som väntar.", "Carrying out what waits."),
        "No more tasks": w("Inget mer väntar.", "Nothing more waits."),
        "Received %s - shutting": w(
            "Stannar när uppgiften är klar. Tryck Ctrl+C en gång till för att avbryta den.",
            "Stops when the task is done. Press Ctrl+C once more to break it off.",
        ),
        "Received %s - terminating": w("Uppgiften avbröts.", "The task was broken off."),
    }
)  # by how the library's line begins
SENT: Mapping[str, Words] = MappingProxyType(
    {
        "send_letter": w("Ett brev är skickat.", "A letter is sent."),
        "send_call": w("En kallelse är skickad.", "A call to a meeting is sent."),
    }
)
DONE = w("Uppgiften {name} är utförd.", "The task {name} is carried out.")
FAILED = w(
    "Något gick inte att skicka: {why}. Det prövas igen nästa gång styrkedja worker startas.",
    "Something could not be sent: {why}. It is tried again the next time styrkedja worker is started.",
)


@contextmanager
def told_in(language: Language) -> Iterator[None]:
    """What the worker does on the error stream, in the language, until the work is over."""
    handler = _Told(language)
    found = [logging.getLogger(name) for name in LOGGERS]
    for logger in found:
        logger.addHandler(handler)
        logger.propagate = False
    try:
        yield
    finally:
        for logger in found:
            logger.removeHandler(handler)
            logger.propagate = True


class _Told(logging.StreamHandler):
    """Prints each of the library's lines in words; one it does not know stands as it is."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language
        self.setFormatter(LINE)

    def emit(self, record: logging.LogRecord) -> None:
        words = of_task(record) if str(record.msg).startswith("Task id=") else of_worker(record)
        if words is not None:
            record = logging.makeLogRecord({**record.__dict__, "msg": words.to(self.language)})
            record.args, record.exc_info, record.exc_text = (), None, None
            super().emit(record)


def of_worker(record: logging.LogRecord) -> Words:
    """A line of the worker itself."""
    for start, words in OF_WORKER.items():
        if str(record.msg).startswith(start):
            return words
    return Words(record.getMessage(), record.getMessage())


def of_task(record: logging.LogRecord) -> Words | None:
    """A line of one task: done or failed. That it begins needs no line."""
    if record.levelno >= logging.ERROR:
        fault = record.exc_info[1] if record.exc_info else None
        return FAILED.fill(why=fault or record.getMessage())
    _, path, state = record.args
    if state != "SUCCESSFUL":
        return None
    name = path.rpartition(".")[2]
    return SENT.get(name, DONE.fill(name=name))
