"""Views of follow-up: what is due, and the lessons."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.governance.acting import actor
from styrkedja.governance.follow_up import pages, queries
from styrkedja.ground.words import w
from styrkedja.registers.snapshot import kept_picture

LONGEST = 200


@require_safe
def due(request: HttpRequest) -> HttpResponse:
    """What is to be followed up."""
    day = timezone.localdate()
    picture = kept_picture(day)
    asked = {key: request.GET.get(key, "") for key in ("vems", "enhet", "steg", "lage")}
    page = pages.due_page(
        picture, queries.due(day), asked, actor(request), settings.POLICY, request.frame
    )
    facts = {"page": page, "day": day, "title": w("Uppföljning", "Follow-up")}
    return render(request, "follow_up/due.html", facts)


@require_safe
def lessons(request: HttpRequest) -> HttpResponse:
    """The lessons, searched."""
    picture = kept_picture(timezone.localdate())
    page = pages.lessons_page(picture, request.GET.get("q", "")[:LONGEST], request.frame)
    facts = {"page": page, "title": w("Lärdomar", "Lessons")}
    return render(request, "follow_up/lessons.html", facts)
