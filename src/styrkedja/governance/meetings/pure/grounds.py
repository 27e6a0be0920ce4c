"""What an agenda is made of: the picture, and what the gates, the chain and the follow-up say of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from styrkedja.governance.follow_up.pure.due import Due
from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.meetings.pure.scope import decides, is_it, name_of, owner_of
from styrkedja.governance.meetings.pure.taken import last_held
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.meetings import Forum
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage


@dataclass(frozen=True, slots=True)
class Grounds:
    """Everything an agenda is worked out from, for one forum and the day of its meeting.

    `day` is the meeting's; the picture's own day is today.
    """

    picture: Portfolio
    policy: Policy
    forum: Forum
    day: date
    judgements: tuple[Judgement, ...] = ()
    due: tuple[Due, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def since(self) -> date | None:
        """The day of the last meeting; None where none has been held."""
        last = last_held(self.picture, self.forum, self.day)
        return last.held_on if last else None

    @property
    def sees_all(self) -> bool:
        """Whether the forum takes up matters of the whole group, not only its own and those sent to it."""
        return not is_it(self.picture, self.forum)

    def own(self, id_: str, stage: Stage | None = None) -> bool:
        """Whether an initiative is the forum's to decide, at a gate or else."""
        return decides(self.picture, self.forum, Ref(Kind.INITIATIVE, id_), stage)

    def within(self, id_: str | None) -> bool:
        """Whether an initiative may stand on the forum's agenda."""
        return id_ in self.picture.initiative and (self.sees_all or self.own(id_))

    def owner(self, id_: str) -> str:
        """The name of the unit that decides an initiative."""
        return name_of(self.picture, owner_of(self.picture, Ref(Kind.INITIATIVE, id_)))

    def newer(self, day: date | None) -> bool:
        """Whether something happened after the last meeting, as far as one knows."""
        return day is not None and (self.since is None or day > self.since)
