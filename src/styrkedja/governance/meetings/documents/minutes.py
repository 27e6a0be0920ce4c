"""The minutes of a meeting as a document: what was decided, by whom it was adjusted, and what was corrected since."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.governance.meetings.documents.heads import (
    CASE,
    CHAIR,
    DAY,
    MATTER,
    NUMBER,
    PLACE,
    TIME,
    Making,
    about,
    day_in_words,
    hours,
    roles,
    title,
)
from styrkedja.governance.meetings.pure.told import CorrectionTold, ItemTold, MeetingTold
from styrkedja.ground.phrases import counted
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Table
from styrkedja.look.render.document import (
    Amendment,
    Document,
    Facts,
    Heading,
    Notice,
    Paragraph,
    Ruling,
    Section,
)
from styrkedja.picture.deed_terms import MeetingState

KIND = w("Protokoll", "Minutes")
DRAFT = w("Protokoll, inte justerat", "Minutes, not adjusted")
ABOUT = w("Protokoll från {title}.", "Minutes of {title}.")
NOT_ADJUSTED = w("Protokollet är inte justerat.", "The minutes are not adjusted.")
NOT_ADJUSTED_WHY = w(
    "Det kan ändras tills en annan person än den som skrev det har justerat det.",
    "They may change until another person than the one who wrote them has adjusted them.",
)
NOT_OVER = w("Mötet är inte avslutat.", "The meeting is not closed.")
CORRECTED = w("Protokollet har rättats.", "The minutes have been corrected.")
CORRECTED_HOW = w(
    "Den justerade texten står kvar. Vid det ärende som rättas står {count}.",
    "The adjusted text remains; beside the matter concerned: {count}.",
)
ADJUSTER = w("Justerare", "Adjuster")
PRESENT, ABSENT = w("Närvarande", "Present"), w("Frånvarande", "Absent")
OUTCOME, MINUTES = w("Utfall", "Outcome"), w("Minuter", "Minutes")
SHORT = w("I korthet", "In short")
IN_SHORT = w("Ärenden och utfall", "Matters and outcomes")
MATTERS = w("Ärendena", "The matters")
NOTHING = w("Mötet tog inte upp något ärende.", "The meeting took up no matter.")
OPEN = w("Ärendet är inte avgjort.", "The matter is not settled.")
PROPOSED = w("Förslag till beslut", "Proposed decision")
MOTIVE, DISSENT = w("Skäl", "Reason"), w("Avvikande mening", "Dissent")
EFFECT, LEVEL = w("Följd", "Effect"), w("Beslutsnivå", "Decider level")
RECORDED = w("Inskrivet som", "Recorded as")
CORRECTION = w("Rättelse den {day}", "Correction of {day}")
SAID, SHALL = w("Stod", "Said"), w("Ska vara", "Should say")
BY = w("Rättat av", "Corrected by")
OTHERS = w("Andra rättelser", "Other corrections")
ADJUSTING = w("Justering", "Adjustment")
CLOSED_ON, LOCKED_ON = w("Mötet avslutat", "Meeting closed"), w("Justerat", "Adjusted")
LOCKED_BY = w("Justerat av", "Adjusted by")
SEAL = w("Sigill", "Seal")
SEAL_WHY = w(
    "Sigillet är räknat på protokollets text när det låstes (SHA-256) och står i spåret. Ändras ett tecken blir sigillet ett annat.",
    "The seal is computed from the text of the minutes when they were locked (SHA-256) and stands in the trail. If one sign is changed the seal becomes another.",
)
UNSEALED = w(
    "Protokollet justerades innan sigill fanns, eller lästes in färdigt.",
    "The minutes were adjusted before there were seals, or were taken in ready-made.",
)


@dataclass(frozen=True, slots=True)
class Seal:
    """The seal of locked minutes as it stands in the trail, and whether the text still gives it."""

    digest: str
    holds: bool


BROKEN = w(
    "Sigillet stämmer inte: texten är inte den som låstes.",
    "The seal does not hold: the text is not the one that was locked.",
)


def minutes_document(meeting: MeetingTold, seal: Seal | None, how: Making) -> Document:
    """The minutes; `seal` is None until they are locked, and for those that were taken in locked."""
    locked = meeting.state is MeetingState.LOCKED
    return Document(
        title=title(meeting),
        kind=KIND if locked else DRAFT,
        language=how.language,
        issuer=meeting.forum,
        made_at=how.at,
        sections=tuple(sections(meeting, seal)),
        filed=meeting.case_number,
        about=ABOUT.fill(title=title(meeting)),
        keywords=(KIND.to(how.language), meeting.forum, meeting.id),
        mark=how.mark,
    )


def sections(meeting: MeetingTold, seal: Seal | None) -> list[Section]:
    """How it stands, who was there, the matters in short and in full, and the adjustment."""
    found: list[Section] = [
        *standing(meeting, seal),
        Facts(
            (
                (DAY, day_in_words(meeting.day)),
                (TIME, hours(meeting)),
                (PLACE, meeting.place),
                (CASE, meeting.case_number),
                (CHAIR, meeting.chair),
                (ADJUSTER, meeting.adjuster),
                (PRESENT, roles(meeting.present)),
                (ABSENT, roles(meeting.absent)),
            )
        ),
    ]
    if meeting.items:
        found += [Heading(SHORT), in_short(meeting), Heading(MATTERS)]
    else:
        found.append(Paragraph(NOTHING))
    for item in meeting.items:
        found += matter(item, meeting.corrections)
    numbers = {item.number for item in meeting.items}
    others = [each for each in meeting.corrections if each.item_number not in numbers]
    if others:
        found += [Heading(OTHERS), *map(amendment, others)]
    return [*found, *adjustment(meeting, seal)]


def standing(meeting: MeetingTold, seal: Seal | None) -> list[Section]:
    """What must be known before reading: not adjusted, corrected, or no longer as it was locked."""
    if meeting.state is not MeetingState.LOCKED:
        over = meeting.state is MeetingState.CLOSED
        return [Notice(NOT_ADJUSTED if over else NOT_OVER, NOT_ADJUSTED_WHY, "note")]
    found: list[Section] = []
    if seal and not seal.holds:
        found.append(Notice(BROKEN, "", "broken"))
    if meeting.corrections:
        count = counted(
            len(meeting.corrections),
            w("rättelse", "correction"),
            w("rättelser", "corrections"),
        )
        found.append(Notice(CORRECTED, CORRECTED_HOW.fill(count=count), "note"))
    return found


def in_short(meeting: MeetingTold) -> Table:
    """The matters and their outcomes, a row each."""
    rows = tuple(
        (f"§ {each.number}", each.name, each.outcome or "", each.minutes or "")
        for each in meeting.items
    )
    return Table(IN_SHORT, (NUMBER, MATTER, OUTCOME, MINUTES), rows, numeric=frozenset({3}))


def matter(item: ItemTold, corrections: tuple[CorrectionTold, ...]) -> list[Section]:
    """One matter: what it concerned, what was decided and why, and what has been corrected since."""
    found: list[Section] = [
        Heading(f"§ {item.number} {item.name}", 3),
        Facts((*about(item), (PROPOSED, item.proposal))),
    ]
    if item.outcome is None:
        found.append(Paragraph(OPEN))
    else:
        found.append(Ruling(raised(item.outcome), item.wording))
    after = (
        (MOTIVE, item.motive),
        (DISSENT, item.dissent),
        (EFFECT, item.effect),
        (LEVEL, item.level),
        (RECORDED, item.decision),
    )
    if any(value for _, value in after):
        found.append(Facts(after))
    found += [amendment(each) for each in corrections if each.item_number == item.number]
    return found


def amendment(one: CorrectionTold) -> Amendment:
    """A correction beside what it corrects."""
    rows = ((SAID, one.was), (SHALL, one.becomes), (MOTIVE, one.reason), (BY, one.by))
    return Amendment(CORRECTION.fill(day=day_in_words(one.on)), rows)


def adjustment(meeting: MeetingTold, seal: Seal | None) -> list[Section]:
    """When the meeting was closed, who adjusted the minutes, and the seal."""
    if meeting.state is not MeetingState.LOCKED:
        return []
    rows = (
        (CHAIR, meeting.chair),
        (CLOSED_ON, day_in_words(meeting.closed_on) if meeting.closed_on else ""),
        (LOCKED_ON, day_in_words(meeting.locked_on) if meeting.locked_on else ""),
        (LOCKED_BY, meeting.adjuster),
        (SEAL, seal.digest if seal else ""),
    )
    return [Heading(ADJUSTING), Facts(rows), Paragraph(SEAL_WHY if seal else UNSEALED)]


def raised(words: Words) -> Words:
    """A word as a label begins: with a capital."""
    return Words(words.sv[:1].upper() + words.sv[1:], words.en[:1].upper() + words.en[1:])
