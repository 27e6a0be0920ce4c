"""How meetings say no: what is missing, who may, and what somebody else did meanwhile."""

from __future__ import annotations

from collections.abc import Iterable

from styrkedja.ground.phrases import short
from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums.columns import ITEMS
from styrkedja.registers.shelf.refusing import Fault, Refused
from styrkedja.registers.trail.queries import REMOVED, Entry

GONE = w("Ärendet finns inte längre.", "The matter is no longer there.")
GONE_BY = w("{who} tog bort ärendet {when}.", "{who} took the matter away on {when}.")
NO_MEETING = w("Mötet finns inte.", "There is no such meeting.")
NO_FORUM = w("Forumet finns inte.", "There is no such forum.")
NOT_OPEN = w(
    "Mötets läge är ”{state}”. Utfall antecknas medan mötet pågår; öppna det först.",
    "The state of the meeting is “{state}”. Outcomes are recorded while it is open; open it first.",
)
TOO_LATE = w(
    "Mötets läge är ”{state}”, så dagordningen ändras inte längre.",
    "The state of the meeting is “{state}”, so the agenda no longer changes.",
)
WRONG_STEP = w(
    "Från läget ”{state}” går ett möte inte till ”{to}”.",
    "From the state “{state}” a meeting does not go to “{to}”.",
)
SETTLED_BY = w(
    "{who} antecknade utfallet {outcome} {when}. Det du skrev står kvar här nedanför.",
    "{who} recorded the outcome {outcome} on {when}. What you wrote is still there below.",
)
SETTLED = w(
    "Ärendet har redan ett utfall: {outcome}.", "The matter already has an outcome: {outcome}."
)
CHANGED = w(
    "Ärendet har ändrats sedan du läste det: {what}. Det du skrev står kvar; läs och spara igen.",
    "The matter has changed since you read it: {what}. What you wrote is still there; read and save again.",
)
ONE_CHANGE = w("{who} {when}: {fields}", "{who} {when}: {fields}")
MOVED_MEETING = w(
    "Mötet har ändrats sedan du läste det: {what}.",
    "The meeting has changed since you read it: {what}.",
)
NOT_LEADING = w(
    "Forumets beslut antecknas av den som leder mötet ({chair}). Du kan spara ett utkast eller notera.",
    "The forum's decisions are recorded by whoever leads the meeting ({chair}). You can save a draft or note.",
)
NO_INITIATIVE = w(
    "Inget initiativ heter eller har id ”{asked}”. Skriv namnet som det står i registret, eller lämna fältet tomt.",
    "No initiative has the name or id “{asked}”. Write the name as it stands in the register, or leave the field empty.",
)
NOT_PREPARING = w(
    "Din roll ändrar inte forumets möten. Be sekreteraren eller den som leder forumet.",
    "Your role does not change the forum's meetings. Ask the secretary or whoever leads the forum.",
)
ELSEWHERE = w(
    "Beslutet hör till {owner}. Forumet kan föreslå, och ägaren svarar ja eller nej med skäl.",
    "The decision belongs to {owner}. The forum can suggest, and the owner answers yes or no with a reason.",
)
NO_MOTIVE = w(
    "Skriv skälet: utan skäl går det inte att förstå i efterhand.",
    "Write the reason: without it nobody can understand this later.",
)
NO_WORDING = w("Skriv vad forumet beslutar.", "Write what the forum decides.")
NOT_INITIATIVE = w(
    "Det går bara när ärendet gäller ett initiativ.",
    "This works only when the matter is an initiative.",
)
NO_OWNER = w(
    "Ingen äger särredovisningen som initiativet står i, så det finns ingen att föreslå för.",
    "Nobody owns the account of the initiative, so there is nobody to suggest it to.",
)
NO_RECEIVER = w("Välj vart ärendet hänskjuts.", "Choose where the matter is referred.")
NO_RULES = w(
    "Skriv vilka regler dispensen gäller, till exempel B103.",
    "Write which rules the exemption lifts, for example B103.",
)
UNKNOWN_RULE = w("Det finns ingen regel {code}.", "There is no rule {code}.")
NO_UNTIL = w(
    "Skriv en sista dag för dispensen, från och med i dag.",
    "Write a last day of the exemption, from today on.",
)
NO_GATE = w("Välj vilken beslutspunkt dispensen gäller.", "Choose the gate the exemption is for.")
CARRIED_OUT = w(
    "Bara det som har noterats eller skjutits upp kan tas upp igen, medan mötet pågår.",
    "Only what was noted or put off can be taken up again, while the meeting is open.",
)
NOT_MENDABLE = w(
    "Texten ändras bara på ett ärende som har utfall, innan protokollet är justerat. Därefter rättas protokollet.",
    "The words are changed only on a matter with an outcome, before the minutes are locked. After that the minutes are corrected.",
)
NO_ITEMS = w(
    "Dagordningen är tom. Lägg till något innan du kallar.",
    "The agenda is empty. Add something before you call the meeting.",
)
NO_DAY = w("Skriv vilken dag mötet hålls.", "Write the day of the meeting.")
NO_NAME = w("Skriv en rubrik.", "Write a heading.")
NOT_YOURS_TO_ANSWER = w(
    "Förslaget besvaras av chefen för {owner}.",
    "The suggestion is answered by the head of {owner}.",
)
ANSWERED = w(
    "Förslaget är redan besvarat: {answer}, {when}.",
    "The suggestion has already been answered: {answer}, {when}.",
)
NO_SUGGESTION = w("Förslaget finns inte.", "There is no such suggestion.")


class Moved(Refused):
    """Somebody has changed the matter since the actor looked; what the actor typed is kept by the page."""


def fault(kind: Kind, id_: str, words: Words, key: str | None = None) -> Fault:
    """A fault of a row."""
    return Fault(kind, id_, key, words)


def refuse(kind: Kind, id_: str, words: Words, key: str | None = None) -> Refused:
    """A refusal with one fault."""
    return Refused([fault(kind, id_, words, key)])


def changes_told(entries: Iterable[Entry]) -> Words:
    """What others did to a matter: who, when, and what each field says now; the first few."""
    said = [told(entry) for entry in entries][:4]
    return Words("; ".join(row.sv for row in said), "; ".join(row.en for row in said))


def told(entry: Entry) -> Words:
    """One event with its fields and what they say now."""
    if entry.deed == REMOVED:
        return GONE_BY.fill(who=entry.by_name, when=moment(entry))
    fields = [
        Words(f"{label.sv} ”{short(str(value))}”", f"{label.en} “{short(str(value))}”")
        for key, value in list(entry.after.items())[:4]
        if (label := label_of(key)) is not None
    ]
    listed = Words(", ".join(row.sv for row in fields), ", ".join(row.en for row in fields))
    return ONE_CHANGE.fill(who=entry.by_name, when=moment(entry), fields=listed)


def label_of(key: str) -> Words | None:
    """What a field of a matter is called; None for what nobody reads."""
    return next((column.label for column in ITEMS.columns if column.key == key), None)


def moment(entry: Entry) -> str:
    """When something happened."""
    return f"{entry.at:%Y-%m-%d %H:%M}"
