"""Proof on real files: `STYRKEDJA_TEST_DATA=… python -m tools.real` writes docs/real.md; --draws prints what to judge.

The files themselves never enter the project: only counts, names and short facts do. What was judged
of the drawn breaks stands in docs/real-judgements.toml, and is kept when the document is made anew.
"""

from __future__ import annotations

import os
import random
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from styrkedja.front.reports.checking import standard_policy
from styrkedja.front.reports.reading import Reading, read_files
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import Verdict, check
from styrkedja.insights.chain.pure.telling import told
from styrkedja.picture.finding import Finding
from tools import real_document

ROOT = Path(__file__).parents[1]
JUDGEMENTS = ROOT / "docs/real-judgements.toml"
DOCUMENT = ROOT / "docs/real.md"
FILES: Mapping[str, Sequence[str]] = {
    "canada": ["canada-it-projects/gc-it-projects-*.csv"],
    "gmpp": ["gmpp/raw/uk_*.csv"],
    "us-ai": ["us-ai-inventory/*_consolidated_ai_inventory_*.csv"],
}
DRAWN = 10
SEED = "styrkedja"


@dataclass(frozen=True)
class FileResult:
    """One real file read and checked."""

    profile: str
    name: str
    reading: Reading
    verdict: Verdict
    fired: Mapping[str, int]


@dataclass(frozen=True)
class Drawn:
    """A drawn break: what it is about, what it says, and what was judged of it."""

    file: str
    code: str
    subject: str
    name: str
    message: str
    right: bool | None
    why: str


@dataclass
class Proof:
    """Everything the document tells."""

    results: list[FileResult] = field(default_factory=list)
    draws: dict[tuple[str, str], list[Drawn]] = field(default_factory=dict)  # (profile, code)

    def of(self, profile: str) -> list[FileResult]:
        """The files of one profile."""
        return [result for result in self.results if result.profile == profile]


def main() -> None:
    """Read every file, ask every rule, draw, and write the document."""
    folder = os.environ.get("STYRKEDJA_TEST_DATA")
    if not folder or not Path(folder).is_dir():
        sys.exit("Ange mappen med de verkliga filerna: STYRKEDJA_TEST_DATA=… python -m tools.real")
    proof = proved(Path(folder))
    if "--draws" in sys.argv:
        for (profile, code), draws in proof.draws.items():
            for one in draws:
                mark = {True: "rätt", False: "fel", None: "?"}[one.right]
                print(f"{profile} {code} [{mark}] {one.file} · {one.subject} · {one.message}")
        return
    DOCUMENT.write_text(real_document.document(proof), encoding="utf-8")
    left = sum(one.right is None for draws in proof.draws.values() for one in draws)
    print(
        f"{DOCUMENT.relative_to(ROOT)}: {len(proof.results)} filer, {left} dragna brott obedömda."
    )


def proved(folder: Path) -> Proof:
    """All real files read and checked, and ten breaks drawn per profile and rule that fired."""
    judged = tomllib.loads(JUDGEMENTS.read_text()) if JUDGEMENTS.exists() else {}
    proof = Proof()
    for profile, patterns in FILES.items():
        for path in sorted(path for pattern in patterns for path in folder.glob(pattern)):
            proof.results.append(one_file(profile, path))
        found = [(result, one) for result in proof.of(profile) for one in result.verdict.findings]
        for code in sorted({one.code for _, one in found}):
            own = [(result, one) for result, one in found if one.code == code]
            proof.draws[profile, code] = drawn(profile, code, own, judged)
    return proof


def one_file(profile: str, path: Path) -> FileResult:
    """One file, found to be its profile's and read by it on the day its figures describe."""
    reading = read_files([path], None, None, date(2000, 1, 1))
    known = {note.words.sv for note in reading.notes}
    if not any(f"profilen {profile}" in note for note in known):
        sys.exit(f"{path.name}: filen hittade inte sin profil {profile} ({known}).")
    verdict = check(reading.picture, standard_policy(), catalogue().values())
    return FileResult(
        profile, path.name, reading, verdict, Counter(one.code for one in verdict.findings)
    )


def drawn(
    profile: str,
    code: str,
    found: Sequence[tuple[FileResult, Finding]],
    judged: Mapping[str, Mapping[str, Mapping[str, object]]],
) -> list[Drawn]:
    """Ten of a rule's breaks over a profile's files, always the same ten."""
    rng = random.Random(f"{SEED}:{profile}:{code}")
    chosen = rng.sample(list(found), min(DRAWN, len(found)))
    draws = []
    for result, one in chosen:
        said = told(one, result.reading.picture, standard_policy(), catalogue())
        verdict = judged.get(result.name, {}).get(code, {}).get(one.subject.id)
        draws.append(
            Drawn(
                file=result.name,
                code=code,
                subject=one.subject.id,
                name=said.name,
                message=said.message.sv,
                right=None if verdict is None else bool(verdict["right"]),
                why="" if verdict is None else str(verdict["why"]),
            )
        )
    return sorted(draws, key=lambda one: (one.file, one.subject))


if __name__ == "__main__":
    main()
