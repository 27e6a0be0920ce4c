"""Answering what a forum has suggested: the owner says yes or no, with a reason."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from styrkedja.governance.meetings import stopped
from styrkedja.governance.meetings.carrying import write
from styrkedja.governance.meetings.matter import bare
from styrkedja.governance.meetings.pure.scope import may_answer, name_of
from styrkedja.governance.meetings.stopped import Moved, fault, refuse
from styrkedja.governance.meetings.wish import Answering
from styrkedja.picture.actor import Actor
from styrkedja.picture.meetings import Suggestion
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums.queries import SUGGESTIONS_SHELF
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf.refusing import Forbidden
from styrkedja.registers.shelf.rows import things
from styrkedja.registers.shelf.writing import joined


def answer(wish: Answering, *, by: Actor, at: datetime) -> Suggestion:
    """Record the owner's answer; gives the suggestion it answers.

    Raises Moved where somebody has answered, Forbidden for anybody but the owner's head, or Refused.
    """
    with joined(None, by, at, wish.reason, "") as trail:
        row = next(iter(things(SUGGESTIONS_SHELF, [wish.suggestion])), None)
        if row is None:
            raise refuse(Kind.SUGGESTION, wish.suggestion, stopped.NO_SUGGESTION)
        today = timezone.localtime(at).date()
        picture = bare(today)
        if not may_answer(by, may, picture, row.unit):
            words = stopped.NOT_YOURS_TO_ANSWER.fill(owner=name_of(picture, row.unit))
            raise Forbidden([fault(Kind.SUGGESTION, row.id, words)])
        if row.answer is not None:
            when = row.answered_on or "–"
            words = stopped.ANSWERED.fill(answer=row.answer.words, when=when)
            raise Moved([fault(Kind.SUGGESTION, row.id, words)])
        if not wish.reason.strip():
            raise refuse(Kind.SUGGESTION, row.id, stopped.NO_MOTIVE, "answer_reason")
        values = {
            "answer": wish.answer,
            "answer_reason": wish.reason.strip(),
            "answered_on": today,
        }
        write(SUGGESTIONS_SHELF, row.id, values, trail, version=None)
        return row
