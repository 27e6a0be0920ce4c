"""What a list found, kept in this process until something is written: the next page need not ask anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from threading import Lock
from typing import TypeVar

from django.db import connection

from styrkedja.registers.trail.queries import end

Ids = TypeVar("Ids", list[str], frozenset[str])
MOST_IDS = 2_000_000  # some sixteen megabytes, since every list holds the very same texts


class Orders:
    """The ids of whole lists, in order, and of all that a filter or search found. Disposable."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.position: tuple[int, str] | None = None
        self.kept: dict[Hashable, Collection[str]] = {}
        self.same: dict[str, str] = {}

    def ids(self, asked: Hashable, read: Callable[[], Ids]) -> Ids:
        """What `read()` gives, read only once while the trail stands where it stands.

        Inside an open transaction it is always read: what is written there is not in the trail yet.
        """
        if connection.in_atomic_block:
            return read()
        now = end()
        with self.lock:
            if now != self.position:
                self.position, self.kept, self.same = now, {}, {}
            if asked in self.kept:
                return self.kept[asked]
        found = read()
        with self.lock:
            if now == self.position:
                found = self.kept[asked] = type(found)(map(self.same.setdefault, found, found))
                while sum(map(len, self.kept.values())) > MOST_IDS and len(self.kept) > 1:
                    del self.kept[next(iter(self.kept))]
        return found


ORDERS = Orders()
