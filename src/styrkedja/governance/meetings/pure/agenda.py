"""The agenda that makes itself: what the registers bring to a forum, in order, within the meeting's time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from styrkedja.governance.meetings.pure import causes, likeness, lookout
from styrkedja.governance.meetings.pure.grounds import Grounds
from styrkedja.governance.meetings.pure.proposed import Proposed
from styrkedja.governance.meetings.pure.taken import Key, comes_back, key_of_proposed, taken_up
from styrkedja.picture.deed_terms import INTERACTIVE_TAGS, ItemCause
from styrkedja.picture.policy import Policy

AT_GATES = (ItemCause.PRIORITISE, ItemCause.DECIDE)
SOURCES: Sequence[Callable[[Grounds], Iterator[Proposed]]] = (
    causes.referred,
    causes.order,
    causes.before_gates,
    causes.deviations,
    causes.new,
    causes.stale,
    lookout.expiring,
    lookout.overdue,
    lookout.synergies,
    likeness.alike,
    lookout.answers,
    lookout.outcomes,
    lookout.lessons,
    lookout.standing,
    lookout.put_off,
)


@dataclass(frozen=True, slots=True)
class Agenda:
    """What there is time for, in order, and what is left over."""

    items: tuple[Proposed, ...]
    left_over: tuple[Proposed, ...]
    minutes: int  # what the items take by the policy
    room: int  # how long the meeting is


def agenda(grounds: Grounds, minutes: int, there: Iterable[Key] = (), used: int = 0) -> Agenda:
    """A forum's agenda for a meeting of so many minutes.

    `there` names what already stands on it, or was taken away from it, by hand or before; it takes
    `used` minutes and is proposed no more. A share of the time is kept for questions, hypotheses and
    learning, so that status does not fill the meeting. The same grounds give the same agenda.
    """
    found = in_order(fresh(grounds, set(there)), grounds.policy)
    room = max(0, minutes - used)
    kept = room * int(grounds.policy["meetings.interactive_percent"]) // 100
    most = int(grounds.policy["meetings.most_of_a_cause"])
    talk = in_turn(row for row in found if row.talk in INTERACTIVE_TAGS)
    chosen = fitted(talk, kept, most, grounds)
    rest = [row for row in found if row not in chosen]
    chosen += fitted(rest, room - taking(chosen, grounds.policy), most, grounds, chosen)
    items = tuple(row for row in found if row in chosen)
    left = tuple(row for row in found if row not in chosen)
    return Agenda(items, left, taking(items, grounds.policy), minutes)


def fresh(grounds: Grounds, there: set[Key]) -> Iterator[Proposed]:
    """Each matter once, without what stands there and what was taken up and is unchanged."""
    earlier = taken_up(grounds.picture, grounds.forum, grounds.day)
    seen = set(there)
    for source in SOURCES:
        for one in source(grounds):
            key = key_of_proposed(one)
            if key not in seen and comes_back(one, earlier):
                seen.add(key)
                yield one


def in_order(rows: Iterable[Proposed], policy: Policy) -> list[Proposed]:
    """By cause as the policy says, the forum's own first, the oldest first; decisions of others come last."""
    order = {code: at for at, code in enumerate(policy["meetings.order"])}
    return sorted(
        rows,
        key=lambda row: (
            row.cause in AT_GATES and not row.own,
            order.get(row.cause.code, len(order)),
            not row.own,
            row.since or date.min,
            row.subject.id if row.subject else "",
        ),
    )


def in_turn(rows: Iterable[Proposed]) -> list[Proposed]:
    """One of each cause, then the second of each: many of one kind do not crowd out the others."""
    seen: Counter[ItemCause] = Counter()
    turns = []
    for row in rows:
        seen[row.cause] += 1
        turns.append((seen[row.cause], row))
    return [row for _, row in sorted(turns, key=lambda pair: pair[0])]


def fitted(
    rows: Sequence[Proposed],
    room: int,
    most: int,
    grounds: Grounds,
    before: Sequence[Proposed] = (),
) -> list[Proposed]:
    """The first rows that fit in a time, at most so many of a cause."""
    chosen: list[Proposed] = []
    counted = Counter(row.cause for row in before)
    for row in rows:
        minutes = row.minutes(grounds.policy)
        if minutes <= room and counted[row.cause] < most:
            chosen.append(row)
            counted[row.cause] += 1
            room -= minutes
    return chosen


def taking(rows: Iterable[Proposed], policy: Policy) -> int:
    """How many minutes some matters take by the policy."""
    return sum(row.minutes(policy) for row in rows)
