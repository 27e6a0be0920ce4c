"""What somebody asks of a meeting: an outcome of a matter, a row on the agenda, an answer to a suggestion."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from styrkedja.ground.words import Words, w
from styrkedja.picture.deed_terms import ItemOutcome, SuggestionAnswer
from styrkedja.picture.term import Term
from styrkedja.picture.terms import DecisionKind, Stage


class Deed(Term):
    """What a forum does with a matter; a draft only keeps the words."""

    DECIDE = "decide", w("Besluta", "Decide")
    EXEMPT = "exempt", w("Besluta om dispens", "Decide on an exemption")
    SUGGEST = "suggest", w("Föreslå ägaren", "Suggest to the owner")
    REFER = "refer", w("Hänskjut", "Refer")
    NOTE = "note", w("Notera", "Note")
    POSTPONE = "postpone", w("Skjut upp", "Put off")
    REJECT = "reject", w("Avslå", "Reject")
    DRAFT = "draft", w("Spara utkast", "Save a draft")
    REWORD = "reword", w("Spara texten", "Save the words")
    REOPEN = "reopen", w("Ta upp igen", "Take up again")


OUTCOMES = {
    Deed.DECIDE: ItemOutcome.DECIDED,
    Deed.EXEMPT: ItemOutcome.DECIDED,
    Deed.SUGGEST: ItemOutcome.SUGGESTED,
    Deed.REFER: ItemOutcome.REFERRED,
    Deed.NOTE: ItemOutcome.NOTED,
    Deed.POSTPONE: ItemOutcome.POSTPONED,
    Deed.REJECT: ItemOutcome.REJECTED,
}
OWN = frozenset({Deed.DECIDE, Deed.EXEMPT, Deed.REJECT})
"""Deeds that are the forum's own decision: only whoever leads it records them, and only in its own matters."""
REASONED = OWN | {Deed.SUGGEST, Deed.REFER}
"""Deeds that nobody can understand afterwards without a reason."""


@dataclass(frozen=True, slots=True)
class Settling:
    """An outcome that somebody records. `seen` is where the trail ended when the person looked."""

    item: str
    deed: Deed
    wording: str = ""
    motive: str = ""
    dissent: str = ""
    effect: str = ""
    level: str = ""
    minutes: int | None = None
    to: str | None = None  # the body a matter is referred to
    lifts: str = ""  # the rules an exemption lifts: "B103, I302"
    until: date | None = None
    stage: Stage | None = None  # the gate an exemption is for
    kind: DecisionKind | None = None
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class Answering:
    """An owner's answer to a suggestion."""

    suggestion: str
    answer: SuggestionAnswer
    reason: str = ""
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """What a recorded outcome did: the decision it left, and what was carried out, in words."""

    item: str
    meeting: str
    outcome: ItemOutcome | None
    decision: str | None
    done: tuple[Words, ...]
