"""Views of the units' commitments: what waits, one unit's page, and the answers."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from styrkedja.governance.acting import actor
from styrkedja.governance.commitments import actions, pages
from styrkedja.governance.commitments.forms import answer_in, frame_wish_in
from styrkedja.ground.words import Words, w
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import position

TITLE = w("Åtaganden", "Commitments")
DONE = {
    "godta": (
        actions.accept_frame,
        w("Ramjusteringen är godtagen.", "The frame adjustment is accepted."),
    ),
    "avboj": (
        actions.decline_frame,
        w("Ramjusteringen är avböjd.", "The frame adjustment is declined."),
    ),
    "besluta": (
        actions.decide_frame,
        w("Ramjusteringen är beslutad.", "The frame adjustment is decided."),
    ),
    "ta-tillbaka": (
        actions.reverse,
        w("Ramjusteringen är tillbakatagen.", "The frame adjustment is taken back."),
    ),
}
ACCEPTED = w("Enheten har godtagit åtagandet.", "The unit has accepted the commitment.")
DECLINED = w("Enheten har avböjt åtagandet.", "The unit has declined the commitment.")
COMPUTED = w(
    "Ramjusteringarna är räknade: {n} förslag är nya eller ändrade.",
    "The frame adjustments are computed: {n} proposals are new or changed.",
)


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """Every unit with what waits for it."""
    picture = kept_picture(timezone.localdate())
    asked = request.GET.get("vems", ""), request.GET.get("lage", "")
    page = pages.overview(picture, *asked, actor(request))
    return render(request, "commitments/overview.html", {"page": page, "title": TITLE})


@require_safe
def unit(request: HttpRequest, id_: str) -> HttpResponse:
    """One unit's commitments and frame."""
    return shown(request, id_)


@require_POST
def answering(request: HttpRequest, id_: str) -> HttpResponse:
    """A unit's answer to a commitment; the form says which unit's page it stands on."""
    wish = answer_in(id_, request.POST)
    if wish is None or not id_.isprintable():
        raise Http404
    words = ACCEPTED if wish.accepts else DECLINED
    facts = {"by": actor(request), "at": timezone.now()}
    unit = request.POST.get("enhet", "")
    return tried(request, lambda: actions.answer(wish, **facts), words, wish.commitment, unit)


@require_POST
def framing(request: HttpRequest, id_: str) -> HttpResponse:
    """A frame adjustment accepted, decided or taken back, from the page of its unit."""
    if request.POST.get("gor", "") not in DONE:
        raise Http404
    deed, words = DONE[request.POST["gor"]]
    wish = frame_wish_in(request.POST)
    facts = {"by": actor(request), "at": timezone.now()}
    return tried(request, lambda: deed(wish, **facts), words, wish.adjustment, id_)


@require_POST
def computing(request: HttpRequest, id_: str) -> HttpResponse:
    """An initiative's frame adjustments computed now."""
    if not id_.isprintable():
        raise Http404
    language = language_now()
    try:
        written = actions.propose(id_, by=actor(request), at=timezone.now())
    except Refused as refused:
        messages.error(request, refused.faults[0].words.to(language))
    else:
        messages.success(request, COMPUTED.fill(n=len(written)).to(language))
    return redirect("money:initiative", id_)


def tried(
    request: HttpRequest, deed: Callable[[], object], words: Words, about: str, unit: str
) -> HttpResponse:
    """Do a deed and lead back to the unit; where it is refused, show the page with what was typed."""
    language = language_now()
    try:
        deed()
    except Refused as refused:
        messages.error(request, refused.faults[0].words.to(language))
        return shown(request, unit, status=409, typed=(about, request.POST.get("skal", "")))
    messages.success(request, words.to(language))
    return redirect("commitments:unit", unit) if unit else redirect("commitments:overview")


def shown(
    request: HttpRequest, unit: str, status: int = 200, typed: tuple[str, str] = ("", "")
) -> HttpResponse:
    """The page of a unit; what was typed is kept."""
    seen = position()
    picture = kept_picture(timezone.localdate())
    page = pages.unit_page(picture, unit, actor(request), seen, request.frame)
    if page is None:
        raise Http404
    crumbs = (Link(page.overview, TITLE), Link("", page.name, current=True))
    facts = {"page": page, "title": TITLE, "crumbs": crumbs, "about": typed[0], "reason": typed[1]}
    return render(request, "commitments/unit.html", facts, status=status)
