"""The obligations that follow from a go decision: measure, verify, report. They outlive the project."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from styrkedja.ground.periods import months_after
from styrkedja.picture.deed_terms import ObligationKind
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.promises import Obligation
from styrkedja.picture.things import Benefit

MOST_MEASUREMENTS = 40
"""An interval of one month over many years is a plan nobody keeps; the rest follows when these are done."""


def planned(
    picture: Portfolio, policy: Policy, id_: str, decision: str | None, on: date
) -> tuple[Obligation, ...]:
    """Every obligation of an initiative decided on a day; those already there are left out."""
    there = {row.id for row in picture.obligations}
    found = [
        row
        for benefit in sorted(picture.benefits_of.get(id_, ()), key=lambda one: one.id)
        for row in of_benefit(benefit, policy, id_, decision, on)
    ]
    return tuple(row for row in found if row.id not in there)


def of_benefit(
    benefit: Benefit, policy: Policy, id_: str, decision: str | None, on: date
) -> Iterator[Obligation]:
    """The obligations of one effektmål: the baseline if it is only planned, each measurement, the outcome."""
    days = [
        (ObligationKind.MEASURE, day, f"Mät nyckeltalet: {benefit.indicator or benefit.name}")
        for day in measuring_days(benefit)
    ]
    if benefit.baseline is None and benefit.baseline_planned_on:
        first = (ObligationKind.MEASURE, benefit.baseline_planned_on, "Gör nollmätningen")
        days.insert(0, first)
    if benefit.target_on:
        days.append((ObligationKind.VERIFY, benefit.target_on, "Verifiera utfallet mot målvärdet"))
        told = months_after(benefit.target_on, int(policy["follow_up.report_months_after_target"]))
        days.append((ObligationKind.REPORT, told, "Rapportera utfallet till forumet"))
    for number, (kind, day, name) in enumerate(days, start=1):
        yield Obligation(
            id=f"PL-{benefit.id}-{number}",
            name=name,
            kind=kind,
            initiative=id_,
            benefit=benefit.id,
            unit=benefit.unit,
            owner=benefit.owner,
            due_on=max(day, on),
            decision=decision,
            step=0,
        )


def measuring_days(benefit: Benefit) -> tuple[date, ...]:
    """The days of the follow-up plan: the first, then by its interval, before the target's own day."""
    first, last = benefit.first_measurement_on, benefit.target_on
    if first is None:
        return ()
    if last is None or not benefit.interval_months:
        return (first,) if first != last else ()
    days = (months_after(first, benefit.interval_months * n) for n in range(MOST_MEASUREMENTS))
    return tuple(dict.fromkeys(day for day in days if day < last))
