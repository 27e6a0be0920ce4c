"""What the forum keeps watch over: follow-up gone up to it, exemptions, synergies, answers, lessons, questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from styrkedja.governance.follow_up.pure.due import SETTINGS, Due, Step
from styrkedja.governance.gates.pure.judging import codes_in
from styrkedja.governance.meetings.pure.causes import newest
from styrkedja.governance.meetings.pure.grounds import Grounds
from styrkedja.governance.meetings.pure.proposed import Proposed
from styrkedja.governance.meetings.pure.scope import decides, gate_at, name_of, subject_ref
from styrkedja.governance.meetings.pure.taken import not_taken_since, taken_up
from styrkedja.governance.meetings.pure.told import lines
from styrkedja.ground.phrases import counted, days, quoted
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.coach.pure.doubles import doubles
from styrkedja.picture.deed_terms import ControlTag, ItemCause, SuggestionAnswer
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Item, Suggestion
from styrkedja.picture.terms import Kind, MeasurementKind
from styrkedja.picture.things import Measurement

OVERDUE = w("Uppföljningen av {name} dröjer", "The follow-up of {name} is late")
OVERDUE_WHY = w(
    "{count} i {unit} har inte gjorts trots påminnelser; den äldsta är {days} sen.",
    "{count} in {unit} has not been done in spite of reminders; the oldest is {days} late.",
)
MATTER = (w("uppföljning", "follow-up"), w("uppföljningar", "follow-ups"))
OVERDUE_PROPOSAL = w(
    "Fråga effektägaren vad som hindrar, och bestäm en ny dag.",
    "Ask the effect owner what hinders, and settle a new day.",
)
EXPIRING = w("Dispensen för {name} går ut", "The exemption of {name} expires")
EXPIRING_WHY = w(
    "Dispensen från {rules} gäller till och med {until}.",
    "The exemption from {rules} holds until {until}.",
)
EXPIRING_PROPOSAL = w(
    "Låt dispensen gå ut om det som saknas är på plats; annars ny dispens med ny dag.",
    "Let the exemption expire if what was missing is in place; else a new one with a new day.",
)
SYNERGY = w(
    "Samma nytta i två initiativ? {name} och {other}",
    "The same benefit in two initiatives? {name} and {other}",
)
SYNERGY_WHY = w(
    "Effektmålen {one} och {other} har {because}.",
    "The benefits {one} and {other} have {because}.",
)
SYNERGY_PROPOSAL = w(
    "Fråga ägarna om nyttan räknas två gånger, och föreslå hur initiativen kan samordnas.",
    "Ask the owners whether the benefit is counted twice, and suggest how to coordinate.",
)
ANSWERED = w("Svar på förslaget {name}", "The answer to the suggestion {name}")
ANSWERED_WHY = w("{owner} har svarat {answer}. {reason}", "{owner} has answered {answer}. {reason}")
ANSWERED_PROPOSAL = w(
    "Ta del av svaret, och skriv ner vad forumet lär sig av det.",
    "Take note of the answer, and write down what the forum learns from it.",
)
OUTCOME = w("Utfall: {name}", "Outcome: {name}")
OUTCOME_WHY = w(
    "Mätt {day}: {value} mot målvärdet {target} ({unit}).",
    "Measured on {day}: {value} against the target {target} ({unit}).",
)
OUTCOME_PROPOSAL = w(
    "Vad visade sig stämma, vad gjorde det inte, och vem behöver veta det?",
    "What proved true, what did not, and who needs to know?",
)
LESSON = w("Lärdom: {name}", "Lesson: {name}")
LESSON_WHY = w("Antecknad {day}. {advice}", "Noted on {day}. {advice}")
STANDING_WHY = w("Forumets stående fråga.", "A standing question of the forum.")
STANDING_PROPOSAL = w(
    "Tala om frågan öppet, och anteckna vad ni kom fram till.",
    "Talk about the question openly, and note what you arrived at.",
)
PUT_OFF = w("Sköts upp {day}.", "Was put off on {day}.")
UNKNOWN = w("okänt", "unknown")


def overdue(grounds: Grounds) -> Iterator[Proposed]:
    """Follow-up that nobody has done and that has come up to the forum, one matter an initiative."""
    found: dict[str, list[Due]] = {}
    for each in grounds.due:
        id_ = each.obligation.initiative
        if each.overdue and each.step in (Step.FORUM, Step.COMMITTEE) and grounds.within(id_):
            found.setdefault(id_ or "", []).append(each)
    after = timedelta(days=int(grounds.policy[SETTINGS[2]]))
    for id_, rows in sorted(found.items()):
        name = grounds.picture.initiative[id_].name
        worst = max(rows, key=lambda row: row.days)
        why = OVERDUE_WHY.fill(
            count=counted(len(rows), *MATTER),
            unit=name_of(grounds.picture, worst.obligation.unit),
            days=days(worst.days),
        )
        reached = newest(*(row.obligation.due_on for row in rows))
        yield Proposed(
            cause=ItemCause.OVERDUE,
            name=OVERDUE.fill(name=quoted(name)),
            proposal=OVERDUE_PROPOSAL,
            why=why,
            subject=Ref(Kind.INITIATIVE, id_),
            since=reached + after if reached else None,
            own=grounds.own(id_),
        )


def expiring(grounds: Grounds) -> Iterator[Proposed]:
    """Exemptions that end soon or have just ended, of the forum itself or in its own accounts."""
    warn = timedelta(days=int(grounds.policy["meetings.expiring_days"]))
    for row in grounds.picture.exemptions:
        if row.until is None or row.initiative not in grounds.picture.initiative:
            continue
        mine = row.body == grounds.forum.unit or grounds.own(row.initiative)
        if mine and grounds.day - warn <= row.until <= grounds.day + warn:
            name = grounds.picture.initiative[row.initiative].name
            yield Proposed(
                cause=ItemCause.EXPIRING,
                name=EXPIRING.fill(name=quoted(name)),
                proposal=EXPIRING_PROPOSAL,
                why=EXPIRING_WHY.fill(
                    rules=titles(codes_in(row.rules)) or UNKNOWN, until=row.until
                ),
                subject=Ref(Kind.EXEMPTION, row.id),
                since=row.until - warn,
                own=grounds.own(row.initiative),
                gate=row.gate,
            )


def titles(codes: Iterable[str]) -> Words | None:
    """What rules are called, quoted; None where none of them is known."""
    found = [catalogue()[code].title for code in codes if code in catalogue()]
    if not found:
        return None
    return Words(
        ", ".join(quoted(words.sv).sv for words in found),
        ", ".join(quoted(words.en).en for words in found),
    )


def synergies(grounds: Grounds) -> Iterator[Proposed]:
    """Pairs of initiatives whose effektmål seem to count the same, each pair once."""
    picture = grounds.picture
    seen: set[frozenset[str]] = set()
    for benefit in picture.benefits:
        if benefit.initiative not in picture.initiative or not grounds.within(benefit.initiative):
            continue
        for other in doubles(benefit, picture) or ():
            pair = frozenset((benefit.initiative, other.initiative))
            if pair in seen:
                continue
            seen.add(pair)
            name = picture.initiative[benefit.initiative].name
            yield Proposed(
                cause=ItemCause.SYNERGY,
                name=SYNERGY.fill(name=quoted(name), other=quoted(other.initiative_name)),
                proposal=SYNERGY_PROPOSAL,
                why=SYNERGY_WHY.fill(one=benefit.id, other=other.benefit, because=other.because),
                subject=Ref(Kind.INITIATIVE, benefit.initiative),
                since=newest(
                    *(
                        picture.initiative[id_].registered_on
                        for id_ in pair & set(picture.initiative)
                    )
                ),
                own=grounds.own(benefit.initiative),
            )


def answers(grounds: Grounds) -> Iterator[Proposed]:
    """What owners have answered since the last meeting to what the forum suggested."""
    for row in grounds.picture.suggestions:
        if row.forum == grounds.forum.id and row.answer and grounds.newer(row.answered_on):
            why = ANSWERED_WHY.fill(
                owner=name_of(grounds.picture, row.unit),
                answer=row.answer.words,
                reason=row.answer_reason or "",
            )
            name, ref = ANSWERED.fill(name=quoted(row.name)), Ref(Kind.SUGGESTION, row.id)
            yield learning(name, ANSWERED_PROPOSAL, why, ref, row.answered_on, tag_of(row))


def tag_of(row: Suggestion) -> ControlTag:
    """A no has something to teach; a yes is told."""
    declined = row.answer is SuggestionAnswer.DECLINED
    return ControlTag.LEARNING if declined else ControlTag.STATUS


def learning(
    name: Words,
    proposal: Words,
    why: Words,
    ref: Ref,
    since: date | None,
    tag: ControlTag = ControlTag.LEARNING,
) -> Proposed:
    """A matter to learn from."""
    return Proposed(ItemCause.LEARNING, name, proposal, why, ref, since, tag=tag)


def outcomes(grounds: Grounds) -> Iterator[Proposed]:
    """Verified outcomes since the last meeting: what was promised, beside what came of it."""
    benefits = grounds.picture.by_id(Kind.BENEFIT)
    for row in grounds.picture.measurements:
        benefit = benefits.get(row.benefit)
        verified = row.kind is MeasurementKind.OUTCOME and row.value is not None
        told = verified and benefit and grounds.newer(row.measured_on)
        if told and grounds.within(benefit.initiative):
            why = outcome_why(row, benefit.target, benefit.indicator_unit)
            name, ref = OUTCOME.fill(name=benefit.name), Ref(Kind.BENEFIT, benefit.id)
            yield learning(name, OUTCOME_PROPOSAL, why, ref, row.measured_on)


def outcome_why(row: Measurement, target: object, unit: str | None) -> Words:
    """What was measured beside what was promised."""
    return OUTCOME_WHY.fill(
        day=row.measured_on,
        value=plainly(row.value),
        target=UNKNOWN if target is None else plainly(target),
        unit=unit or UNKNOWN,
    )


def plainly(value: object) -> Words:
    """A number as it is written in each language."""
    text = f"{value:f}"
    return Words(text.replace(".", ","), text)


def lessons(grounds: Grounds) -> Iterator[Proposed]:
    """Lessons noted since the last meeting."""
    for row in grounds.picture.lessons:
        if grounds.newer(row.recorded_on) and grounds.sees_all:
            why = LESSON_WHY.fill(day=row.recorded_on, advice=row.advice or "")
            name, ref = LESSON.fill(name=row.name), Ref(Kind.LESSON, row.id)
            yield learning(name, OUTCOME_PROPOSAL, why, ref, row.recorded_on)


def standing(grounds: Grounds) -> Iterator[Proposed]:
    """The forum's standing questions, the one asked longest ago first."""
    asked = taken_up(grounds.picture, grounds.forum, grounds.day)
    last = {key[3]: row.on for key, row in asked.items() if key[0] == ItemCause.STANDING.code}
    for text in lines(grounds.forum.questions):
        name, since = Words(text, text), last.get(text)
        yield Proposed(ItemCause.STANDING, name, STANDING_PROPOSAL, STANDING_WHY, since=since)


def put_off(grounds: Grounds) -> Iterator[Proposed]:
    """What an earlier meeting put off, as it stood there."""
    for row in not_taken_since(grounds.picture, grounds.forum, grounds.day):
        yield again(grounds, row.item, PUT_OFF.fill(day=row.on), row.on)


def again(grounds: Grounds, item: Item, why: Words, on: date) -> Proposed:
    """A row of an earlier agenda as a proposal."""
    subject = subject_ref(item)
    proposal = item.proposal or ""
    return Proposed(
        cause=item.cause or ItemCause.OTHER,
        name=Words(item.name, item.name),
        proposal=Words(proposal, proposal),
        why=why,
        subject=subject,
        since=on,
        own=decides(grounds.picture, grounds.forum, subject, gate_at(item)),
        gate=item.gate,
        tag=item.tag,
    )
