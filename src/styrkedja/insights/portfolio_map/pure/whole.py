"""The whole map of a picture: initiatives, units, accounts, years, direction and coverage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from styrkedja.insights.portfolio_map.pure.direction import decided_direction
from styrkedja.insights.portfolio_map.pure.figures import (
    Coverage,
    Group,
    Placed,
    PortfolioMap,
    View,
    Weighing,
    Year,
    main_of,
)
from styrkedja.insights.portfolio_map.pure.place import living, placed_in
from styrkedja.insights.portfolio_map.pure.standing import Weights, distance, standing, standings
from styrkedja.picture.finding import Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage
from styrkedja.picture.things import Account, Initiative, Unit

BALANCED_SHARE = "map.internal_efficiency_share"


def everyone(initiative: Initiative) -> bool:
    """Nobody is left out."""
    return True


def portfolio_map(
    picture: Portfolio,
    policy: Policy,
    weighing: Weighing = Weighing.EQUAL,
    among: Callable[[Initiative], bool] = everyone,
    view: View = View.BUDGET,
    groups: bool = True,
) -> PortfolioMap:
    """Where everything in the picture stands, or those initiatives `among` lets through.

    Without `groups` only the whole is worked out: no units, accounts and years, in a third of the time.
    """
    target = float(policy[BALANCED_SHARE])
    chosen = [initiative for initiative in picture.initiatives if among(initiative)]
    members = living(chosen)
    placed = placed_in(picture, members, weighing)
    whole = standings(placed, target)
    direction, main = decided_direction(picture), main_of(whole, view)
    group = _Grouping(picture, members if groups else (), placed, target, view)
    return PortfolioMap(
        as_of=picture.as_of,
        weighing=weighing,
        placed=tuple(placed),
        left_out=len(chosen) - len(members),
        standings=whole,
        units=group.by(Kind.UNIT, picture.units, "unit"),
        running=group.by(Kind.UNIT, picture.units, "unit", beneath=False),
        accounts=group.by(Kind.ACCOUNT, picture.accounts, "account"),
        drift=drift(picture, chosen, placed, weighing, target) if groups else (),
        direction=direction,
        distance=distance(main.at, direction) if main and direction else None,
        coverage=coverage(picture, members, placed),
        view=view,
    )


def drift(
    picture: Portfolio,
    chosen: Iterable[Initiative],
    placed: Iterable[Placed],
    weighing: Weighing,
    target: float,
) -> tuple[Year, ...]:
    """Where the initiatives of each year stand: the living, as placed, and the realised ones.

    By count and not by budget: one large initiative would else be the whole of its year.
    """
    realised = [i for i in chosen if i.stage is Stage.REALISED]
    years: dict[int, list[Placed]] = {}
    for each in (*placed, *placed_in(picture, realised, weighing)):
        if each.year is not None:
            years.setdefault(each.year, []).append(each)
    found = ((year, standing(Weights(years[year]), View.COUNT, target)) for year in sorted(years))
    return tuple(Year(year, stands) for year, stands in found if stands)


def coverage(
    picture: Portfolio, initiatives: Sequence[Initiative], placed: Sequence[Placed]
) -> Coverage:
    """How many of the initiatives and their benefits are classified."""
    benefits_of = picture.benefits_of
    return Coverage(
        initiatives=len(initiatives),
        initiatives_placed=len(placed),
        benefits=sum([len(benefits_of.get(i.id, ())) for i in initiatives]),
        benefits_classified=sum([each.classified for each in placed]),
    )


class _Gathered:
    """What some initiatives add up to; `benefits` are all they have."""

    __slots__ = ("benefits", "classified", "initiatives", "weights")

    def __init__(
        self, initiatives: int = 0, benefits: int = 0, placed: Sequence[Placed] = ()
    ) -> None:
        self.initiatives = initiatives
        self.benefits = benefits
        self.classified = sum([each.classified for each in placed])
        self.weights = Weights(placed)

    def add(self, others: _Gathered) -> None:
        """All the initiatives of another group."""
        self.initiatives += others.initiatives
        self.benefits += others.benefits
        self.classified += others.classified
        self.weights.add_all(others.weights)


class _Grouping:
    """Gathers living initiatives under units or accounts, each with all beneath it."""

    def __init__(
        self,
        picture: Portfolio,
        members: Sequence[Initiative],
        placed: Sequence[Placed],
        target: float,
        view: View,
    ) -> None:
        self.view = view
        self.benefits_of = picture.benefits_of
        self.members = members
        self.placed = {each.id: each for each in placed}
        self.target = target

    def by(
        self, kind: Kind, things: Sequence[Unit | Account], field: str, *, beneath: bool = True
    ) -> tuple[Group, ...]:
        """A group for each thing that has initiatives, its own or beneath it, in their order."""
        own = self.own(field)
        parents = {thing.id: thing.parent if beneath else None for thing in things}
        under: dict[str, _Gathered] = {}
        for id_, gathered in own.items():
            for above in upwards(id_, parents):
                if above not in under:
                    under[above] = _Gathered()
                under[above].add(gathered)
        names = {thing.id: thing.name for thing in things}
        order = [*names, *(id_ for id_ in under if id_ not in names)]
        return tuple(
            self._group(Ref(kind, id_), names.get(id_, id_), under[id_])
            for id_ in order
            if id_ in under
        )

    def own(self, field: str) -> Mapping[str | None, _Gathered]:
        """What each unit's or account's own initiatives add up to."""
        together: dict[str | None, list[str]] = {}
        for initiative in self.members:
            together.setdefault(getattr(initiative, field), []).append(initiative.id)
        return {
            key: _Gathered(
                len(ids),
                sum([len(self.benefits_of.get(id_, ())) for id_ in ids]),
                [self.placed[id_] for id_ in ids if id_ in self.placed],
            )
            for key, ids in together.items()
        }

    def _group(self, ref: Ref, name: str, gathered: _Gathered) -> Group:
        return Group(
            ref=ref,
            name=name,
            standings=standings(gathered.weights, self.target),
            coverage=Coverage(
                initiatives=gathered.initiatives,
                initiatives_placed=gathered.weights.placed,
                benefits=gathered.benefits,
                benefits_classified=gathered.classified,
            ),
            view=self.view,
        )


def upwards(start: str | None, parents: Mapping[str, str | None]) -> Iterable[str]:
    """An id and everything above it, each once, even where the tree bites its own tail."""
    seen: set[str] = set()
    while start is not None and start not in seen:
        seen.add(start)
        yield start
        start = parents.get(start)
