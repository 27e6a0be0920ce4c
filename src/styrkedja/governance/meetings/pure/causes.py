"""What initiatives bring to a forum: new, before a gate, referred, off plan, too old."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.meetings.pure.grounds import Grounds
from styrkedja.governance.meetings.pure.proposed import Proposed
from styrkedja.governance.meetings.pure.scope import name_of
from styrkedja.ground.phrases import quoted
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.telling import told
from styrkedja.insights.prioritisation.pure.ranking import queue
from styrkedja.picture.deed_terms import ControlTag, ItemCause
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.terms import WAITING_STAGES, Kind, Stage
from styrkedja.picture.things import Initiative

NEW = w("Nytt: {name}", "New: {name}")
NEW_WHY = w("Kom in {day}, efter det förra mötet.", "Came in on {day}, after the last meeting.")
NEW_PROPOSAL = w(
    "Bestäm vem som bereder initiativet och vad som behövs till nästa möte.",
    "Settle who prepares the initiative and what is needed for the next meeting.",
)
READY = w(
    "Inget saknas inför {stage} på {track}.",
    "Nothing is missing before {stage} on the {track}.",
)
OWN = {
    Stage.PRIORITISED: w("Forumet prioriterar {name}.", "The forum prioritises {name}."),
    Stage.DECIDED: w("{name} genomförs.", "{name} is carried out."),
}
ELSEWHERE = {
    Stage.PRIORITISED: w(
        "Forumet föreslår {owner} att prioritera {name}.",
        "The forum suggests that {owner} prioritises {name}.",
    ),
    Stage.DECIDED: w(
        "Forumet föreslår {owner} att besluta om {name}.",
        "The forum suggests that {owner} decides on {name}.",
    ),
}
CAUSES = {Stage.PRIORITISED: ItemCause.PRIORITISE, Stage.DECIDED: ItemCause.DECIDE}
ORDER = w("Prioriteringsordningen", "The order of priority")
ORDER_PROPOSAL = w(
    "Fastställ ordningen för {n} initiativ efter poäng, eller ändra den med skäl på köns egen sida.",
    "Decide the order of {n} initiatives by score, or change it with reasons on the queue's own page.",
)
ORDER_WHY = w(
    "{n} initiativ i kön har ingen beslutad plats.",
    "{n} initiatives in the queue have no decided place.",
)
REFERRED_PROPOSAL = w("Besvara hänskjutningen från {body}.", "Answer the referral from {body}.")
REFERRED_WHY = w(
    "{body} lämnade över ärendet {day} och väntar på svar. {reason}",
    "{body} handed over the matter on {day} and waits for an answer. {reason}",
)
DEVIATION_PROPOSAL = w(
    "Hör ansvarig, och välj: fortsätt, gör om, pausa eller avbryt.",
    "Hear whoever answers for it, and choose: go on, redo, pause or stop.",
)
STALE = w("Lever {name} än?", "Is {name} still alive?")
STALE_PROPOSAL = w(
    "Be ägaren bekräfta eller göra om underlaget, eller låt initiativet lämna kön.",
    "Ask the owner to confirm or redo the business case, or let the initiative leave the queue.",
)
NO_DAY = w("en dag som ingen har antecknat", "a day nobody has noted")


def new(grounds: Grounds) -> Iterator[Proposed]:
    """Ideas that have come in since the last meeting."""
    for one in grounds.picture.initiatives:
        came = one.registered_on or one.stage_since
        if one.stage is Stage.IDEA and grounds.newer(came) and grounds.within(one.id):
            why = NEW_WHY.fill(day=came)
            name = NEW.fill(name=one.name)
            yield about(grounds, one, ItemCause.NEW, name, NEW_PROPOSAL, why, came)


def before_gates(grounds: Grounds) -> Iterator[Proposed]:
    """Initiatives that lack nothing before a gate that takes a decision."""
    for judgement in grounds.judgements:
        cause = CAUSES.get(judgement.stage)
        if cause and judgement.holds and grounds.within(judgement.initiative):
            yield at_gate(grounds, judgement, cause)


def order(grounds: Grounds) -> Iterator[Proposed]:
    """The forum's own order, where initiatives stand in its queue without a decided place."""
    body = grounds.forum.unit
    found = queue(grounds.picture, grounds.policy, body) if body else None
    unplaced = [row for row in found.own if row.is_new and row.computed] if found else []
    account = own_account(grounds)
    if unplaced and account:
        yield Proposed(
            cause=ItemCause.PRIORITISE,
            name=ORDER,
            proposal=ORDER_PROPOSAL.fill(n=len(found.own) if found else 0),
            why=ORDER_WHY.fill(n=len(unplaced)),
            subject=Ref(Kind.ACCOUNT, account),
            since=newest(*(row.initiative.business_case_on for row in unplaced)),
        )


def own_account(grounds: Grounds) -> str | None:
    """The forum's topmost account."""
    own = [row for row in grounds.picture.accounts if row.owner_unit == grounds.forum.unit]
    own.sort(key=lambda row: (row.parent is not None, row.id))
    return own[0].id if own and grounds.forum.unit else None


def at_gate(grounds: Grounds, judgement: Judgement, cause: ItemCause) -> Proposed:
    """One initiative ready for a decision: the forum's own, or a suggestion to its owner."""
    one = grounds.picture.initiative[judgement.initiative]
    own = grounds.own(one.id, judgement.stage)
    said = (OWN if own else ELSEWHERE)[judgement.stage]
    return Proposed(
        cause=cause,
        name=Words(one.name, one.name),
        proposal=said.fill(name=quoted(one.name), owner=grounds.owner(one.id)),
        why=READY.fill(stage=judgement.stage.words, track=judgement.placed.track.words),
        subject=Ref(Kind.INITIATIVE, one.id),
        since=newest(one.stage_since, one.business_case_on),
        own=own,
        gate=judgement.stage,
        tag=None if own else ControlTag.QUESTION,
    )


def referred(grounds: Grounds) -> Iterator[Proposed]:
    """Matters handed to the forum that nobody has answered."""
    picture = grounds.picture
    for row in picture.referrals:
        open_here = row.to_unit == grounds.forum.unit and row.answered_on is None
        if not open_here or row.initiative not in picture.initiative:
            continue
        one = picture.initiative[row.initiative]
        body = name_of(picture, row.from_unit)
        why = REFERRED_WHY.fill(body=body, day=row.referred_on or NO_DAY, reason=row.reason or "")
        yield Proposed(
            cause=ItemCause.REFERRED,
            name=Words(one.name, one.name),
            proposal=REFERRED_PROPOSAL.fill(body=body),
            why=Words(why.sv.strip(), why.en.strip()),
            subject=Ref(Kind.INITIATIVE, one.id),
            since=row.referred_on,
        )


def deviations(grounds: Grounds) -> Iterator[Proposed]:
    """Initiatives off plan by the rules of the policy, one matter each."""
    for one, findings in broken(grounds, "meetings.deviation_rules"):
        name, why = Words(one.name, one.name), sentences(grounds, findings)
        since = day_of(one, findings)
        yield about(grounds, one, ItemCause.DEVIATION, name, DEVIATION_PROPOSAL, why, since)


def stale(grounds: Grounds) -> Iterator[Proposed]:
    """Waiting initiatives that nobody has confirmed for long."""
    for one, findings in broken(grounds, "meetings.stale_rules"):
        if one.stage in WAITING_STAGES:
            name, why = STALE.fill(name=quoted(one.name)), sentences(grounds, findings)
            since = newest(one.business_case_on, one.stage_since)
            yield about(grounds, one, ItemCause.OTHER, name, STALE_PROPOSAL, why, since)


def broken(grounds: Grounds, key: str) -> Iterator[tuple[Initiative, tuple[Finding, ...]]]:
    """Each initiative that breaks any of the rules of a setting, with its breaks."""
    codes = set(grounds.policy[key])
    found: dict[str, list[Finding]] = {}
    for finding in grounds.findings:
        if finding.code in codes and finding.subject.kind is Kind.INITIATIVE:
            found.setdefault(finding.subject.id, []).append(finding)
    for id_ in sorted(found):
        if grounds.within(id_):
            yield grounds.picture.initiative[id_], tuple(found[id_])


def sentences(grounds: Grounds, findings: tuple[Finding, ...]) -> Words:
    """The breaks as sentences after each other."""
    rows = [told(row, grounds.picture, grounds.policy).message for row in findings]
    return Words(" ".join(row.sv for row in rows), " ".join(row.en for row in rows))


def day_of(one: Initiative, findings: tuple[Finding, ...]) -> date | None:
    """The day a deviation dates from; None where a forecast has no day."""
    days = {"L301": one.planned_end, "L302": one.planned_start}
    known = [days.get(row.code) for row in findings]
    return None if None in known else newest(*known)


def about(
    grounds: Grounds,
    one: Initiative,
    cause: ItemCause,
    name: Words,
    proposal: Words,
    why: Words,
    since: date | None,
) -> Proposed:
    """A matter about an initiative."""
    return Proposed(
        cause=cause,
        name=name,
        proposal=proposal,
        why=why,
        subject=Ref(Kind.INITIATIVE, one.id),
        since=since,
        own=grounds.own(one.id),
    )


def newest(*days: date | None) -> date | None:
    """The latest of the days that are known."""
    return max((day for day in days if day), default=None)
