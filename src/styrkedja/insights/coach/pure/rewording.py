"""Better wordings of an effektmål to choose from; none is offered that has more faults than what stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from styrkedja.ground.words import Language
from styrkedja.insights.coach.pure.templates import (
    BOUNDS,
    GAP,
    Parts,
    filled,
    inner,
    language_of,
    parts_of,
    sentences,
    spaced,
    to,
)
from styrkedja.picture.rubric import wording_faults
from styrkedja.picture.terms import Direction
from styrkedja.picture.things import Benefit
from styrkedja.picture.wording import Fault, FaultKind, faults_in
from styrkedja.picture.wording.fault import WRONG_THING

MOST = 3
FEW_GAPS = 2
SHORT = 8  # words
LESS_THAN_WHOLE = frozenset(
    {
        FaultKind.VAGUE,
        FaultKind.NO_NUMBER,
        FaultKind.NO_UNIT,
        FaultKind.NO_TIME,
        FaultKind.NO_RECEIVER,
    }
)


@dataclass(frozen=True, slots=True)
class Wording:
    """A wording to choose: the sentence, and the gaps that the writer must fill."""

    text: str
    gaps: tuple[str, ...] = ()


def wordings_for(
    fault: Fault, benefit: Benefit, spoken: Language, unit_name: str = ""
) -> tuple[Wording, ...]:
    """One to three better wordings for one fault, those without gaps first."""
    parts = parts_of(benefit, language_of(benefit, spoken), unit_name)
    whole = list(sentences(parts))
    nearly = [text for text in whole if len(GAP.findall(text)) <= FEW_GAPS]
    candidates = [
        *(mended(benefit.name, (fault,), parts) if fault.kind in LESS_THAN_WHOLE else ()),
        *nearly,
        *filled(fault, parts),
        *whole,
    ]
    return chosen(candidates, benefit, fault.kind)


def whole_wordings(benefit: Benefit, spoken: Language, unit_name: str = "") -> tuple[Wording, ...]:
    """Up to three wordings that mend everything at once, from the fields already filled."""
    parts = parts_of(benefit, language_of(benefit, spoken), unit_name)
    faults = faults_in(benefit.name) if benefit.name else ()
    wrong = any(fault.kind in WRONG_THING for fault in faults)
    own = () if wrong else mended(benefit.name, faults, parts)
    whole = (text for text in (*own, *sentences(parts)) if not GAP.search(text))
    return chosen((text for text in whole if not faults_with(benefit, text)), benefit, None)


def faults_with(benefit: Benefit, text: str) -> tuple[Fault, ...]:
    """The faults that an effektmål would have with another wording and the same fields."""
    return wording_faults(replace(benefit, name=text))


def chosen(
    candidates: Iterable[str], benefit: Benefit, mending: FaultKind | None
) -> tuple[Wording, ...]:
    """The candidates that are better than what stands: those without gaps first, then the least faulty."""
    now = faults_in(benefit.name) if benefit.name else None
    ranked: list[tuple[tuple[bool, int, int], Wording]] = []
    for place, text in enumerate(dict.fromkeys(candidates)):
        if text == benefit.name or not is_better(text, benefit, now, mending):
            continue
        gaps = tuple(GAP.findall(text))
        ranked.append(((bool(gaps), len(faults_in(text)), place), Wording(text, gaps)))
    return tuple(wording for _, wording in sorted(ranked, key=lambda pair: pair[0]))[:MOST]


def is_better(
    text: str, benefit: Benefit, now: tuple[Fault, ...] | None, mending: FaultKind | None
) -> bool:
    """Whether a wording has no more faults than what stands, states a change, and mends what it shall."""
    found = faults_in(text)
    if any(fault.kind in WRONG_THING for fault in found):
        return False
    if now is not None and len(found) > len(now):
        return False
    return bool(GAP.search(text)) or mending not in {
        fault.kind for fault in faults_with(benefit, text)
    }


def mended(text: str, faults: Iterable[Fault], parts: Parts) -> Iterator[str]:
    """The writer's own words with what they lack, where the fields know it."""
    kinds = {fault.kind for fault in faults}
    said = text.strip().rstrip(".!")
    if not said or not kinds & LESS_THAN_WHOLE:
        return
    if FaultKind.NO_RECEIVER in kinds and len(said.split()) > SHORT:
        return  # a receiver at the end of a long sentence seems to belong to its last word
    if FaultKind.NO_UNIT in kinds and parts.unit and parts.has("unit"):
        number = next(fault.words for fault in faults if fault.kind is FaultKind.NO_UNIT)
        before, _, after = said.rpartition(number)
        said = f"{before}{spaced(number, parts.unit)}{after}"
    if FaultKind.NO_RECEIVER in kinds and parts.has("receiver"):
        said += f" {'för' if parts.language == 'sv' else 'for'} {inner(parts.receiver)}"
    if kinds & {FaultKind.NO_NUMBER, FaultKind.VAGUE} and parts.has("target"):
        said += f", {reach(parts)}"
    if FaultKind.NO_TIME in kinds and parts.has("by"):
        said += f" {'senast' if parts.language == 'sv' else 'by'} {parts.by}"
    if said != text.strip().rstrip(".!"):
        yield f"{said}."


def reach(parts: Parts) -> str:
    """From which value to which, or the value alone."""
    target = spaced(parts.target, parts.unit if parts.has("unit") else "")
    if parts.has("baseline"):
        return (
            f"{'från' if parts.language == 'sv' else 'from'} {parts.baseline} {to(parts)} {target}"
        )
    if parts.direction in BOUNDS:
        return f"{BOUNDS[parts.direction].to(parts.language)} {target}"
    if parts.direction is Direction.KEEP:
        return f"{'fortsatt' if parts.language == 'sv' else 'still'} {target}"
    return target
