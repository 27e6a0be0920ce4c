"""A matter that the registers propose for an agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from styrkedja.ground.words import Words
from styrkedja.picture.deed_terms import ControlTag, ItemCause
from styrkedja.picture.finding import Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.terms import Stage

TAGS = {
    ItemCause.NEW: ControlTag.QUESTION,
    ItemCause.PRIORITISE: ControlTag.APPROVAL,
    ItemCause.DECIDE: ControlTag.APPROVAL,
    ItemCause.REFERRED: ControlTag.QUESTION,
    ItemCause.DEVIATION: ControlTag.DEVIATION,
    ItemCause.OVERDUE: ControlTag.STATUS,
    ItemCause.EXPIRING: ControlTag.APPROVAL,
    ItemCause.SYNERGY: ControlTag.HYPOTHESIS,
    ItemCause.LEARNING: ControlTag.LEARNING,
    ItemCause.STANDING: ControlTag.QUESTION,
    ItemCause.OTHER: ControlTag.QUESTION,
}
"""The kind of talk each cause invites; whoever prepares the meeting may choose another."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """Why a matter is there, what it is about and what is proposed.

    `since` is the day of the newest fact behind it; None where the registers keep no day for it.
    `own` says whether the forum decides; elsewhere it can only suggest.
    """

    cause: ItemCause
    name: Words
    proposal: Words
    why: Words
    subject: Ref | None = None
    since: date | None = None
    own: bool = True
    gate: Stage | None = None
    tag: ControlTag | None = None

    @property
    def talk(self) -> ControlTag:
        """The kind of talk proposed."""
        return self.tag or TAGS[self.cause]

    @property
    def text(self) -> str:
        """What stands on the agenda: the proposal, and why; the register's language is Swedish."""
        return f"{self.proposal.sv} {self.why.sv}".strip()

    def minutes(self, policy: Policy) -> int:
        """How long the policy plans for such a matter."""
        return int(policy[f"meetings.minutes_{self.cause.code}"])
