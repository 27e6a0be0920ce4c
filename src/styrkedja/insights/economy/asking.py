"""What a money page is asked for: year, measure, category, state, unit and initiative."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlencode

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.pure.amounts import Wanted
from styrkedja.insights.economy.pure.reconciling import Measure, years_of
from styrkedja.look.pieces import Filter, Option
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.term import Term
from styrkedja.picture.terms import Category, Kind

T = TypeVar("T", bound=Term)
ALL = "alla"


@dataclass(frozen=True, slots=True)
class Asked:
    """A money page as asked for; "" and None for any."""

    year: int | None
    measure: Measure = Measure.BUDGET
    category: Category = Category.FINANCIAL
    state: EstimateState = EstimateState.COMMITMENT
    unit: str = ""
    initiative: str = ""
    standing: str = ""

    @property
    def wanted(self) -> Wanted:
        """Which amounts are meant: always one category."""
        return Wanted(self.initiative or None, self.category, self.unit or None)

    @property
    def parameters(self) -> str:
        """What narrows the series, as the end of an address."""
        said = {
            "kategori": self.category.code,
            "enhet": self.unit,
            "initiativ": self.initiative,
        }
        return "?" + urlencode({key: value for key, value in said.items() if value})


def asked(data: Mapping[str, str], picture: Portfolio) -> Asked:
    """What an address asks for; anything unknown is as if it were not asked."""
    unit, initiative = data.get("enhet", ""), data.get("initiativ", "")
    return Asked(
        year=year_in(data.get("ar", ""), picture),
        measure=next((m for m in Measure if m.code == data.get("matt")), Measure.BUDGET),
        category=term(Category, data.get("kategori"), Category.FINANCIAL),
        state=term(EstimateState, data.get("tillstand"), EstimateState.COMMITMENT),
        unit=unit if unit in picture.by_id(Kind.UNIT) else "",
        initiative=initiative if initiative in picture.initiative else "",
        standing=data.get("lage", ""),
    )


def year_in(text: str, picture: Portfolio) -> int | None:
    """The year asked for; this year where none is, and None for all of them."""
    years = years_of(picture)
    if text == ALL or not years:
        return None
    if text.isdecimal() and len(text) == 4 and int(text) in years:
        return int(text)
    return picture.as_of.year if picture.as_of.year in years else years[-1]


def term(terms: type[T], code: object, otherwise: T) -> T:
    """A closed term by its code."""
    return next((each for each in terms if each.code == code), otherwise)


def year_filter(now: Asked, picture: Portfolio) -> Filter:
    """Which year; every year is a choice of its own."""
    options = [Option(str(year), str(year)) for year in years_of(picture)]
    every = Option(ALL, w("Alla år", "All years"))
    value = str(now.year) if now.year else ALL
    return Filter(
        "ar", w("År", "Year"), value, (*options, every), any=w("Det här året", "This year")
    )


def category_filter(now: Asked) -> Filter:
    """Which category of benefit: always one."""
    rest = tuple(
        Option(each.code, each.words) for each in Category if each is not Category.FINANCIAL
    )
    value = "" if now.category is Category.FINANCIAL else now.category.code
    words = w("Nyttans slag", "Category of benefit")
    return Filter("kategori", words, value, rest, any=Category.FINANCIAL.words)


def state_filter(now: Asked) -> Filter:
    """Which of the four states of an amount."""
    usual = EstimateState.COMMITMENT
    rest = tuple(Option(each.code, each.words) for each in EstimateState if each is not usual)
    value = "" if now.state is usual else now.state.code
    return Filter("tillstand", w("Belopp", "Amounts"), value, rest, any=usual.words)


def unit_filter(now: Asked, picture: Portfolio, ids: set[str]) -> Filter:
    """Which unit, of those that have anything here."""
    units = picture.by_id(Kind.UNIT)
    options = sorted((units[key].name, key) for key in ids if key in units)
    words = w("Enhet", "Unit")
    return Filter("enhet", words, now.unit, tuple(Option(key, name) for name, key in options))


def year_words(now: Asked) -> Words:
    """The year, or all of them."""
    return Words(str(now.year), str(now.year)) if now.year else w("alla år", "all years")
