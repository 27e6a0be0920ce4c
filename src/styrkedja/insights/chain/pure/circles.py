"""Circles of references: a goal over itself, a unit under itself, initiatives that wait for each other."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Thing

Circles = Mapping[str, tuple[str, ...]]


def circles(picture: Portfolio, kind: Kind, field: str) -> Circles:
    """Every circle among things of a kind, by the first recorded thing in it, so that it is told once.

    The value is the circle's ids in order, starting with that thing. `field` holds one id or several.
    """
    return once(picture, ("chain.circles", kind, field), lambda p: _Walk(p, kind, field).found)


def circle_names(picture: Portfolio, kind: Kind, circle: tuple[str, ...]) -> str:
    """The names of what stands in a circle, the first of them again at its end."""
    known = picture.by_id(kind)
    return " → ".join(getattr(known[key], "name", key) for key in (*circle, circle[0]))


class _Walk:
    """Walks every thing once along its references, without recursion, noting where it meets its own path."""

    def __init__(self, picture: Portfolio, kind: Kind, field: str) -> None:
        self.field = field
        self.known = picture.by_id(kind)
        self.order = {thing.id: place for place, thing in enumerate(picture.things(kind))}
        self.done: set[str] = set()
        self.found: dict[str, tuple[str, ...]] = {}
        for start in self.order:
            if start not in self.done:
                self.walk(start)

    def walk(self, start: str) -> None:
        path: dict[str, None] = {start: None}
        branches = [iter(self.steps(start))]
        while branches:
            key = next(branches[-1], None)
            if key is None:
                branches.pop()
                self.done.add(path.popitem()[0])
            elif key in path:
                self.note(list(path), key)
            elif key not in self.done:
                path[key] = None
                branches.append(iter(self.steps(key)))

    def steps(self, key: str) -> list[str]:
        thing: Thing = self.known[key]
        value = getattr(thing, self.field)
        keys = (value,) if isinstance(value, str) else value or ()
        return [key for key in keys if key in self.known]

    def note(self, path: list[str], met: str) -> None:
        circle = path[path.index(met) :]
        first = min(range(len(circle)), key=lambda at: self.order[circle[at]])
        self.found.setdefault(circle[first], tuple(circle[first:] + circle[:first]))
