"""The clearance (klartecken) a passage is written with. Only `governance.gates` makes one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from styrkedja.picture.deed_terms import Track
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import PassageKind, Stage


@dataclass(frozen=True, slots=True)
class Clearance:
    """That an initiative may go to a stage, and on what grounds it was found so.

    `position` is that of the trail when the grounds were read, and `read` what they consist of: the
    register refuses the clearance if any of it has changed since.
    """

    initiative: str
    stage: Stage
    passed_on: date
    kind: PassageKind
    track: Track
    policy: str  # digest
    position: int
    asked: tuple[str, ...] = ()  # codes of rules
    read: frozenset[Ref] = field(default=frozenset())
    exemption: str | None = None
    decision: str | None = None
    minutes: int | None = None
