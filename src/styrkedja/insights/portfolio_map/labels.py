"""What is read aloud and shown on hover for each bubble of the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.insights.portfolio_map import told
from styrkedja.insights.portfolio_map.pure.figures import Placed, Point
from styrkedja.insights.portfolio_map.pure.propose import Proposals, Proposed

NAMED = 4  # initiatives named in a bubble's label before the rest are only counted
LONGEST = 70  # letters of a name in a label
WORDS = 8  # deciding words named


@dataclass(frozen=True, slots=True)
class Drawing:
    """How a map is to be drawn: language and currency, and with which proposals."""

    language: str = "sv"
    currency: str = "SEK"
    proposals: Proposals | None = None
    lead: Callable[[Sequence[Placed], Point | None], str] | None = None  # where a bubble leads

    notice: Words | None = None  # what every drawing must say first: that the data are made up

    def say(self, words: Words) -> str:
        """A text in the drawing's language."""
        return words.to(self.language)

    def under_title(self, text: str) -> str:
        """A text under a title, after the notice where there is one."""
        return f"{self.say(self.notice)} {text}" if self.notice else text


def place_label(at: Point, members: Sequence[Placed], drawing: Drawing) -> str:
    """What is at a place: the names, the field, what carries it, and its budget."""
    where = drawing.say(told.field(at))
    parts = [
        _names(members, drawing),
        f"{where[:1].upper()}{where[1:]} {told.point(at, drawing.language)}",
    ]
    if len(members) == 1:
        classified = w(
            "{classified} av {benefits} effektmål klassade",
            "{classified} of {benefits} benefits classified",
        )
        parts.append(
            drawing.say(
                classified.fill(classified=members[0].classified, benefits=members[0].benefits)
            )
        )
    return ". ".join([*parts, *_budget(members, drawing)]) + "."


def proposal_label(at: Point, members: Sequence[Proposed], drawing: Drawing) -> str:
    words = list(dict.fromkeys(word for each in members for word in each.words))[:WORDS]
    heading = drawing.say(w("Förslag", "Proposal"))
    decided = drawing.say(w("Ord som avgjorde: {words}", "Deciding words: {words}"))
    return (
        f"{heading}: {place_label(at, [each.placed for each in members], drawing)} "
        f"{decided.format(words=', '.join(words))}."
    )


def _names(members: Sequence[Placed], drawing: Drawing) -> str:
    names = [_short(each.name) for each in members[:NAMED]]
    rest = len(members) - len(names)
    text = ", ".join(names)
    if rest:
        text += drawing.say(w(" och {rest} till", " and {rest} more")).format(rest=rest)
    if len(members) == 1:
        return text
    return f"{len(members)} {drawing.say(w('initiativ', 'initiatives'))}: {text}"


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"


def _budget(members: Sequence[Placed], drawing: Drawing) -> list[str]:
    whole = sum(each.budget or 0.0 for each in members)
    if not whole:
        return []
    return [f"Budget {told.amount(whole, drawing.currency, drawing.language)}"]
