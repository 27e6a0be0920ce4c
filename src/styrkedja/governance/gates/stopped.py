"""How a gate says no: every missing thing, where it is mended, and what changed meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.ground.phrases import quoted
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.telling import told
from styrkedja.picture.finding import Finding
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.shelf.refusing import Fault, Forbidden, Refused
from styrkedja.registers.trail.queries import Entry

UNKNOWN = w("Initiativet finns inte.", "There is no such initiative.")
ALREADY = w(
    "Initiativet är redan i skedet {stage}.", "The initiative is already in the stage {stage}."
)
ALREADY_BY = w(
    "Initiativet är redan i skedet {stage}: {who} flyttade det {when}.",
    "The initiative is already in the stage {stage}: {who} moved it on {when}.",
)
NO_ROAD = w(
    "Från {here} går ingen väg till {stage}. Härifrån kan initiativet gå till {onward}.",
    "From {here} no road leads to {stage}. From here the initiative may go to {onward}.",
)
NOWHERE = w("Initiativet är avslutat.", "The initiative is finished.")
CHANGED = w(
    "Underlaget har ändrats sedan du läste det: {what}. Läs om och avgör på nytt.",
    "The grounds have changed since you read them: {what}. Read again and decide anew.",
)
NO_MOTIVE = w(
    "Skriv skälet: {stage} är ett beslut, och ett beslut utan skäl går inte att förstå i efterhand.",
    "Write the reason: {stage} is a decision, and a decision without a reason cannot be understood later.",
)
FUTURE = w(
    "En passage kan inte dateras framåt i tiden.", "A passage cannot be dated in the future."
)
BEFORE = w(
    "Passagen kan inte ligga före den förra, som är från {last}.",
    "The passage cannot lie before the last one, which is from {last}.",
)
CODED = "{code} {title}: {message} {mend}"


class Stopped(Refused):
    """The gate refuses: `judgement` says what is missing."""

    def __init__(self, judgement: Judgement, picture: Portfolio, policy: Policy) -> None:
        self.judgement = judgement
        super().__init__([fault_of(row, picture, policy) for row in judgement.missing])


class ReferredAway(Stopped):
    """A pure replacement: it is not prepared here but has been handed over, as `referral`."""

    referral: str = ""


class NotYours(Forbidden):
    """The actor has no mandate to move the initiative there."""


class Moved(Refused):
    """Somebody has changed the grounds, or moved the initiative, since the actor looked."""


def fault_of(finding: Finding, picture: Portfolio, policy: Policy) -> Fault:
    """One missing thing as a fault of the field where it is mended."""
    words = told(finding, picture, policy)
    said = Words(
        f"{finding.code} {words.title.sv}: {words.message.sv} {words.mend.sv}",
        f"{finding.code} {words.title.en}: {words.message.en} {words.mend.en}",
    )
    return Fault(finding.subject.kind, finding.subject.id, finding.field, said)


def fault(id_: str, words: Words, key: str | None = "stage") -> Fault:
    """A fault of an initiative's stage."""
    return Fault(Kind.INITIATIVE, id_, key, words)


def in_words(stages: Iterable[Stage]) -> Words:
    """Stages as a list in words."""
    stages = tuple(stages)
    return Words(
        ", ".join(stage.words.sv for stage in stages), ", ".join(stage.words.en for stage in stages)
    )


def what_changed(entries: Iterable[Entry]) -> Words:
    """What has happened since, in words: field, row, by whom; the first few."""
    said = list(dict.fromkeys(told_in_short(entries)))[:5]
    return Words("; ".join(row.sv for row in said), "; ".join(row.en for row in said))


def told_in_short(entries: Iterable[Entry]) -> Iterator[Words]:
    """Each event in a few words."""
    for entry in entries:
        fields = ", ".join(list(entry.after)[:3])
        yield w("{subject} ({fields}) av {who}", "{subject} ({fields}) by {who}").fill(
            subject=entry.subject, fields=fields or entry.deed, who=entry.by_name
        )


def titles(codes: Iterable[str]) -> Words:
    """The titles of rules, quoted."""
    found = [catalogue()[code].title for code in codes if code in catalogue()]
    return Words(
        ", ".join(quoted(words.sv).sv for words in found),
        ", ".join(quoted(words.en).en for words in found),
    )
