"""A passage through a gate, and what was frozen with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from styrkedja.picture.terms import PassageKind, Stage


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Baseline:
    """The effektmål as they stood at a go decision; the whole business case stays in the register."""

    frozen_on: date
    benefits: str  # JSON: id -> field -> value, read by `picture.baseline` alone


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Passage:
    """A change of stage that has happened; the stage follows from the last one."""

    initiative: str
    stage: Stage
    passed_on: date | None
    kind: PassageKind
    exemption: str | None = None
    baseline: Baseline | None = None  # what was frozen with it
