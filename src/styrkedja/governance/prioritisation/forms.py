"""The forms of an order and of a business case, as they are posted."""

from __future__ import annotations

from django.http import QueryDict

from styrkedja.governance.prioritisation.wish import CaseWish, OrderWish

LONGEST = 20_000
MOST_PLACES = 5_000


def order_wish_in(data: QueryDict) -> OrderWish | None:
    """The order a form asks for; None where its rows do not fit each other. An empty place is no place."""
    ids, places, reasons = (data.getlist(key) for key in ("initiativ", "plats", "avsteg"))
    if not len(ids) == len(places) == len(reasons) <= MOST_PLACES or len({*ids}) != len(ids):
        return None
    given = {id_: text.strip() for id_, text in zip(ids, places, strict=True) if text.strip()}
    said = {id_: text[:LONGEST] for id_, text in zip(ids, reasons, strict=True) if text.strip()}
    return OrderWish(
        body=data.get("forum", ""),
        places={id_: whole(text) or 0 for id_, text in given.items()},
        reasons=said,
        common=data.get("gemensamt", "")[:LONGEST],
        motive=data.get("skal", "")[:LONGEST],
        wording=data.get("lydelse", "")[:LONGEST],
        case_number=data.get("diarienummer", "").strip()[:300] or None,
        seen=whole(data.get("sett", "")),
    )


def case_wish_in(id_: str, data: QueryDict) -> CaseWish:
    """What a form says of a business case."""
    return CaseWish(
        initiative=id_,
        reason=data.get("skal", "")[:LONGEST],
        revised=data.get("hur") == "omarbetat",
    )


def whole(text: str) -> int | None:
    """A whole number; None for anything else, or one too long to be meant."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else None
