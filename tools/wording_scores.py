"""How well the coach's words judge: precision and recall per fault, for docs/wording.md (`python -m tools.wording_scores`)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from styrkedja.picture.wording import FaultKind, faults_in

ROOT = Path(__file__).parents[1]
LABELLED = ROOT / "tests" / "picture" / "wording" / "labelled.yaml"
DOCUMENT = ROOT / "docs" / "wording.md"


@dataclass(frozen=True)
class Labelled:
    """One text with the faults a reader sees in it."""

    text: str
    faults: frozenset[FaultKind]


@dataclass(frozen=True)
class Score:
    """How often one fault was seen rightly, seen wrongly and missed."""

    kind: FaultKind
    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was pointed out that was a fault."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the faults that were pointed out."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def labelled() -> tuple[Labelled, ...]:
    """All labelled texts, in their order."""
    rows = yaml.safe_load(LABELLED.read_text())
    return tuple(
        Labelled(row["text"], frozenset(FaultKind(code) for code in row["faults"])) for row in rows
    )


def writing_half(texts: Sequence[Labelled]) -> Sequence[Labelled]:
    """The 1st, 3rd, 5th …: what the word lists were written on."""
    return texts[0::2]


def scoring_half(texts: Sequence[Labelled]) -> Sequence[Labelled]:
    """The 2nd, 4th, 6th …: what they are scored on."""
    return texts[1::2]


def seen_in(text: str) -> frozenset[FaultKind]:
    """The kinds of fault that the words find in a text."""
    return frozenset(fault.kind for fault in faults_in(text))


def scores(texts: Iterable[Labelled]) -> tuple[Score, ...]:
    """One score per kind of fault."""
    judged = [(each.faults, seen_in(each.text)) for each in texts]
    return tuple(
        Score(
            kind,
            right=sum(kind in truth and kind in seen for truth, seen in judged),
            wrong=sum(kind not in truth and kind in seen for truth, seen in judged),
            missed=sum(kind in truth and kind not in seen for truth, seen in judged),
        )
        for kind in FaultKind
    )


def exact(texts: Iterable[Labelled]) -> int:
    """How many texts got exactly their faults."""
    return sum(each.faults == seen_in(each.text) for each in texts)


def decimal(value: float) -> str:
    """A share as it is written in Swedish."""
    return f"{value:.2f}".replace(".", ",")


def table(texts: Sequence[Labelled]) -> list[str]:
    """The scores of one half as a table."""
    lines = [
        "| Fel | Finns i | Precision | Täckning | Rätt | Fel utpekat | Missat |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for score in scores(texts):
        lines.append(
            f"| {score.kind.to('sv')} | {score.right + score.missed} | {decimal(score.precision)} "
            f"| {decimal(score.recall)} | {score.right} | {score.wrong} | {score.missed} |"
        )
    return [*lines, "", f"{exact(texts)} av {len(texts)} texter fick exakt sina fel."]


def named(kinds: Iterable[FaultKind]) -> str:
    """Kinds of fault in words, in their own order."""
    chosen = set(kinds)
    return ", ".join(kind.to("sv") for kind in FaultKind if kind in chosen) or "inget"


def misjudged(texts: Iterable[Labelled]) -> list[str]:
    """Every text that did not get exactly its faults, with what was missed and what was too much."""
    lines = []
    for each in texts:
        seen = seen_in(each.text)
        if seen != each.faults:
            lines.append(
                f"| {each.text} | {named(each.faults - seen)} | {named(seen - each.faults)} |"
            )
    return lines


HEAD = """# Hur väl skrivstödet bedömer

Gjord av `python -m tools.wording_scores` ur `tests/picture/wording/labelled.yaml`. Ändra inte här.

Skrivstödet (`picture/wording`) pekar ut sju fel i hur ett effektmål är skrivet. Ordlistorna skrevs på den ena
hälften av {total} egna, påhittade effektmål från en kommunkoncerns olika verksamheter; siffrorna nedan gäller den andra
hälften. Varannan text hör till var hälft. Hur texterna är märkta står först i filen.

**Läs siffrorna så här.** *Precision* är hur stor del av de utpekade felen som var fel. *Täckning* är hur stor del av felen
som pekades ut. Samma hand skrev båda halvorna och märkte dem innan ordlistorna fanns (en märkning i skrivhalvan rättades sedan): andra människors effektmål bedöms troligen sämre,
och för de fel som finns i få texter är talen osäkra.

**Språk.** Engelska texter bedöms med samma mönster och egna ordlistor, men är inte mätta på det här sättet.
"""


def document() -> str:
    """docs/wording.md as it should read."""
    texts = labelled()
    scored = scoring_half(texts)
    return "\n".join(
        [
            HEAD.format(total=len(texts)),
            f"## Poänghalvan, n = {len(scored)}",
            "",
            *table(scored),
            "",
            "## Vad den missar och pekar ut i onödan i poänghalvan",
            "",
            "| Text | Missat | I onödan |",
            "|---|---|---|",
            *misjudged(scored),
            "",
            f"## Skrivhalvan, n = {len(writing_half(texts))}, till jämförelse",
            "",
            *table(writing_half(texts)),
            "",
        ]
    )


def main() -> None:
    """Write docs/wording.md, or with --check exit 1 where it differs."""
    text = document()
    if "--check" in sys.argv:
        sys.exit(0 if DOCUMENT.exists() and DOCUMENT.read_text() == text else 1)
    DOCUMENT.parent.mkdir(parents=True, exist_ok=True)
    DOCUMENT.write_text(text)


if __name__ == "__main__":
    main()
