"""Views of prioritisation: the queue, an initiative in it, the criteria, the backlog, and the two deeds."""

from __future__ import annotations

import json

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from styrkedja.example import NOTICE
from styrkedja.governance.acting import actor
from styrkedja.governance.prioritisation import asking
from styrkedja.governance.prioritisation.actions import answer_for_case, decide_order
from styrkedja.governance.prioritisation.backlog_page import backlog_page, chosen
from styrkedja.governance.prioritisation.criteria_page import criteria_page
from styrkedja.governance.prioritisation.drawn import flow
from styrkedja.governance.prioritisation.forms import case_wish_in, order_wish_in
from styrkedja.governance.prioritisation.initiative_page import initiative_page
from styrkedja.governance.prioritisation.queries import gates_for
from styrkedja.governance.prioritisation.queue_page import queue_page
from styrkedja.governance.prioritisation.wish import CaseWish, OrderWish
from styrkedja.ground.words import w
from styrkedja.insights.prioritisation.pure.backlog import backlog as backlog_of
from styrkedja.insights.prioritisation.pure.scope import queue_of
from styrkedja.insights.prioritisation.queries import queue_in
from styrkedja.look.charts.apart import FORMS, NotDrawn, drawn_apart
from styrkedja.look.charts.render import for_page
from styrkedja.look.charts.theme import PAGE, THEMES
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import history, position

TITLE = w("Prioritering", "Prioritisation")
DECIDED = w("Ordningen är beslutad.", "The order is decided.")
CONFIRMED = w(
    "Underlaget är bekräftat. Initiativet står i kön igen.",
    "The business case is confirmed. The initiative is in the queue again.",
)
REFUSED = w("Inget sparades.", "Nothing was saved.")
ABOUT = w("”{name}”: {words}", "“{name}”: {words}")
MOST_SAID = 5
NOT_DRAWN = w("Bilden kunde inte ritas nu", "The picture could not be drawn now")
TRY_AGAIN = w(
    "Försök igen om en stund. Samma uppgifter finns i tabellerna på sidan.",
    "Try again in a while. The same data stand in the tables of the page.",
)


@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """The ranked list of a forum."""
    return queue_shown(request)


@require_POST
def decide(request: HttpRequest) -> HttpResponse:
    """The order of a forum decided; what stops it is said, and what was written is kept."""
    wish = order_wish_in(request.POST)
    if wish is None:
        raise Http404
    try:
        decide_order(wish, by=actor(request), at=timezone.now())
    except Refused as refused:
        say(request, refused)
        return queue_shown(request, wish, status=409)
    messages.success(request, DECIDED.to(language_now()))
    return redirect(f"{reverse('prioritisation:queue')}{asking.Asked(wish.body).query()}")


def queue_shown(
    request: HttpRequest, wish: OrderWish | None = None, status: int = 200
) -> HttpResponse:
    """The page of a queue."""
    seen = position()
    day = timezone.localdate()
    picture = kept_picture(day)
    now = asking.asked(request.POST if wish else request.GET, picture)
    page = queue_page(
        picture,
        queue_in(picture, now.forum),
        now,
        actor(request),
        settings.POLICY,
        request.frame,
        seen,
        wish,
    )
    facts = {"page": page, "title": TITLE, "day": day}
    return render(request, "prioritisation/queue.html", facts, status=status)


@require_safe
def initiative(request: HttpRequest, id_: str) -> HttpResponse:
    """One initiative as its requester sees it."""
    return initiative_shown(request, id_)


@require_POST
def confirm(request: HttpRequest, id_: str) -> HttpResponse:
    """A business case answered for by its owner."""
    wish = case_wish_in(id_, request.POST)
    try:
        answer_for_case(wish, by=actor(request), at=timezone.now())
    except Refused as refused:
        say(request, refused)
        return initiative_shown(request, id_, wish, status=409)
    messages.success(request, CONFIRMED.to(language_now()))
    return redirect("prioritisation:initiative", id_)


def initiative_shown(
    request: HttpRequest, id_: str, wish: CaseWish | None = None, status: int = 200
) -> HttpResponse:
    """The page of one initiative in its queue."""
    picture = kept_picture(timezone.localdate())
    one = picture.initiative.get(id_)
    if one is None:
        raise Http404
    page = initiative_page(
        picture,
        one,
        queue_in(picture, queue_of(picture, one) or ""),
        gates_for(picture, [id_]),
        history(Kind.INITIATIVE.code, id_),
        actor(request),
        settings.POLICY,
        request.frame,
    )
    crumbs = (Link(page.href, page.name), Link("", TITLE, current=True))
    facts = {"page": page, "title": TITLE, "crumbs": crumbs, "wish": wish}
    return render(request, "prioritisation/initiative.html", facts, status=status)


@require_safe
def criteria(request: HttpRequest) -> HttpResponse:
    """The published criteria of a forum, every edition."""
    picture = kept_picture(timezone.localdate())
    now = asking.asked(request.GET, picture)
    page = criteria_page(picture, now, language_now(), request.frame)
    facts = {"page": page, "title": w("Kriterier", "Criteria")}
    return render(request, "prioritisation/criteria.html", facts)


@require_safe
def backlog(request: HttpRequest) -> HttpResponse:
    """The backlog: what comes and goes, how old it is, where it stands still."""
    picture = kept_picture(timezone.localdate())
    now = asking.asked(request.GET, picture)
    page = backlog_page(picture, now, settings.POLICY, request.frame, request.theme)
    facts = {"page": page, "title": w("Backlogg", "Backlog")}
    return render(request, "prioritisation/backlog.html", facts)


@require_safe
def chart(request: HttpRequest, form: str) -> HttpResponse:
    """The backlog's chart: its specification for the browser, or drawn as SVG or PNG."""
    if form not in {"json", *FORMS}:
        raise Http404
    picture, language = kept_picture(timezone.localdate()), language_now()
    now = asking.asked(request.GET, picture)
    periods = backlog_of(picture, settings.POLICY, chosen(picture, now)).quarters
    if form == "json":
        made = for_page(flow(periods, language, PAGE, titled=False), language)
        return HttpResponse(json.dumps(made, ensure_ascii=False), content_type="application/json")
    theme = THEMES["dark" if request.GET.get("tema") == "dark" else "light"]
    notice = [NOTICE.to(language)] if request.frame.example else []
    subtitle = ". ".join([*asking.narrowed(picture, now), picture.as_of.isoformat(), *notice])
    made = flow(periods, language, theme, titled=True, subtitle=subtitle)
    try:
        drawing = drawn_apart(made, language, form, settings.DRAWN)
    except NotDrawn:
        facts = {"title": NOT_DRAWN, "words": TRY_AGAIN}
        return render(request, "look/message.html", facts, status=503)
    answer = HttpResponse(drawing, content_type=FORMS[form])
    answer["Content-Disposition"] = f'attachment; filename="backlogg.{form}"'
    return answer


def say(request: HttpRequest, refused: Refused) -> None:
    """Every fault as a message, the first few."""
    language = language_now()
    known = kept_picture(timezone.localdate()).initiative
    messages.error(request, REFUSED.to(language))
    for fault in refused.faults[:MOST_SAID]:
        one = known.get(fault.id) if fault.kind is Kind.INITIATIVE else None
        words = ABOUT.fill(name=one.name, words=fault.words) if one else fault.words
        messages.error(request, words.to(language))
