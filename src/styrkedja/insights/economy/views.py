"""Views of the money pages: each as a page, and what it shows as text or a workbook."""

from __future__ import annotations

import json

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.example import NOTICE
from styrkedja.ground.words import w
from styrkedja.insights.economy import drawn
from styrkedja.insights.economy.asking import asked
from styrkedja.insights.economy.pages import (
    frame_page,
    initiative_page,
    matrix_page,
    outcome_page,
    overview_page,
    repayments_page,
)
from styrkedja.insights.economy.parts import MoneyPage
from styrkedja.look.charts.apart import FORMS, NotDrawn, drawn_apart
from styrkedja.look.downloads import download
from styrkedja.look.preferences import language_now
from styrkedja.registers.snapshot import kept_picture

NOT_DRAWN = w("Bilden kunde inte ritas nu", "The picture could not be drawn now")
TRY_AGAIN = w(
    "Försök igen om en stund. Samma uppgifter finns i tabellen på sidan.",
    "Try again in a while. The same data stand in the table of the page.",
)


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """DUP is the sum of its accounts."""
    picture = kept_picture(timezone.localdate())
    page = overview_page.page(picture, asked(request.GET, picture), request.frame)
    return answered(request, page, f"ekonomi-{picture.as_of}")


@require_safe
def matrix(request: HttpRequest) -> HttpResponse:
    """Which unit pays and which receives."""
    picture = kept_picture(timezone.localdate())
    page = matrix_page.page(picture, asked(request.GET, picture))
    return answered(request, page, f"betalar-far-{picture.as_of}")


@require_safe
def outcome(request: HttpRequest) -> HttpResponse:
    """What was promised and what came of it."""
    picture = kept_picture(timezone.localdate())
    page = outcome_page.page(picture, asked(request.GET, picture), request.frame, request.theme)
    return answered(request, page, f"utfall-{picture.as_of}")


@require_safe
def frame(request: HttpRequest) -> HttpResponse:
    """Every frame adjustment, for the budget."""
    picture = kept_picture(timezone.localdate())
    page = frame_page.page(picture, asked(request.GET, picture), request.frame)
    return answered(request, page, f"ramjusteringar-{picture.as_of}")


@require_safe
def repayments(request: HttpRequest) -> HttpResponse:
    """What is to be paid back, beside the benefit realised."""
    picture = kept_picture(timezone.localdate())
    page = repayments_page.page(picture, request.frame)
    return answered(request, page, f"aterbetalningar-{picture.as_of}")


@require_safe
def initiative(request: HttpRequest, id_: str) -> HttpResponse:
    """One initiative's money."""
    picture = kept_picture(timezone.localdate())
    if id_ not in picture.initiative:
        raise Http404
    page = initiative_page.page(picture, id_, settings.POLICY, request.frame, request.theme)
    return answered(request, page, f"ekonomi-{picture.as_of}")


@require_safe
def chart(request: HttpRequest, form: str) -> HttpResponse:
    """The series as data for the browser, or drawn as SVG or PNG."""
    if form not in {"json", *FORMS}:
        raise Http404
    language, picture = language_now(), kept_picture(timezone.localdate())
    now = asked(request.GET, picture)
    if form == "json":
        body = json.dumps(drawn.for_browser(picture, now, language), ensure_ascii=False)
        return HttpResponse(body, content_type="application/json")
    theme = "dark" if request.GET.get("tema") == "dark" else "light"
    notice = NOTICE if request.frame.example else None
    specification = drawn.as_file(picture, now, language, theme, notice)
    try:
        drawing = drawn_apart(specification, language, form, settings.DRAWN)
    except NotDrawn:
        facts = {"title": NOT_DRAWN, "words": TRY_AGAIN}
        return render(request, "look/message.html", facts, status=503)
    answer = HttpResponse(drawing, content_type=FORMS[form])
    answer["Content-Disposition"] = f'attachment; filename="serie.{form}"'
    return answer


def answered(request: HttpRequest, page: MoneyPage, file: str) -> HttpResponse:
    """The page, or what it shows as a file when the address ends in `?fil=csv` or `?fil=xlsx`."""
    if form := request.GET.get("fil", ""):
        if page.export is None:
            raise Http404
        return download(page.export, form, language_now(), file)
    return render(request, "money/page.html", {"page": page, "title": page.title})
