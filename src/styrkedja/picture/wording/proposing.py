"""A proposal for where an effektmål or an initiative belongs, from its own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from styrkedja.picture.terms import Activity, DirectValue
from styrkedja.picture.wording import roles_of_place as place
from styrkedja.picture.wording.english import places as english_places
from styrkedja.picture.wording.english import receivers as english_receivers
from styrkedja.picture.wording.english import small as english_small
from styrkedja.picture.wording.lexicon import Lexicon, lexicon_of
from styrkedja.picture.wording.proposal import Proposal
from styrkedja.picture.wording.sentence import WORD, is_english
from styrkedja.picture.wording.swedish import places as swedish_places
from styrkedja.picture.wording.swedish import receivers as swedish_receivers
from styrkedja.picture.wording.swedish import small as swedish_small

REMEMBERED_TEXTS = 40_000
REMEMBERED_WORDS = 50_000
FIRST_RECEIVER = 2  # “direct” is who comes first, so the first named counts double
LEANS = 0.3  # how one-sided the words must be, −1…1, to be more than “as much of each”
CUE = re.compile(rf"{place.NEW}.{{0,2}}{place.NOVELTY}|[enxiu]")


def lexicon_for(places: ModuleType, receivers: ModuleType, small: ModuleType) -> Lexicon:
    """The lexicon of places of one language."""
    heads = {
        place.EXTERNAL: f"{places.EXTERNAL_HEADS} {receivers.PUBLIC}",
        place.INTERNAL: f"{places.INTERNAL_HEADS} {receivers.STAFF}",
        place.UNIT: receivers.UNITS,
    }
    return lexicon_of(
        exact=(places.EXACT,),
        stems=(places.STEMS,),
        heads=(places.HEADS, heads),
        verb_endings=small.VERB_ENDINGS,
        noun_of_verb="",
        noun_endings=small.NOUN_ENDINGS,
        split={},
        compounds=small is swedish_small,
    )


cue_in_swedish: Callable[[str], str] = lru_cache(REMEMBERED_WORDS)(
    lexicon_for(swedish_places, swedish_receivers, swedish_small).role
)
cue_in_english: Callable[[str], str] = lru_cache(REMEMBERED_WORDS)(
    lexicon_for(english_places, english_receivers, english_small).role
)


@dataclass(frozen=True, slots=True)
class Cue:
    """One or more words that speak for one end of one axis."""

    role: str
    words: str


@lru_cache(maxsize=REMEMBERED_TEXTS)
def proposal_for(text: str) -> Proposal:
    """The place that the words of a Swedish or English text speak for."""
    words = WORD.findall(text.lower())
    cue = cue_in_english if is_english(text) else cue_in_swedish
    cues = list(cues_in(words, "".join(map(cue, words))))
    doing = [each for each in cues if each.role in (place.EFFICIENCY, place.INNOVATION)]
    receiving = [each for each in cues if each.role in (place.INTERNAL, place.EXTERNAL)] or [
        Cue(place.INTERNAL, each.words) for each in cues if each.role == place.UNIT
    ]
    activity = lean(doing, minus=place.EFFICIENCY, first=1)
    value = lean(receiving, minus=place.INTERNAL, first=FIRST_RECEIVER)
    return Proposal(
        activity=None if activity is None else end_of(Activity, activity),
        activity_words=spoken(doing),
        activity_confidence=None if activity is None else confidence(activity, len(doing)),
        direct_value=None if value is None else end_of(DirectValue, value),
        value_words=spoken(receiving),
        value_confidence=None if value is None else confidence(value, len(receiving)),
    )


def cues_in(words: Sequence[str], played: str) -> Iterable[Cue]:
    """The cues of a text in order; “ny tjänst” is one cue for innovation."""
    for seen in CUE.finditer(played):
        start, end = seen.span()
        role = place.INNOVATION if end - start > 1 else seen.group()
        yield Cue(role, " ".join(words[start:end]))


def lean(cues: Sequence[Cue], *, minus: str, first: int) -> float | None:
    """How the cues lean, −1…1, the first of them with its own weight; None without cues."""
    if not cues:
        return None
    weights = [first, *[1] * (len(cues) - 1)]
    signed = sum(
        -weight if cue.role == minus else weight for cue, weight in zip(cues, weights, strict=True)
    )
    return signed / sum(weights)


def end_of(axis: type[Activity] | type[DirectValue], leaning: float) -> Activity | DirectValue:
    """The term of an axis that a leaning stands for."""
    score = 0 if abs(leaning) < LEANS else (1 if leaning > 0 else -1)
    return next(term for term in axis if term.score == score)


def confidence(leaning: float, count: int) -> float:
    """Between 0 and 1: one-sided words and several of them give more."""
    clear = abs(leaning) if abs(leaning) >= LEANS else 1 - abs(leaning)
    return round(clear * (1 - 0.5**count), 2)


def spoken(cues: Sequence[Cue]) -> tuple[str, ...]:
    """The words of the cues, each once."""
    return tuple(dict.fromkeys(cue.words for cue in cues))
