"""How the order and the business case are refused: what is wrong, where, and who may."""

from __future__ import annotations

from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.refusing import Fault

NO_CRITERIA = w(
    "Forumet har inga kriterier i kraft. Besluta kriterierna först.",
    "The forum has no criteria in force. Decide the criteria first.",
)
NOT_YOURS = w(
    "Ordningen beslutas av {body}. Be den som leder forumet eller har mandat där.",
    "The order is decided by {body}. Ask whoever chairs the forum or holds a mandate there.",
)
ORDERED = w(
    "Ordningen har redan beslutats sedan du läste den: {who}, {when}, beslut {id}. Läs om och avgör på nytt.",
    "The order has already been decided since you read it: {who}, {when}, decision {id}. Read again and decide anew.",
)
NO_MOTIVE = w(
    "Skriv skälet till ordningen: ett beslut utan skäl går inte att förstå i efterhand.",
    "Write the reason for the order: a decision without a reason cannot be understood later.",
)
NO_PLACES = w("Ge minst ett initiativ en plats.", "Give at least one initiative a place.")
NOT_IN_QUEUE = w(
    "Initiativet står inte i forumets kö, så forumet kan inte ge det en plats.",
    "The initiative is not in the forum's queue, so the forum cannot give it a place.",
)
NOT_A_ROW = w(
    "Platserna ska vara 1, 2, 3 och så vidare utan hål och utan dubbletter.",
    "The places must be 1, 2, 3 and so on, without gaps and without doubles.",
)
NO_REASON = w(
    "Plats {place} är en annan än poängen ger ({computed}). Skriv varför.",
    "Place {place} differs from what the score gives ({computed}). Write why.",
)
NO_PLACE_BY_SCORE = w("ingen plats", "no place")
UNKNOWN = w("Initiativet finns inte.", "There is no such initiative.")
NOT_WAITING = w(
    "Initiativet väntar inte på beslut, så underlaget behöver inte bekräftas.",
    "The initiative does not wait for a decision, so its business case needs no confirmation.",
)
NOT_YOUR_CASE = w(
    "Underlaget bekräftas av {unit}: chefen eller en verksamhetsutvecklare där.",
    "The business case is confirmed by {unit}: the head or a business developer there.",
)
NO_CASE_REASON = w(
    "Skriv varför underlaget fortfarande håller, eller vad som har ändrats i det.",
    "Write why the business case still holds, or what has been changed in it.",
)
ALREADY = w("Underlaget är redan bekräftat i dag.", "The business case is confirmed today already.")


def fault(id_: str, words: Words, key: str | None = None, kind: Kind = Kind.INITIATIVE) -> Fault:
    """A fault of one initiative's place, or of the order as a whole."""
    return Fault(kind, id_, key, words)
