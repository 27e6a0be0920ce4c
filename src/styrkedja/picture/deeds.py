"""Everything the group does with its initiatives, gathered: promises, money, priorities, meetings."""

from __future__ import annotations

from styrkedja.picture.meetings import (
    Correction,
    Criterion,
    Forum,
    Item,
    Meeting,
    Member,
    Rank,
    Referral,
    Score,
    Suggestion,
)
from styrkedja.picture.promises import (
    Adjustment,
    Coding,
    Commitment,
    Cost,
    Effort,
    Estimate,
    Exemption,
    Fund,
    Lesson,
    Obligation,
    Repayment,
)

Deed = (
    Lesson
    | Commitment
    | Estimate
    | Coding
    | Obligation
    | Exemption
    | Fund
    | Cost
    | Repayment
    | Adjustment
    | Effort
    | Criterion
    | Score
    | Rank
    | Forum
    | Member
    | Meeting
    | Item
    | Referral
    | Suggestion
    | Correction
)

__all__ = [
    "Adjustment",
    "Coding",
    "Commitment",
    "Correction",
    "Cost",
    "Criterion",
    "Deed",
    "Effort",
    "Estimate",
    "Exemption",
    "Forum",
    "Fund",
    "Item",
    "Lesson",
    "Meeting",
    "Member",
    "Obligation",
    "Rank",
    "Referral",
    "Repayment",
    "Score",
    "Suggestion",
]
