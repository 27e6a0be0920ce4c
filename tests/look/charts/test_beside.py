"""Tests of words beside points: years that stand close together can all be read."""

from __future__ import annotations

from itertools import combinations

from styrkedja.look.charts.beside import DOT, HIGH, WIDE, beside

CLOSE = [(-0.45, -0.1), (-0.33, 0.05), (-0.31, 0.14), (-0.43, 0.0), (-0.18, 0.12)]
ALIKE = [(0.2, 0.2)] * 4


def test_no_word_covers_another_word_or_a_point() -> None:
    for points in (CLOSE, ALIKE, [(1.0, 1.0)], []):
        words = beside(points)
        assert len(words) == len(points)
        for (x, y), (other_x, other_y) in combinations(words, 2):
            assert abs(x - other_x) >= 2 * WIDE or abs(y - other_y) >= 2 * HIGH
        for x, y in words:
            assert all(abs(x - px) >= WIDE + DOT or abs(y - py) >= HIGH + DOT for px, py in points)


def test_a_point_alone_has_its_word_right_above() -> None:
    [(x, y)] = beside([(0.5, -0.5)])
    assert abs(x - 0.5) < 1e-9
    assert -0.5 < y < -0.3
