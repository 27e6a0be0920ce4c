"""Which initiatives a visitor wants to see: of an account, a unit, a goal (each with all beneath), a year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from styrkedja.insights.portfolio_map.pure.place import year_of
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.things import Initiative


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked for; None asks for everything."""

    account: str | None = None
    unit: str | None = None
    goal: str | None = None
    year: int | None = None


def fits(choice: Choice, picture: Portfolio) -> Callable[[Initiative], bool]:
    """Whether an initiative is among those asked for."""
    accounts = beneath(choice.account, picture.accounts)
    units = beneath(choice.unit, picture.units)
    goals = beneath(choice.goal, picture.goals)

    def fit(initiative: Initiative) -> bool:
        return (
            (accounts is None or initiative.account in accounts)
            and (units is None or initiative.unit in units)
            and (goals is None or not goals.isdisjoint(initiative.goals))
            and (choice.year is None or year_of(initiative) == choice.year)
        )

    return fit


def beneath(start: str | None, things: Iterable[object]) -> frozenset[str] | None:
    """An id and all beneath it in its tree, each once even in a circle; None where none is asked."""
    if start is None:
        return None
    children: dict[str | None, list[str]] = {}
    for thing in things:
        children.setdefault(thing.parent, []).append(thing.id)
    return frozenset(_down(start, children))


def _down(start: str, children: Mapping[str | None, list[str]]) -> set[str]:
    found, ahead = set(), [start]
    while ahead:
        here = ahead.pop()
        if here not in found:
            found.add(here)
            ahead.extend(children.get(here, ()))
    return found
