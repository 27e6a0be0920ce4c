"""The order of a list, kept in this process until something is written: the next page need not sort anew."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from threading import Lock

from django.db import connection

from styrkedja.registers.trail.queries import end

MOST_IDS = 2_000_000  # some sixteen megabytes, since every list holds the very same texts


class Orders:
    """The ids of whole lists as they were last asked for. Disposable."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.position: tuple[int, str] | None = None
        self.kept: dict[Hashable, Sequence[str]] = {}
        self.same: dict[str, str] = {}

    def ids(self, asked: Hashable, read: Callable[[], Sequence[str]]) -> Sequence[str]:
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
                found = self.kept[asked] = list(map(self.same.setdefault, found, found))
                while sum(map(len, self.kept.values())) > MOST_IDS and len(self.kept) > 1:
                    del self.kept[next(iter(self.kept))]
        return found


ORDERS = Orders()
