"""The JSON address of passages: the same gate as everywhere, for those who call by program."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema
from ninja.responses import Response

from styrkedja.governance.acting import actor
from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.stopped import UNKNOWN, Moved, NotYours, ReferredAway, Stopped
from styrkedja.governance.gates.telling import as_json, tell
from styrkedja.governance.gates.wish import Wish
from styrkedja.ground.words import Language, w
from styrkedja.look.preferences import language_now
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Stage
from styrkedja.registers.gates.queries import passages_read
from styrkedja.registers.shelf.refusing import Fault, Refused
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import position

router = Router()
NO_GATE = w("Det finns ingen beslutspunkt ”{text}”.", "There is no gate “{text}”.")
KINDS: tuple[tuple[type[Refused], str], ...] = (
    (ReferredAway, "referred"),
    (Stopped, "stopped"),
    (Moved, "moved"),
    (NotYours, "not_yours"),
)


class PassageIn(Schema):
    """A passage asked for; `docs/json.md` says what each key is."""

    initiative: str
    gate: str
    on: date | None = None
    motive: str = ""
    wording: str = ""
    case_number: str | None = None
    minutes: int | None = None
    seen: int | None = None


@router.post("/passages", summary="Pass a gate")
def passages(request: HttpRequest, passage: PassageIn) -> Response:
    """Move an initiative to a stage: 200 with the passage, or why not."""
    language = language_now()
    stage = stage_named(passage.gate)
    if stage is None:
        words = NO_GATE.fill(text=passage.gate)
        return Response({"refused": {"kind": "refused", "message": words.to(language)}}, status=422)
    picture = kept_picture(timezone.localdate())
    if passage.initiative not in picture.initiative:
        return Response(
            {"refused": {"kind": "refused", "message": UNKNOWN.to(language)}}, status=404
        )
    given = passage.dict(exclude={"gate"})
    try:
        done = pass_gate(Wish(stage=stage, **given), by=actor(request), at=timezone.now())
    except Refused as refused:
        status = 403 if isinstance(refused, NotYours) else 409
        return Response({"refused": refusal(refused, request, language)}, status=status)
    last = passages_read(passage.initiative)[-1]
    return Response(
        {
            "initiative": passage.initiative,
            "stage": last.stage.code,
            "kind": last.kind.code,
            "track": last.track,
            "decision": done.decision,
            "position": position(),
        }
    )


def refusal(refused: Refused, request: HttpRequest, language: Language) -> dict[str, Any]:
    """Why a passage was refused, each fault with where it is mended."""
    kind = next((name for cls, name in KINDS if isinstance(refused, cls)), "refused")
    said: dict[str, Any] = {
        "kind": kind,
        "message": refused.words.to(language),
        "faults": [fault_json(fault, request, language) for fault in refused.faults],
    }
    if isinstance(refused, Stopped):
        picture = kept_picture(timezone.localdate())
        said["judgement"] = as_json(tell(refused.judgement, picture), language)
    if isinstance(refused, ReferredAway):
        said["referral"] = refused.referral
    return said


def fault_json(fault: Fault, request: HttpRequest, language: Language) -> dict[str, Any]:
    """One fault as JSON holds it."""
    place = request.frame.field(Ref(fault.kind, fault.id), fault.key or "")
    return {
        "kind": fault.kind.code,
        "id": fault.id,
        "field": fault.key,
        "message": fault.words.to(language),
        "mend_at": place,
    }


def stage_named(text: str) -> Stage | None:
    """The stage with this code or name."""
    wanted = text.strip().casefold()
    return next(
        (each for each in Stage if wanted in (each.code, each.words.sv, each.words.en)), None
    )
