"""Views of a meeting's documents: each a file to download, in the visitor's language."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.governance.meetings.documents import made
from styrkedja.governance.meetings.documents.heads import Making, noon
from styrkedja.governance.meetings.pure.told import told
from styrkedja.look.downloads import named
from styrkedja.look.preferences import language_now
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.snapshot import kept_picture


@require_safe
def agenda_pdf(request: HttpRequest, id_: str) -> HttpResponse:
    """The call and agenda as PDF."""
    return named(*made.agenda_pdf(picture_with(id_), id_, how(request)))


@require_safe
def agenda_docx(request: HttpRequest, id_: str) -> HttpResponse:
    """The call and agenda as DOCX."""
    return named(*made.agenda_docx(picture_with(id_), id_, how(request)))


@require_safe
def minutes_pdf(request: HttpRequest, id_: str) -> HttpResponse:
    """The minutes as PDF."""
    return named(*made.minutes_pdf(picture_with(id_), id_, how(request)))


@require_safe
def minutes_docx(request: HttpRequest, id_: str) -> HttpResponse:
    """The minutes as DOCX."""
    return named(*made.minutes_docx(picture_with(id_), id_, how(request)))


@require_safe
def calendar(request: HttpRequest, id_: str) -> HttpResponse:
    """The meeting as a calendar file; a meeting with no day has none."""
    picture = picture_with(id_)
    if told(picture, id_).day is None:
        raise Http404
    return named(*made.calendar(picture, id_, how(request)))


def picture_with(id_: str) -> Portfolio:
    """Today's picture, if it has the meeting."""
    picture = kept_picture(timezone.localdate())
    if id_ not in picture.by_id(Kind.MEETING):
        raise Http404
    return picture


def how(request: HttpRequest) -> Making:
    """In which language, dated at noon today, and whether the data are made up."""
    return Making(language_now(), noon(timezone.localdate()), request.frame.example)
