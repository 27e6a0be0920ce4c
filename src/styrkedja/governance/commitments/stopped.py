"""How an answer is refused: not yours, already answered, changed meanwhile, or without a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.refusing import Fault, Forbidden, Refused
from styrkedja.registers.trail.queries import Entry

NO_COMMITMENT = w("Åtagandet finns inte längre.", "The commitment is no longer there.")
NO_ADJUSTMENT = w("Ramjusteringen finns inte längre.", "The frame adjustment is no longer there.")
NO_INITIATIVE = w("Initiativet finns inte.", "There is no such initiative.")
HEAD_ANSWERS = w(
    "Bara chefen för {unit} svarar åt enheten. Du kan förbereda åtagandet, men inte godta eller avböja det.",
    "Only the head of {unit} answers for the unit. You can prepare the commitment, but neither accept nor decline it.",
)
OWNER_DECIDES = w(
    "Beslutet hör till {owner}, som äger särredovisningen.",
    "The decision belongs to {owner}, which owns the account.",
)
NOT_TO_PROPOSE = w(
    "Din roll räknar inte fram ramjusteringar här. Be den som driver initiativet eller ekonomin.",
    "Your role does not compute frame adjustments here. Ask whoever runs the initiative, or finance.",
)
ANSWERED = w(
    "Enheten har redan svarat: {who} skrev svaret {when}.",
    "The unit has answered already: {who} wrote the answer on {when}.",
)
SETTLED = w(
    "Ramjusteringen är redan godtagen eller beslutad: {who} skrev det {when}.",
    "The frame adjustment is accepted or decided already: {who} wrote it on {when}.",
)
CHANGED = w(
    "Underlaget har ändrats sedan du läste det: {what}. Läs om och svara på nytt.",
    "The grounds have changed since you read them: {what}. Read again and answer anew.",
)
RECOMPUTED = w(
    "Underlaget har ändrats sedan ramjusteringen räknades. Den är nu omräknad. Läs den nya och svara på nytt.",
    "The grounds have changed since the frame adjustment was computed. It has now been computed anew. Read the new one and answer again.",
)
REASON_DECLINE = w(
    "Skriv varför enheten avböjer. Utan skäl går det inte att räkna om eller hitta en annan väg.",
    "Write why the unit declines. Without a reason nobody can compute anew or find another way.",
)
FRAME_DECLINED = w(
    "{unit} har avböjt ramjusteringen {id} för {year}: ”{reason}” Ändra det som den räknas på, eller ta bort förslaget, innan initiativet beslutas.",
    "{unit} has declined the frame adjustment {id} for {year}: “{reason}” Change what it is computed from, or withdraw the proposal, before the initiative is decided.",
)
REASON_DECIDE = w(
    "Skriv skälet. Ett beslut utan skäl går inte att förstå i efterhand.",
    "Write the reason. A decision without a reason cannot be understood later.",
)
NOT_SETTLED = w(
    "Ramjusteringen är varken godtagen eller beslutad, så det finns inget att ta tillbaka.",
    "The frame adjustment is neither accepted nor decided, so there is nothing to take back.",
)
TAKEN_BACK = w(
    "Ramjusteringen är redan tillbakatagen genom {id}.",
    "The frame adjustment has already been taken back by {id}.",
)
IS_OPPOSITE = w(
    "Raden tar själv tillbaka en ramjustering och tas inte tillbaka i sin tur.",
    "The row itself takes an adjustment back and is not taken back in turn.",
)
WITH_GO = w(
    "Ramjusteringen beslutas med initiativet. Ett eget beslut behövs bara när initiativet redan är beslutat.",
    "The frame adjustment is decided with the initiative. A decision of its own is needed only once the initiative is decided.",
)
NOT_ACCEPTED = w(
    "Enheten har inte godtagit ramjusteringen, och då går den inte att besluta.",
    "The unit has not accepted the frame adjustment, and then it cannot be decided.",
)


class NotYours(Forbidden):
    """The actor does not answer for the unit, or does not decide for the account."""


class Moved(Refused):
    """Somebody has answered, or changed the grounds, since the actor looked."""


class Outdated(Moved):
    """What waits is not what the formula says today: it is to be computed anew."""

    def __init__(self, faults: Sequence[Fault], initiative: str) -> None:
        super().__init__(faults)
        self.initiative = initiative


def fault(kind: Kind, id_: str, words: Words, key: str | None = None) -> Fault:
    """One fault."""
    return Fault(kind, id_, key, words)


def told(entries: Iterable[Entry]) -> str:
    """What has changed and by whom, the first few."""
    said = dict.fromkeys(f"{entry.subject} ({entry.by_name})" for entry in entries)
    return "; ".join([*said][:5])


def last_of(entries: Iterable[Entry]) -> dict[str, str]:
    """Who wrote the last thing, and when."""
    entry = next(iter(entries), None)
    if entry is None:
        return {"who": "–", "when": "–"}
    return {"who": entry.by_name, "when": f"{entry.at:%Y-%m-%d %H:%M}"}
