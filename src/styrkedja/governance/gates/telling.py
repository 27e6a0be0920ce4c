"""What a gate says, as plain data in words: for the command line, the JSON address and the pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.conf import settings

from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.ground.words import Language, Words
from styrkedja.insights.chain.pure.telling import told
from styrkedja.picture.deed_terms import Track
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Stage


@dataclass(frozen=True, slots=True)
class MissingTold:
    """One thing that stops a passage, or that an exemption lifts until a day."""

    code: str
    title: Words
    message: Words
    mend: Words
    ref: Ref
    field: str | None
    exemption: str | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class JudgementTold:
    """What one gate says of one initiative, in words."""

    id: str
    name: str
    unit: str
    here: Stage | None
    stage: Stage
    track: Track
    reasons: tuple[Words, ...]
    asked: tuple[str, ...]
    missing: tuple[MissingTold, ...]
    exempted: tuple[MissingTold, ...]

    @property
    def holds(self) -> bool:
        """Whether it may pass."""
        return not self.missing


def tell(judgement: Judgement, picture: Portfolio) -> JudgementTold:
    """A judgement in words, with names from the picture."""
    one = picture.initiative[judgement.initiative]
    return JudgementTold(
        id=one.id,
        name=one.name,
        unit=one.unit or "",
        here=judgement.here,
        stage=judgement.stage,
        track=judgement.placed.track,
        reasons=judgement.placed.reasons,
        asked=judgement.asked,
        missing=tuple(missing_of(row, picture) for row in judgement.missing),
        exempted=tuple(
            missing_of(row, picture, lifted.id, lifted.until) for row, lifted in judgement.exempted
        ),
    )


def missing_of(
    finding: Finding, picture: Portfolio, exemption: str | None = None, until: date | None = None
) -> MissingTold:
    """One finding in words."""
    words = told(finding, picture, settings.POLICY)
    return MissingTold(
        finding.code,
        words.title,
        words.message,
        words.mend,
        finding.subject,
        finding.field,
        exemption,
        until,
    )


def as_json(told_: JudgementTold, language: Language) -> Mapping[str, object]:
    """A judgement as JSON holds it; `docs/json.md` says what each key is."""
    return {
        "initiative": told_.id,
        "name": told_.name,
        "unit": told_.unit,
        "stage": told_.here.code if told_.here else None,
        "gate": told_.stage.code,
        "track": told_.track.code,
        "track_reasons": [words.to(language) for words in told_.reasons],
        "asked": list(told_.asked),
        "passes": told_.holds,
        "missing": [missing_json(row, language) for row in told_.missing],
        "exempted": [missing_json(row, language) for row in told_.exempted],
    }


def missing_json(row: MissingTold, language: Language) -> Mapping[str, object]:
    """One missing thing as JSON holds it."""
    return {
        "code": row.code,
        "title": row.title.to(language),
        "message": row.message.to(language),
        "mend": row.mend.to(language),
        "subject": {"kind": row.ref.kind.code, "id": row.ref.id},
        "field": row.field,
        "exemption": row.exemption,
        "until": row.until.isoformat() if row.until else None,
    }
