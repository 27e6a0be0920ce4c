"""The forms of meetings as they are posted, read into what the deeds take; nonsense becomes nothing."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from django.http import QueryDict

from styrkedja.governance.meetings.wish import Answering, Deed, Settling
from styrkedja.picture.deed_terms import ControlTag, SuggestionAnswer
from styrkedja.picture.term import Term
from styrkedja.picture.terms import DecisionKind, Kind, Stage

LONGEST = 20_000
SHORTEST = 300
MOST_MINUTES = 1_440
T = TypeVar("T", bound=Term)


def text(data: QueryDict, key: str, longest: int = LONGEST) -> str:
    """A text without what no database holds."""
    return data.get(key, "")[:longest].replace("\x00", "").replace("\r\n", "\n").strip()


def number(data: QueryDict, key: str, most: int) -> int | None:
    """A whole number from nought up to a limit; None for anything else."""
    raw = data.get(key, "").strip()
    return min(int(raw[:9]), most) if raw.isascii() and raw.isdecimal() else None


def term(data: QueryDict, key: str, terms: type[T]) -> T | None:
    """One of a closed list; None for anything else."""
    try:
        return terms(data.get(key, ""))
    except ValueError:
        return None


def day(data: QueryDict, key: str) -> date | None:
    """A day; None for anything else."""
    try:
        return date.fromisoformat(data.get(key, "").strip()[:10])
    except ValueError:
        return None


def seen(data: QueryDict) -> int | None:
    """Where the trail ended when the person looked."""
    return number(data, "sett", 10**9)


def settling_in(id_: str, data: QueryDict) -> Settling | None:
    """The outcome a form asks for; None where it names no deed."""
    deed = term(data, "gor", Deed)
    if deed is None:
        return None
    return Settling(
        item=id_,
        deed=deed,
        wording=text(data, "lydelse"),
        motive=text(data, "skal"),
        dissent=text(data, "avvikande"),
        effect=text(data, "verkan"),
        level=text(data, "niva", SHORTEST),
        minutes=number(data, "minuter", MOST_MINUTES),
        to=text(data, "till", SHORTEST) or None,
        lifts=text(data, "regler", SHORTEST),
        until=day(data, "tom"),
        stage=term(data, "punkt", Stage),
        kind=term(data, "slag", DecisionKind),
        seen=seen(data),
    )


def item_in(data: QueryDict) -> dict[str, object]:
    """What a form says of a matter on the agenda."""
    values: dict[str, object] = {
        "name": text(data, "rubrik", SHORTEST),
        "proposal": text(data, "forslag"),
        "tag": term(data, "samtal", ControlTag),
        "minutes": number(data, "minuter", MOST_MINUTES),
    }
    if initiative := text(data, "initiativ", SHORTEST):
        values |= {"subject_kind": Kind.INITIATIVE, "subject": initiative}
    return values


def present_in(data: QueryDict) -> str:
    """Who is present: the members ticked, and whoever else is named."""
    return "\n".join(
        [*(role[:SHORTEST] for role in data.getlist("narvarande")), text(data, "fler")]
    )


def answer_in(id_: str, data: QueryDict) -> Answering | None:
    """An answer to a suggestion; None where it is neither yes nor no."""
    answer = term(data, "svar", SuggestionAnswer)
    if answer is None:
        return None
    return Answering(id_, answer, text(data, "skal"), seen(data))
