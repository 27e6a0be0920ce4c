"""Views of the portfolio map: the page, and its charts as data for the browser or as files."""

from __future__ import annotations

import json

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.example import NOTICE
from styrkedja.ground.words import w
from styrkedja.insights.portfolio_map import pages
from styrkedja.insights.portfolio_map.asking import asked
from styrkedja.look.charts.apart import FORMS, NotDrawn, drawn_apart
from styrkedja.look.preferences import language_now
from styrkedja.registers.snapshot import kept_picture

NOT_DRAWN = w("Bilden kunde inte ritas nu", "The picture could not be drawn now")
TRY_AGAIN = w(
    "Försök igen om en stund. Samma uppgifter finns i tabellerna på sidan.",
    "Try again in a while. The same data stand in the tables of the page.",
)


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The map, what it says, and a table beside every chart."""
    picture = kept_picture(timezone.localdate())
    page = pages.page(
        asked(request.GET, picture), picture, language_now(), request.frame.address, request.theme
    )
    facts = {"page": page}
    return render(request, "portfolio_map/map.html", facts)


@require_safe
def chart(request: HttpRequest, which: str, form: str) -> HttpResponse:
    """One chart: its specification for the browser, or drawn as SVG or PNG."""
    if which not in pages.CHARTS or form not in {"json", *FORMS}:
        raise Http404
    picture, language = kept_picture(timezone.localdate()), language_now()
    now = asked(request.GET, picture)
    if form == "json":
        body = json.dumps(pages.for_browser(which, now, picture, language), ensure_ascii=False)
        return HttpResponse(body, content_type="application/json")
    theme = "dark" if request.GET.get("tema") == "dark" else "light"
    notice = NOTICE if request.frame.example else None
    specification = pages.as_file(which, now, picture, language, theme, notice)
    try:
        drawing = drawn_apart(specification, language, form, settings.DRAWN)
    except NotDrawn:
        facts = {"title": NOT_DRAWN, "words": TRY_AGAIN}
        return render(request, "look/message.html", facts, status=503)
    answer = HttpResponse(drawing, content_type=FORMS[form])
    answer["Content-Disposition"] = f'attachment; filename="{which}.{form}"'
    return answer
