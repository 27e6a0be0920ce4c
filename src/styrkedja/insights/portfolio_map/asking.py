"""What a visitor asks of the map by its address: a choice, a weight, a weighing, a place, a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from styrkedja.ground.words import w
from styrkedja.insights.portfolio_map.pure.choice import Choice
from styrkedja.insights.portfolio_map.pure.figures import (
    Placed,
    Point,
    PortfolioMap,
    View,
    Weighing,
)
from styrkedja.look.pieces import Filter, Filters, Option
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

OFFERED = 400  # values in a list of a filter
VIEWS = {
    View.BUDGET: w("Budget", "Budget"),
    View.HOURS: w("Timmar", "Hours"),
    View.COUNT: w("Antal", "Number"),
}
TREES = (
    ("konto", Kind.ACCOUNT, "account"),
    ("enhet", Kind.UNIT, "unit"),
    ("mal", Kind.GOAL, "goal"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One address of the map, understood; what does not exist is left out."""

    choice: Choice = Choice()
    view: View = View.BUDGET
    weighing: Weighing = Weighing.EQUAL
    proposals: bool = False
    place: str = ""
    page: int = 1

    def parameters(self, **changes: object) -> str:
        """This as the end of an address, with something else in it."""
        asked = {
            "konto": self.choice.account,
            "enhet": self.choice.unit,
            "mal": self.choice.goal,
            "ar": self.choice.year,
            "vikt": "" if self.view is View.BUDGET else self.view.code,
            "effektmal": "" if self.weighing is Weighing.EQUAL else self.weighing.code,
            "forslag": "ja" if self.proposals else "",
        } | changes
        used = {key: value for key, value in asked.items() if value}
        return "?" + urlencode(used) if used else ""

    def address(self, **changes: object) -> str:
        """The page that shows this."""
        return reverse("portfolio_map:map") + self.parameters(**changes)

    def lead(self, members: Sequence[Placed], at: Point | None) -> str:
        """Where a bubble leads: one initiative to its akt, several to their list under the map."""
        if len(members) == 1:
            return dossier(members[0].id)
        if at is None:
            return self.address() + "#forslag"
        return self.address(plats=f"{at.x:g};{at.y:g}") + "#initiativ"


def asked(parameters: Mapping[str, str], picture: Portfolio) -> Asked:
    """What an address asks for."""
    found = {
        field: parameters[key]
        for key, kind, field in TREES
        if parameters.get(key, "") in picture.by_id(kind)
    }
    year = parameters.get("ar", "")
    page = parameters.get("sida", "1")
    return Asked(
        choice=Choice(**found, year=int(year) if year.isdecimal() and len(year) == 4 else None),
        view=one_of(View, parameters.get("vikt", ""), View.BUDGET),
        weighing=one_of(Weighing, parameters.get("effektmal", ""), Weighing.EQUAL),
        proposals=parameters.get("forslag") == "ja",
        place=parameters.get("plats", "")[:20],
        page=int(page) if page.isdecimal() and 0 < int(page[:6]) < 10_000 else 1,
    )


def one_of(terms: type[View] | type[Weighing], code: str, otherwise: View | Weighing) -> object:
    """A term by its code, or another where there is none such."""
    return next((term for term in terms if term.code == code), otherwise)


def dossier(initiative: str) -> str:
    """The akt of an initiative."""
    return reverse("dossier:read", args=[Kind.INITIATIVE.code, initiative])


def filters(now: Asked, picture: Portfolio, whole: PortfolioMap) -> Filters:
    """The filter bar: only what has initiatives is offered."""
    years = sorted({each.year for each in whole.placed if each.year}, reverse=True)
    lists = {
        "konto": tuple(Option(each.ref.id, each.name) for each in whole.accounts[:OFFERED]),
        "enhet": tuple(Option(each.ref.id, each.name) for each in whole.units[:OFFERED]),
        "mal": tuple(Option(each.id, each.name) for each in picture.goals[:OFFERED]),
    }
    choice = now.choice
    fields = (
        Filter("enhet", w("Enhet", "Unit"), choice.unit or "", lists["enhet"]),
        Filter("konto", w("Särredovisning", "Account"), choice.account or "", lists["konto"]),
        Filter("mal", w("Mål", "Goal"), choice.goal or "", lists["mal"]),
        Filter(
            "ar",
            w("År", "Year"),
            str(choice.year or ""),
            tuple(Option(str(year), str(year)) for year in years),
        ),
        Filter(
            "vikt",
            w("Storlek och vikt", "Size and weight"),
            now.view.code,
            tuple(Option(view.code, words) for view, words in VIEWS.items()),
            any="",
        ),
        Filter(
            "effektmal",
            w("Effektmål vägs", "Benefits weigh"),
            "" if now.weighing is Weighing.EQUAL else now.weighing.code,
            (Option(Weighing.AMOUNT.code, w("Efter årligt värde", "By yearly value")),),
            any=w("Lika", "Alike"),
            folded=True,
        ),
        Filter(
            "forslag",
            w("Förslag för oklassade", "Proposals for the unclassified"),
            "ja" if now.proposals else "",
            (Option("ja", w("Visa", "Show")),),
            any=w("Visa inte", "Do not show"),
            folded=True,
        ),
    )
    used = now != Asked(page=now.page)
    return Filters(fields, clear=reverse("portfolio_map:map") if used else "")


def narrowed(now: Asked, picture: Portfolio) -> tuple[str, ...]:
    """What the choice is narrowed to, by name."""
    found = []
    for _, kind, field in TREES:
        id_ = getattr(now.choice, field)
        if id_ is not None:
            found.append(picture.by_id(kind)[id_].name)
    if now.choice.year:
        found.append(str(now.choice.year))
    return tuple(found)
