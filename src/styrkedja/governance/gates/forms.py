"""The form of one passage, as it is posted."""

from __future__ import annotations

from django.http import QueryDict

from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.terms import Stage

LONGEST = 20_000
MOST_MINUTES = 100_000


def wish_in(id_: str, data: QueryDict) -> Wish | None:
    """The passage a form asks for; None where it names no stage."""
    try:
        stage = Stage(data.get("skede", ""))
    except ValueError:
        return None
    minutes = data.get("minuter", "").strip()
    seen = data.get("sett", "")
    return Wish(
        initiative=id_,
        stage=stage,
        motive=data.get("skal", "")[:LONGEST],
        wording=data.get("lydelse", "")[:LONGEST],
        case_number=data.get("diarienummer", "").strip()[:300] or None,
        minutes=min(int(minutes[:6]), MOST_MINUTES) if minutes.isdecimal() else None,
        seen=int(seen[:18]) if seen.isdecimal() else None,
    )
