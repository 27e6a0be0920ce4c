"""The direction in force: the latest one decided, in a document that is valid today."""

from __future__ import annotations

from datetime import date

from styrkedja.insights.portfolio_map.pure.figures import Decided, Point
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Document


def decided_direction(picture: Portfolio) -> Decided | None:
    """The direction the group has decided, or None where nobody has.

    A direction outside the map (beyond −1 … +1) is no direction and is passed over.
    """
    found = [
        document
        for document in picture.documents
        if _point_of(document) and in_force(document, picture.as_of)
    ]
    if not found:
        return None
    document = max(found, key=_decided_on)
    body = picture.by_id(Kind.UNIT).get(document.direction_body or "")
    return Decided(
        at=_point_of(document),
        document=Ref(Kind.DOCUMENT, document.id),
        name=document.name,
        body=body.name if body else document.direction_body,
        on=document.direction_on,
    )


def in_force(document: Document, as_of: date) -> bool:
    """Whether a document and the direction in it apply on a day."""
    begun = all(day is None or day <= as_of for day in (document.valid_from, document.direction_on))
    return begun and (document.valid_until is None or document.valid_until >= as_of)


def _point_of(document: Document) -> Point | None:
    x, y = document.direction_activity, document.direction_value
    if x is None or y is None or abs(x) > 1 or abs(y) > 1:
        return None
    return Point(float(x), float(y))


def _decided_on(document: Document) -> date:
    return document.direction_on or document.adopted_on or document.valid_from or date.min
