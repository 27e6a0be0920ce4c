"""What the example group has done with its initiatives: promises, money by year, priorities, forums."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.example.forums import (
    corrections,
    forums,
    items,
    meetings,
    members,
    referrals,
    suggestions,
)
from styrkedja.example.learning import efforts, exemptions, lessons
from styrkedja.example.obligations import obligations
from styrkedja.example.payments import adjustments, costs, funds, repayments
from styrkedja.example.priorities import criteria, ranks, scores
from styrkedja.example.promises import codings, commitments, estimates
from styrkedja.example.reading import Row


def deeds(seed: int) -> Mapping[str, list[Row]]:
    """The rows of every table of deeds, by the table's name in the picture."""
    return {
        "lessons": lessons(),
        "commitments": commitments(),
        "estimates": estimates(seed),
        "codings": codings(),
        "obligations": obligations(seed),
        "exemptions": exemptions(),
        "funds": funds(),
        "costs": costs(seed),
        "repayments": repayments(),
        "adjustments": adjustments(),
        "efforts": efforts(seed),
        "criteria": criteria(),
        "scores": scores(seed),
        "ranks": ranks(),
        "forums": forums(),
        "members": members(),
        "meetings": meetings(),
        "items": items(),
        "referrals": referrals(),
        "suggestions": suggestions(),
        "corrections": corrections(),
    }
