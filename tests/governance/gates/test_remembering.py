"""Judgements are remembered from one picture to the next, and never tell anything but what judging anew would."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from styrkedja.config.policies import policy_in_force
from styrkedja.example import example_portfolio
from styrkedja.governance.gates.pure.judging import Judgement, judge
from styrkedja.governance.gates.pure.nearby import near
from styrkedja.governance.gates.pure.road import ASIDE
from styrkedja.governance.gates.queries import onward
from styrkedja.governance.gates.remembering import Judgements
from styrkedja.picture.portfolio import TABLES, Portfolio

POLICY = policy_in_force("")


def before_gates(picture: Portfolio) -> dict[str, object]:
    """Each initiative that stands before a gate, and the gate."""
    return {
        one.id: following[0]
        for one in picture.initiatives
        if one.stage not in ASIDE and (following := onward(picture, one.id))
    }


def asked(kept: Judgements, picture: Portfolio) -> dict[str, Judgement]:
    """What is remembered or judged anew."""
    return {id_: kept.of(picture, POLICY, id_, gate) for id_, gate in before_gates(picture).items()}


def plainly(picture: Portfolio) -> dict[str, Judgement]:
    """Everything judged anew."""
    return {
        id_: judge(near(picture, id_), POLICY, id_, gate, deciding=True)
        for id_, gate in before_gates(picture).items()
    }


def again(rows: tuple[object, ...], number: int) -> tuple[object, ...]:
    """The rows of a table with one of them read again: the others are the very same objects."""
    return tuple(replace(row) if each == number else row for each, row in enumerate(rows))


def test_when_any_row_has_gone_the_judgements_are_as_if_made_anew() -> None:
    picture = example_portfolio()
    kept = Judgements()
    asked(kept, picture)
    for table in TABLES.values():
        rows = getattr(picture, table)
        if rows:  # each from the picture that the last one left
            number = len(rows) // 2
            picture = replace(picture, **{table: (*rows[:number], *rows[number + 1 :])})
            assert asked(kept, picture) == plainly(picture), table


def test_only_what_stands_near_the_written_row_is_judged_again() -> None:
    picture = example_portfolio()
    kept = Judgements()
    everything = len(asked(kept, picture))
    assert kept.made == everything > 3
    asked(kept, replace(picture))
    assert kept.made == everything
    one = next(iter(before_gates(picture)))
    number = next(n for n, row in enumerate(picture.initiatives) if row.id == one)
    asked(kept, replace(picture, initiatives=again(picture.initiatives, number)))
    assert everything < kept.made <= everything + 3
    asked(kept, replace(picture, units=again(picture.units, 0)))
    assert kept.made >= 2 * everything


def test_another_day_or_policy_is_judged_anew() -> None:
    picture = example_portfolio()
    kept = Judgements()
    asked(kept, picture)
    later = replace(picture, as_of=date(2030, 1, 1))
    assert asked(kept, later) == plainly(later)
    id_, gate = next(iter(before_gates(picture).items()))
    made = kept.made
    kept.of(later, replace(POLICY, digest="another"), id_, gate)
    assert kept.made == made + 1
