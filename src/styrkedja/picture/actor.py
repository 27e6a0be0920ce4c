"""Who acts: frozen, so that it can be passed to every action and written in the trail."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or process that acts; `roles` are (role, unit id or None for the whole group).

    `home` is the unit the person works in: there a role for the whole group decides.
    """

    id: str
    name: str
    roles: tuple[tuple[str, str | None], ...] = ()
    home: str | None = None
