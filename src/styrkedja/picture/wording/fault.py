"""What can be wrong with the wording of an effektmål: the fault, advice, and wordings to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Term


class FaultKind(Term):
    """The faults, by name."""

    DELIVERABLE = "deliverable", w("leverans i stället för effekt", "deliverable instead of effect")
    ACTIVITY = "activity", w("aktivitet i stället för effekt", "activity instead of effect")
    VAGUE = "vague", w("vagt ord utan tal", "vague word without a number")
    NO_NUMBER = "no_number", w("inget tal", "no number")
    NO_UNIT = "no_unit", w("tal utan enhet", "number without a unit")
    NO_TIME = "no_time", w("ingen tidpunkt", "no time")
    NO_RECEIVER = "no_receiver", w("ingen mottagare", "no receiver")


WRONG_THING = frozenset({FaultKind.DELIVERABLE, FaultKind.ACTIVITY})
"""The faults that mean that the sentence states no change at all."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in one text; `words` are the words that decided it, empty where something is absent."""

    kind: FaultKind
    words: str = ""

    @property
    def advice(self) -> Words:
        """What the writer should do about it."""
        return ADVICE[self.kind]

    @property
    def patterns(self) -> tuple[Words, ...]:
        """Better wordings to choose from, with gaps to fill."""
        return PATTERNS[self.kind]


ADVICE: Mapping[FaultKind, Words] = MappingProxyType(
    {
        FaultKind.DELIVERABLE: w(
            "Det här är något som ni levererar. Skriv vad som blir annorlunda när det används.",
            "This is something you deliver. Write what becomes different once it is used.",
        ),
        FaultKind.ACTIVITY: w(
            "Det här är något som ni gör. Skriv vad som ska ha ändrats när ni har gjort det.",
            "This is something you do. Write what shall have changed once you have done it.",
        ),
        FaultKind.VAGUE: w(
            "Ordet säger åt vilket håll men inte hur långt. Skriv från vilket värde till vilket.",
            "The word says which way but not how far. Write from which value to which.",
        ),
        FaultKind.NO_NUMBER: w(
            "Skriv vilket värde ni har i dag och vilket ni ska nå.",
            "Write which value you have today and which you shall reach.",
        ),
        FaultKind.NO_UNIT: w(
            "Skriv vad talet räknar: dagar, procent, kronor, ärenden …",
            "Write what the number counts: days, per cent, kronor, cases …",
        ),
        FaultKind.NO_TIME: w(
            "Skriv när värdet ska vara nått, med månad och år.",
            "Write when the value shall be reached, with month and year.",
        ),
        FaultKind.NO_RECEIVER: w(
            "Skriv vem som märker skillnaden först: vilka invånare, vilka medarbetare, vilken enhet.",
            "Write who notices the difference first: which residents, which staff, which unit.",
        ),
    }
)

_FROM_TO = w(
    "[Mätetal] för [mottagare] har minskat från [värde] till [värde] [enhet] senast [månad år].",
    "[Measure] for [receiver] has fallen from [value] to [value] [unit] by [month year].",
)
_SHARE = w(
    "Andelen [mottagare] som [klarar, får, slipper …] är minst [tal] procent senast [månad år].",
    "The share of [receivers] who [manage, get, are spared …] is at least [number] per cent"
    " by [month year].",
)
_FREED = w(
    "[Medarbetare] lägger högst [tal] timmar per [vecka, ärende] på [uppgift] från [månad år].",
    "[Staff] spend at most [number] hours per [week, case] on [task] from [month year].",
)
_MONEY = w(
    "Kostnaden för [uppgift] är [tal] kronor lägre per år för [enhet] från [år].",
    "The cost of [task] is [number] kronor lower a year for [unit] from [year].",
)
_WITHIN = w(
    "[Mottagare] får [svar, beslut, hjälp] inom [tal] [dagar, timmar] från [månad år].",
    "[Receivers] get [an answer, a decision, help] within [number] [days, hours] from [month year].",
)

PATTERNS: Mapping[FaultKind, tuple[Words, ...]] = MappingProxyType(
    {
        FaultKind.DELIVERABLE: (_FROM_TO, _SHARE, _FREED),
        FaultKind.ACTIVITY: (_SHARE, _FROM_TO, _FREED),
        FaultKind.VAGUE: (_FROM_TO, _MONEY, _SHARE),
        FaultKind.NO_NUMBER: (_FROM_TO, _SHARE, _MONEY),
        FaultKind.NO_UNIT: (_FROM_TO, _SHARE),
        FaultKind.NO_TIME: (_FROM_TO, _WITHIN),
        FaultKind.NO_RECEIVER: (_WITHIN, _SHARE, _FREED),
    }
)
