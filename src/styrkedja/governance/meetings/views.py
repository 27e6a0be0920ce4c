"""Views of the forums and their meetings: pages that only show."""

from __future__ import annotations

from collections.abc import Mapping

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.governance.acting import actor
from styrkedja.governance.meetings import pages
from styrkedja.governance.meetings.meeting_page import meeting_page
from styrkedja.governance.meetings.pure.taken import HELD
from styrkedja.governance.meetings.queries import agenda_for, last_settled
from styrkedja.governance.meetings.room import room_of
from styrkedja.governance.meetings.suggested import suggestions_page
from styrkedja.governance.meetings.wish import Settling
from styrkedja.ground.words import w
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Meeting
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.refusing import Fault
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import position

TITLE = w("Forum och möten", "Forums and meetings")
SUGGESTIONS = w("Förslag till ägare", "Suggestions to owners")
ROOM = w("Mötesskärm", "Meeting screen")
MEETING = w("Möte {day}", "Meeting on {day}")
NO_DAY = w("utan dag", "no day")


@require_safe
def forums(request: HttpRequest) -> HttpResponse:
    """All standing forums."""
    picture = kept_picture(timezone.localdate())
    facts = {"forums": pages.forums_page(picture), "title": TITLE}
    return render(request, "meetings/forums.html", facts)


@require_safe
def forum(request: HttpRequest, id_: str) -> HttpResponse:
    """One forum."""
    picture = kept_picture(timezone.localdate())
    one = picture.by_id(Kind.FORUM).get(id_)
    if one is None:
        raise Http404
    page = pages.forum_page(picture, one, actor(request), request.frame)
    return render(request, "meetings/forum.html", {"page": page, "title": one.name})


@require_safe
def meeting(request: HttpRequest, id_: str) -> HttpResponse:
    """One meeting: its agenda, or what it arrived at."""
    return shown_meeting(request, id_)


@require_safe
def room(request: HttpRequest, id_: str) -> HttpResponse:
    """The meeting screen."""
    return shown_room(request, id_)


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """What forums have suggested to owners."""
    return shown_suggestions(request)


def shown_meeting(
    request: HttpRequest,
    id_: str,
    status: int = 200,
    typed: Mapping[str, object] | None = None,
    faults: tuple[Fault, ...] = (),
) -> HttpResponse:
    """The page of a meeting; what was typed of a matter is kept."""
    seen = position()
    picture = kept_picture(timezone.localdate())
    one = meeting_in(picture, id_)
    arranged = one.state not in HELD or one.state is MeetingState.OPEN
    asked = bool(request.GET.get("forslag"))  # it asks every gate and rule, so only when wanted
    made = agenda_for(picture, one) if arranged and asked else None
    page = meeting_page(picture, id_, made, actor(request), request.frame, seen)
    title = MEETING.fill(day=one.held_on or NO_DAY)
    crumbs = (Link(page.forum_href, page.told.forum), Link("", title, current=True))
    facts = {"page": page, "title": title, "crumbs": crumbs, "typed": typed, "faults": faults}
    return render(request, "meetings/meeting.html", facts, status=status)


def shown_room(
    request: HttpRequest,
    id_: str,
    status: int = 200,
    typed: Settling | None = None,
    faults: tuple[Fault, ...] = (),
) -> HttpResponse:
    """The meeting screen with one matter in front; what was typed is kept."""
    seen = position()
    picture = kept_picture(timezone.localdate())
    one = meeting_in(picture, id_)
    raw = request.GET.get("arende", "")[:9]
    wanted = int(raw) if raw.isascii() and raw.isdecimal() else None
    page = room_of(
        picture,
        id_,
        wanted,
        actor(request),
        request.frame,
        seen,
        elapsed(picture, id_) if one.state is MeetingState.OPEN else None,
        language_now(),
        typed,
    )
    title = w("{room}: {forum}", "{room}: {forum}").fill(room=ROOM, forum=page.told.forum)
    facts = {"page": page, "title": title, "faults": placed(request, faults)}
    return render(request, "meetings/room.html", facts, status=status)


def shown_suggestions(
    request: HttpRequest, status: int = 200, typed: Mapping[str, str] | None = None
) -> HttpResponse:
    """The suggestions; what was typed is kept."""
    picture = kept_picture(timezone.localdate())
    page = suggestions_page(picture, actor(request), request.frame)
    facts = {"page": page, "title": SUGGESTIONS, "typed": typed or {}}
    return render(request, "meetings/suggestions.html", facts, status=status)


def meeting_in(picture: Portfolio, id_: str) -> Meeting:
    """The meeting of an address; 404 where there is none."""
    one = picture.by_id(Kind.MEETING).get(id_)
    if one is None:
        raise Http404
    return one


def elapsed(picture: Portfolio, id_: str) -> int | None:
    """Minutes since the meeting was opened or its last matter settled."""
    since = last_settled(picture, id_)
    return None if since is None else int((timezone.now() - since).total_seconds() // 60)


def placed(request: HttpRequest, faults: tuple[Fault, ...]) -> tuple[tuple[object, str], ...]:
    """Each fault's words with where it is mended, if the visitor may."""
    return tuple((fault.words, place(request, fault)) for fault in faults)


def place(request: HttpRequest, fault: Fault) -> str:
    """Where a fault is mended: nowhere for the matter itself, whose form stands on the page."""
    if fault.kind in (Kind.ITEM, Kind.MEETING):
        return ""
    return request.frame.field(Ref(fault.kind, fault.id), fault.key or "") or ""
