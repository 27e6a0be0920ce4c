"""The call to a meeting with its agenda, as a document."""

from __future__ import annotations

from styrkedja.governance.meetings.documents.heads import (
    CASE,
    CAUSE,
    DAY,
    MATTER,
    NUMBER,
    PLACE,
    TIME,
    Making,
    about,
    day_in_words,
    hours,
    minutes,
    roles,
    title,
)
from styrkedja.governance.meetings.pure.told import ItemTold, MeetingTold
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Table
from styrkedja.look.render.document import (
    Document,
    Facts,
    Heading,
    Paragraph,
    Ruling,
    Section,
)

KIND = w("Kallelse och dagordning", "Call and agenda")
ABOUT = w("Kallelse och dagordning till {title}.", "Call and agenda for {title}.")
LEADS, CALLED = w("Leds av", "Led by"), w("Kallade", "Called")
TAG = w("Slags samtal", "Kind of talk")
MINUTES = w("Minuter", "Minutes")
AGENDA = w("Dagordning", "Agenda")
GLANCE = w(
    "Ärendena i ordning, varför de tas upp och hur länge",
    "The matters in order, why they are taken up and for how long",
)
PROPOSED = w("Förslag till beslut", "Proposed decision")
MATTERS = w("Ärendena", "The matters")
NOTHING = w("Inga ärenden är anmälda än.", "No matters have been put on the agenda yet.")
SUM = w("Ärendena är tänkta att ta {sum}.", "The matters are meant to take {sum}.")
SUM_OF = w(
    "Ärendena är tänkta att ta {sum}. Mötet är {planned}.",
    "The matters are meant to take {sum}. The meeting is {planned}.",
)
MANDATE = w("Forumets uppdrag", "The mandate of the forum")


def agenda_document(meeting: MeetingTold, called: tuple[str, ...], how: Making) -> Document:
    """The agenda; `called` are the roles that sit in the forum."""
    return Document(
        title=title(meeting),
        kind=KIND,
        language=how.language,
        issuer=meeting.forum,
        made_at=how.at,
        sections=tuple(sections(meeting, called)),
        filed=meeting.case_number,
        about=ABOUT.fill(title=title(meeting)),
        keywords=(KIND.to(how.language), meeting.forum, meeting.id),
        mark=how.mark,
    )


def sections(meeting: MeetingTold, called: tuple[str, ...]) -> list[Section]:
    """When and where, the agenda at a glance, and each matter with what is proposed."""
    found: list[Section] = [
        Facts(
            (
                (DAY, day_in_words(meeting.day)),
                (TIME, hours(meeting)),
                (PLACE, meeting.place),
                (LEADS, meeting.chair),
                (CALLED, roles(called)),
                (CASE, meeting.case_number),
            )
        ),
        Heading(AGENDA),
    ]
    if not meeting.items:
        found.append(Paragraph(NOTHING))
    else:
        found += [glance(meeting), Paragraph(length(meeting)), Heading(MATTERS)]
        for item in meeting.items:
            found += matter(item)
    if meeting.mandate:
        found += [Heading(MANDATE), Paragraph(meeting.mandate)]
    return found


def glance(meeting: MeetingTold) -> Table:
    """The matters in order, a row each."""
    rows = tuple(
        (each.number, each.name, each.cause or "", each.tag or "", each.minutes or "")
        for each in meeting.items
    )
    return Table(GLANCE, (NUMBER, MATTER, CAUSE, TAG, MINUTES), rows, numeric=frozenset({4}))


def length(meeting: MeetingTold) -> Words:
    """How long the matters are meant to take, beside how long the meeting is."""
    total = minutes(sum(each.minutes or 0 for each in meeting.items))
    if not meeting.minutes_planned:
        return SUM.fill(sum=total)
    return SUM_OF.fill(sum=total, planned=minutes(meeting.minutes_planned))


def matter(item: ItemTold) -> list[Section]:
    """One matter: what it concerns, and what is proposed."""
    found: list[Section] = [Heading(f"{item.number}. {item.name}", 3), Facts(about(item))]
    if item.proposal:
        found.append(Ruling(PROPOSED, item.proposal))
    return found
