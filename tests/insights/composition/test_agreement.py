"""Two coders' agreement is Cohen's κ, undefined where chance explains all, and the sample is the same whoever asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from styrkedja.insights.composition.pure.agreement import (
    Agreement,
    agreement,
    apart,
    drawn,
    left,
    pairs,
    sample,
)
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Activity

E, M, N = Activity.EFFICIENCY, Activity.MIXED, Activity.INNOVATION
DAY = date(2026, 6, 1)


def of(*counts: tuple[Activity, Activity, int]) -> Agreement:
    return Agreement("activity", tuple(Activity), {(a, b): n for a, b, n in counts})


def group(*codings: dict[str, object]) -> Portfolio:
    benefits = [
        {"id": f"e{n}", "initiative": "i1", "unit": "a", "activity": "efficiency",
         "direct_value": "internal"} for n in range(3)
    ]  # fmt: skip
    rows = [{"id": f"k{n}", **row} for n, row in enumerate(codings)]
    return portfolio(DAY, {"initiatives": [{"id": "i1"}], "benefits": benefits, "codings": rows})


def test_kappa_takes_away_what_chance_gives() -> None:
    # Cohen's own way: 20 + 15 alike of 50, chance 0.5, so (0.7 - 0.5) / 0.5.
    found = of((E, E, 20), (E, N, 5), (N, E, 10), (N, N, 15))
    assert found.share == pytest.approx(0.7) and found.chance == pytest.approx(0.5)
    assert found.kappa == pytest.approx(0.4)
    low, high = found.interval
    assert low == pytest.approx(0.4 - 1.96 * (0.7 * 0.3 / 50) ** 0.5 / 0.5)
    assert low < 0.4 < high


def test_full_agreement_is_one_and_agreement_by_chance_alone_is_unknown() -> None:
    assert of((E, E, 4), (N, N, 6)).kappa == pytest.approx(1)
    assert of((E, E, 9)).kappa is None and of((E, E, 9)).share == 1
    assert of().kappa is None and of().share is None and of().interval is None


@given(st.lists(st.tuples(st.sampled_from(Activity), st.sampled_from(Activity)), min_size=1))
def test_kappa_never_passes_one_and_never_tops_the_share(answers: list) -> None:
    found = of(*((a, b, answers.count((a, b))) for a, b in set(answers)))
    if found.kappa is not None:
        assert -1 - 1e-9 <= found.kappa <= found.share + 1e-9 <= 1 + 1e-9


def test_only_the_last_answer_of_a_coder_counts_and_half_an_answer_on_its_own_axis() -> None:
    picture = group(
        {"benefit": "e0", "coder": "R", "activity": "innovation", "coded_on": date(2025, 1, 1)},
        {"benefit": "e0", "coder": "R", "activity": "efficiency", "coded_on": date(2026, 1, 1)},
        {"benefit": "e1", "coder": "R", "direct_value": "external", "coded_on": date(2026, 1, 2)},
        {"benefit": "okänt", "coder": "R", "activity": "mixed"},
    )
    found = pairs(picture)
    assert [pair.coding.id for pair in found] == ["k1", "k2"]
    assert agreement(found, "activity").table == {(E, E): 1}
    assert [pair.benefit.id for pair in apart(found)] == ["e1"]
    assert pairs(picture, year="2025") == () and len(pairs(picture, unit="a")) == 2


def test_the_sample_is_a_tenth_drawn_by_ids_alone() -> None:
    ids = [f"E-{n}" for n in range(20_000)]
    chosen = [id_ for id_ in ids if drawn(id_, 0.1)]
    assert len(chosen) == pytest.approx(2_000, rel=0.1)
    assert set(chosen) <= {id_ for id_ in ids if drawn(id_, 0.2)}


def test_what_nobody_has_placed_is_not_drawn_and_what_is_coded_is_not_left() -> None:
    picture = group({"benefit": "e1", "coder": "R", "activity": "mixed"})
    bare = tuple(replace(row, activity=None) if row.id == "e2" else row for row in picture.benefits)
    picture = replace(picture, benefits=bare)
    assert [row.id for row in sample(picture, 1.0)] == ["e0", "e1"]
    assert [row.id for row in left(picture, 1.0)] == ["e0"]
