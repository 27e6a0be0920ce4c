"""Sentences of effect made from what the fields hold; what a field lacks stands as a gap in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.ground import numbers
from styrkedja.ground.words import Language, Words, w
from styrkedja.picture.terms import Direction
from styrkedja.picture.things import Benefit
from styrkedja.picture.wording.fault import Fault
from styrkedja.picture.wording.sentence import is_english

GAP = re.compile(r"\[[^\]]+\]")
MONTHS = {
    "sv": (
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
COUNTED = frozenset({"antal", "st", "st.", "styck", "stycken", "count", "number", "pcs"})
"""Units that say only that something is counted: after the number they say nothing."""
UNITS = {"%": w("procent", "per cent"), "kr": w("kronor", "kronor"), "h": w("timmar", "hours")}
LACKING = {
    "receiver": w("[mottagare]", "[receiver]"),
    "indicator": w("[nyckeltal]", "[indicator]"),
    "baseline": w("[värde i dag]", "[value today]"),
    "target": w("[målvärde]", "[target]"),
    "unit": w("[enhet]", "[unit]"),
    "by": w("[månad och år]", "[month and year]"),
}
VERBS = {
    Direction.DECREASE: w("minskar", "falls"),
    Direction.INCREASE: w("ökar", "rises"),
}
BOUNDS = {
    Direction.DECREASE: w("högst", "at most"),
    Direction.INCREASE: w("minst", "at least"),
}
EFFECT_VERBS = w(
    "minskar, ökar, slipper, klarar, hinner, får, sparar",
    "falls, rises, is spared, manages, has time to, gets, saves",
)
"""Verbs that say that something becomes different for somebody; to choose from instead of “införa”."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a sentence of effect is made of, as it is written in a language."""

    language: Language
    direction: Direction | None
    receiver: str
    indicator: str
    baseline: str
    target: str
    unit: str
    by: str
    month: str

    def has(self, *names: str) -> bool:
        """Whether these parts are known."""
        return not any(GAP.fullmatch(getattr(self, name)) for name in names)


def parts_of(benefit: Benefit, language: Language, unit_name: str = "") -> Parts:
    """The parts that the fields of an effektmål hold; what is lacking is a gap."""

    def lacking(name: str) -> str:
        return LACKING[name].to(language)

    def amount(value: Decimal | None, name: str) -> str:
        return lacking(name) if value is None else numbers.shown(value, language)

    return Parts(
        language=language,
        direction=direction_of(benefit),
        receiver=(benefit.receiver or unit_name or lacking("receiver")).strip(" ."),
        indicator=counted(benefit, (benefit.indicator or lacking("indicator")).strip(" .")),
        baseline=amount(benefit.baseline, "baseline"),
        target=amount(benefit.target, "target"),
        unit=unit_of(benefit.indicator_unit, language),
        by=day(benefit.target_on, language) if benefit.target_on else lacking("by"),
        month=month(benefit.target_on, language) if benefit.target_on else lacking("by"),
    )


def counted(benefit: Benefit, indicator: str) -> str:
    """An indicator that only counts things says so: “åtgärdade platser” is “antalet åtgärdade platser”."""
    unit = (benefit.indicator_unit or "").strip().casefold()
    if unit not in COUNTED or GAP.fullmatch(indicator):
        return indicator
    if indicator.casefold().startswith(("antal", "number of", "the number")):
        return indicator
    swedish = language_of(benefit, "sv") == "sv"
    return f"{'antalet' if swedish else 'the number of'} {inner(indicator)}"


def direction_of(benefit: Benefit) -> Direction | None:
    """The direction chosen, else the one that baseline and target show."""
    if benefit.direction or benefit.baseline is None or benefit.target is None:
        return benefit.direction
    if benefit.baseline == benefit.target:
        return Direction.KEEP
    return Direction.DECREASE if benefit.target < benefit.baseline else Direction.INCREASE


def unit_of(unit: str | None, language: Language) -> str:
    """The unit as it is written after a number; nothing where the number counts by itself."""
    if not unit:
        return LACKING["unit"].to(language)
    plain = unit.strip()
    if plain.casefold() in COUNTED:
        return ""
    first, _, rest = plain.partition(" ")
    if first.casefold() in COUNTED:  # ”antal per vecka” after a number is ”per vecka”
        return rest
    return UNITS[plain].to(language) if plain in UNITS else plain


def day(on: date, language: Language) -> str:
    """“den 31 december 2027”."""
    article = "den " if language == "sv" else ""
    return f"{article}{on.day} {month(on, language)}"


def month(on: date, language: Language) -> str:
    """“december 2027”."""
    return f"{MONTHS[language][on.month - 1]} {on.year}"


def language_of(benefit: Benefit, spoken: Language) -> Language:
    """The language an effektmål is written in; the one spoken where nothing is written yet."""
    text = " ".join(part for part in (benefit.name, benefit.indicator, benefit.receiver) if part)
    if not text.strip():
        return spoken
    return "en" if is_english(text) else "sv"


def sentences(parts: Parts) -> Iterator[str]:
    """Whole sentences of effect, the fullest first."""
    if parts.direction is Direction.KEEP:
        yield from kept(parts)
        return
    direction = parts.direction or Direction.DECREASE
    verb, bound = VERBS[direction].to(parts.language), BOUNDS[direction].to(parts.language)
    receiver, indicator = inner(parts.receiver), inner(parts.indicator)
    target = spaced(parts.target, parts.unit)
    change = f"{parts.baseline} {to(parts)} {target}"
    if parts.language == "sv":
        if parts.has("baseline"):
            yield f"För {receiver} {verb} {indicator} från {change} senast {parts.by}."
            yield f"{outer(indicator)} {verb} från {change} för {receiver} senast {parts.by}."
        yield f"Senast {parts.by} är {indicator} {bound} {target} för {receiver}."
        return
    if parts.has("baseline"):
        yield f"For {receiver}, {indicator} {verb} from {change} by {parts.by}."
        yield f"{outer(indicator)} {verb} from {change} for {receiver} by {parts.by}."
    yield f"By {parts.by}, {indicator} is {bound} {target} for {receiver}."


def kept(parts: Parts) -> Iterator[str]:
    """Sentences of what shall stay as it is."""
    receiver, indicator = inner(parts.receiver), inner(parts.indicator)
    target = spaced(parts.target, parts.unit)
    if parts.language == "sv":
        yield f"För {receiver} är {indicator} fortsatt {target} till och med {parts.by}."
        yield f"{outer(indicator)} är oförändrat {target} för {receiver} {parts.by}."
        return
    yield f"For {receiver}, {indicator} is still {target} on {parts.by}."
    yield f"{outer(indicator)} stays at {target} for {receiver} until {parts.by}."


def to(parts: Parts) -> str:
    """The word between two values."""
    return "till" if parts.language == "sv" else "to"


def spaced(number: str, unit: str) -> str:
    """A number and its unit."""
    return f"{number} {unit}" if unit else number


def inner(text: str) -> str:
    """A text as it stands inside a sentence; abbreviations and what may be a name keep their capital."""
    first = text.split(" ", 1)[0]
    shouted = len(first) > 1 and any(letter.isupper() for letter in first[1:])
    owner = first.endswith("s") and not first.endswith("ss") and " " in text
    return text if shouted or owner else text[:1].lower() + text[1:]


def outer(text: str) -> str:
    """A text as it begins a sentence."""
    return text[:1].upper() + text[1:]


def filled(fault: Fault, parts: Parts) -> Iterator[str]:
    """The patterns that go with a fault, with what is known written into their gaps."""
    for pattern in fault.patterns:
        yield fill(pattern, parts)


def fill(pattern: Words, parts: Parts) -> str:
    """One pattern with its gaps filled where the fields hold what belongs there."""
    text = pattern.to(parts.language)
    values = iter((parts.baseline, parts.target))
    one_value = text.count("[värde]") + text.count("[value]") < 2
    known = {
        "mätetal": outer(parts.indicator),
        "measure": outer(parts.indicator),
        "mottagare": parts.receiver,
        "receiver": parts.receiver,
        "receivers": parts.receiver,
        "medarbetare": parts.receiver,
        "staff": parts.receiver,
        "enhet": parts.unit,
        "unit": parts.unit,
        "månad år": parts.month,
        "month year": parts.month,
    }

    def put(gap: re.Match[str]) -> str:
        name = gap.group()[1:-1]
        if name in ("värde", "value"):
            value = parts.target if one_value else next(values, gap.group())
        elif name.lower() in known:
            value = known[name.lower()]
        else:
            return gap.group()
        if GAP.fullmatch(value):
            return gap.group()
        return outer(value) if gap.start() == 0 else inner(value)

    return re.sub(r" {2,}", " ", GAP.sub(put, text))
