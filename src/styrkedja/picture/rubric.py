"""The rubric for a well-formed effektmål: twelve checks, E1–E12, each met or not, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from types import MappingProxyType

from styrkedja.ground.words import Words, w
from styrkedja.picture.counted_twice import others_counting
from styrkedja.picture.finding import Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Category, Kind, Term
from styrkedja.picture.things import Benefit, Initiative
from styrkedja.picture.wording import Fault, FaultKind, faults_in
from styrkedja.picture.wording.fault import WRONG_THING
from styrkedja.picture.wording.project_roles import is_project_role


class MarkState(Term):
    """How one check came out."""

    MET = "met", w("uppfyllt", "met")
    UNMET = "unmet", w("inte uppfyllt", "not met")
    NOT_APPLICABLE = "not_applicable", w("gäller inte", "not applicable")


@dataclass(frozen=True, slots=True)
class Mark:
    """One check of one effektmål: how it came out, and what decided it.

    `missing` are the benefit's empty fields that the check needs, `contradicting` those that hold
    something that cannot be right, `faults` what the wording shows, and `others` ids of effektmål in
    other initiatives that seem to count the same.
    """

    code: str  # "E1" … "E12"
    state: MarkState
    hard: bool  # whether the gate stops at it (S112)
    missing: tuple[str, ...] = ()
    contradicting: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rubric:
    """All marks of one effektmål, in order E1–E12."""

    benefit: str
    marks: tuple[Mark, ...]

    def mark(self, code: str) -> Mark:
        """The mark of one check ("E3")."""
        return next(mark for mark in self.marks if mark.code == code)

    @property
    def score(self) -> float:
        """Share of the checks that apply which are met, 0–1."""
        judged = [mark for mark in self.marks if mark.state is not MarkState.NOT_APPLICABLE]
        met = sum(mark.state is MarkState.MET for mark in judged)
        return met / len(judged) if judged else 0.0

    @property
    def holds(self) -> bool:
        """Whether every hard check is met: what the gate asks (S112)."""
        return not any(mark.hard and mark.state is MarkState.UNMET for mark in self.marks)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What the wording shows and no field makes good."""
        return self.mark("E1").faults


def assess(benefit: Benefit, picture: Portfolio, policy: Policy) -> Rubric:
    """All twelve checks of one effektmål."""
    return Rubric(benefit.id, tuple(CHECKS[code](benefit, picture, policy) for code in CHECKS))


def marked(code: str, benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """One check of one effektmål ("E3")."""
    return CHECKS[code](benefit, picture, policy)


def wording_faults(benefit: Benefit) -> tuple[Fault, ...]:
    """The faults of the wording, less what the fields make good: a target holds the number."""
    made_good: set[FaultKind] = set()
    if benefit.target is not None:
        made_good |= {FaultKind.NO_NUMBER, FaultKind.VAGUE}
    if benefit.indicator_unit:
        made_good.add(FaultKind.NO_UNIT)
    if benefit.target_on:
        made_good.add(FaultKind.NO_TIME)
    if benefit.receiver or benefit.unit:
        made_good.add(FaultKind.NO_RECEIVER)
    found = faults_in(benefit.name)
    return tuple(fault for fault in found if fault.kind not in made_good) if made_good else found


def initiative_of(benefit: Benefit, picture: Portfolio) -> Initiative | None:
    """The initiative that shall bring the benefit."""
    return picture.initiative.get(benefit.initiative)


@cache
def fields_of(fields: tuple[str, ...]) -> Callable[[Benefit], tuple[object, ...]]:
    """What gets the values of some fields at once."""
    get = attrgetter(*fields)
    return get if len(fields) > 1 else lambda benefit: (get(benefit),)


def missing(benefit: Benefit, picture: Portfolio, *fields: str) -> tuple[str, ...]:
    """Those of the fields that are empty; a cell nobody could read is not called empty."""
    if all(fields_of(fields)(benefit)):  # most often so, and this is asked half a million times
        return ()
    empty = tuple(field for field in fields if getattr(benefit, field) in (None, ""))
    if empty and picture.unread:
        ref = Ref(Kind.BENEFIT, benefit.id)
        return tuple(field for field in empty if (ref, field) not in picture.unread)
    return empty


def plan_lapsed(benefit: Benefit, picture: Portfolio) -> bool:
    """Whether the day planned for the baseline has passed without one."""
    planned = benefit.baseline_planned_on
    return benefit.baseline is None and planned is not None and planned < picture.as_of


def states_a_change(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """E1: a change in the business or for a receiver, not a deliverable or an activity."""
    empty = missing(benefit, picture, "name")
    faults = () if empty else wording_faults(benefit)
    wrong = empty or any(fault.kind in WRONG_THING for fault in faults)
    return Mark("E1", MarkState.UNMET if wrong else MarkState.MET, True, empty, faults=faults)


def has_baseline(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """E3: value, date and source of the baseline, or a day before the start when it is measured."""
    empty = missing(benefit, picture, "baseline", "baseline_on", "baseline_source")
    if not empty:
        return MET["E3"]
    planned = benefit.baseline_planned_on
    if benefit.baseline is not None or planned is None:
        return Mark("E3", MarkState.UNMET, True, empty)
    initiative = initiative_of(benefit, picture)
    start = initiative and (initiative.started_on or initiative.planned_start)
    if plan_lapsed(benefit, picture) or (start and planned > start):
        return Mark("E3", MarkState.UNMET, True, contradicting=("baseline_planned_on",))
    return MET["E3"]


def has_target(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """E4: a value and a day, and the day lies after the introduction."""
    empty = missing(benefit, picture, "target", "target_on")
    early = not empty and before_introduction("target_on", benefit, picture)
    return verdict("E4", empty, ("target_on",) if early else ())


def has_owner(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """E5: a line role in the receiving unit, who has accepted."""
    empty = missing(benefit, picture, "owner", "unit", "accepted_on")
    wrong = []
    if benefit.owner and is_project_role(benefit.owner):
        wrong.append("owner")
    if benefit.accepted_on and benefit.accepted_on > picture.as_of:
        wrong.append("accepted_on")
    return verdict("E5", empty, tuple(wrong))


def has_follow_up(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """E6: who measures and how, and at least one measurement after the introduction."""
    empty = missing(benefit, picture, "first_measurement_on", "method", "measured_by")
    only_early = not benefit.interval_months and before_introduction(
        "first_measurement_on", benefit, picture
    )
    return verdict("E6", empty, ("first_measurement_on",) if only_early else ())


def before_introduction(field: str, benefit: Benefit, picture: Portfolio) -> bool:
    """Whether a day of the benefit lies before its initiative's introduction, done or planned."""
    day, initiative = getattr(benefit, field), initiative_of(benefit, picture)
    introduced = initiative and (initiative.introduced_on or initiative.planned_end)
    return bool(day and introduced and day < introduced)


def has_category(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """E7: a category; a financial benefit also has its amount a year and its budget line."""
    if benefit.category is Category.FINANCIAL:
        return verdict("E7", missing(benefit, picture, "category", "amount", "budget_line"))
    return MET["E7"] if benefit.category else verdict("E7", missing(benefit, picture, "category"))


def serves_a_goal(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """E8: a goal of its own, or one that its initiative serves."""
    initiative = initiative_of(benefit, picture)
    if benefit.goal or (initiative is not None and initiative.goals):
        return MET["E8"]
    return verdict("E8", missing(benefit, picture, "goal"))


def counted_once(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
    """E12: no other initiative counts the same; not applicable where nothing can be compared."""
    others = others_counting(benefit, picture)
    if others is None:
        return Mark("E12", MarkState.NOT_APPLICABLE, False)
    return Mark("E12", MarkState.UNMET, False, others=others) if others else MET["E12"]


def fields_filled(code: str, *fields: str) -> Check:
    """A check that only asks that some fields are filled."""

    values = fields_of(fields)

    def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Mark:
        if all(values(benefit)):
            return MET[code]
        return verdict(code, missing(benefit, picture, *fields))

    return check


def verdict(code: str, empty: tuple[str, ...], wrong: tuple[str, ...] = ()) -> Mark:
    """Met where nothing is missing and nothing contradicts."""
    if not empty and not wrong:
        return MET[code]
    return Mark(code, MarkState.UNMET, code not in SOFT, empty, wrong)


Check = Callable[[Benefit, Portfolio, Policy], Mark]
SOFT = frozenset({"E10", "E11", "E12"})
CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "E1": states_a_change,
        "E2": fields_filled("E2", "indicator", "indicator_unit", "direction"),
        "E3": has_baseline,
        "E4": has_target,
        "E5": has_owner,
        "E6": has_follow_up,
        "E7": has_category,
        "E8": serves_a_goal,
        "E9": fields_filled("E9", "activity", "direct_value"),
        "E10": fields_filled("E10", "change_needed", "hindrance", "guard_metric"),
        "E11": fields_filled("E11", "output", "use"),
        "E12": counted_once,
    }
)
MET: Mapping[str, Mark] = MappingProxyType(
    {code: Mark(code, MarkState.MET, code not in SOFT) for code in CHECKS}
)
TITLES: Mapping[str, Words] = MappingProxyType(
    {
        "E1": w("Säger en förändring, inte en leverans", "States a change, not a deliverable"),
        "E2": w("Nyckeltal med enhet och riktning", "Indicator with unit and direction"),
        "E3": w("Utgångsläge eller plan för nollmätning", "Baseline or a plan to measure it"),
        "E4": w("Målvärde och måldatum efter införandet", "Target and date after introduction"),
        "E5": w("Effektägare i linjen som har tagit på sig målet", "Line owner who has accepted"),
        "E6": w("Plan för effektuppföljning", "Plan for measuring the effect"),
        "E7": w("Kategori, och belopp om den är finansiell", "Category, and amount if financial"),
        "E8": w("Koppling till ett mål", "Link to a goal"),
        "E9": w("Plats på båda axlarna", "A place on both axes"),
        "E10": w("Ändrat arbetssätt, hinder och skyddsmått", "New ways, hindrance, guard metric"),
        "E11": w("Orsakskedja: leverans, användning, effekt", "Cause chain: output, use, effect"),
        "E12": w("Räknas bara en gång", "Counted only once"),
    }
)
FIELD_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "name": w("formulering", "a wording"),
        "indicator": w("nyckeltal", "an indicator"),
        "indicator_unit": w("enhet för nyckeltalet", "a unit for the indicator"),
        "direction": w("riktning", "a direction"),
        "baseline": w("värde i utgångsläget", "a baseline value"),
        "baseline_on": w("datum för utgångsläget", "a date for the baseline"),
        "baseline_source": w("källa för utgångsläget", "a source for the baseline"),
        "baseline_planned_on": w("datum för nollmätningen", "a day to measure the baseline"),
        "target": w("målvärde", "a target"),
        "target_on": w("måldatum", "a target date"),
        "owner": w("effektägare", "an effect owner"),
        "unit": w("mottagande enhet", "a receiving unit"),
        "accepted_on": w("datum då effektägaren tog på sig målet", "a day when the owner accepted"),
        "first_measurement_on": w("datum för första mätningen", "a day for the first measurement"),
        "method": w("mätmetod", "a method of measuring"),
        "measured_by": w("den som ska mäta", "someone who measures"),
        "category": w("kategori", "a category"),
        "amount": w("belopp per år", "an amount a year"),
        "budget_line": w("budgetpost", "a budget line"),
        "goal": w("mål", "a goal"),
        "activity": w("plats på axeln effektivitet–innovation", "a place on efficiency–innovation"),
        "direct_value": w("plats på axeln intern–extern", "a place on internal–external"),
        "change_needed": w("ändrat arbetssätt", "a changed way of working"),
        "hindrance": w("hinder", "a hindrance"),
        "guard_metric": w("skyddsmått", "a guard metric"),
        "output": w("leverans", "an output"),
        "use": w("användning", "a use"),
    }
)
