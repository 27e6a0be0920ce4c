"""Views of the forums and their meetings."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.governance.meetings.pure.told import told
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind
from styrkedja.registers.snapshot import kept_picture

TITLE = w("Forum och möten", "Forums and meetings")


@require_safe
def forums(request: HttpRequest) -> HttpResponse:
    """All standing forums."""
    picture = kept_picture(timezone.localdate())
    facts = {"forums": picture.forums, "title": TITLE}
    return render(request, "meetings/forums.html", facts)


@require_safe
def forum(request: HttpRequest, id_: str) -> HttpResponse:
    """One forum."""
    picture = kept_picture(timezone.localdate())
    one = picture.by_id(Kind.FORUM).get(id_)
    if one is None:
        raise Http404
    return render(request, "meetings/forums.html", {"forums": (one,), "title": one.name})


@require_safe
def meeting(request: HttpRequest, id_: str) -> HttpResponse:
    """One meeting."""
    picture = kept_picture(timezone.localdate())
    if id_ not in picture.by_id(Kind.MEETING):
        raise Http404
    facts = {"meeting": told(picture, id_), "title": TITLE}
    return render(request, "meetings/meeting.html", facts)
