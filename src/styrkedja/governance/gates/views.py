"""Views of the gates: the overview, one initiative's road, and the passing."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from styrkedja.governance.acting import actor
from styrkedja.governance.gates import pages
from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.forms import wish_in
from styrkedja.governance.gates.overview import overview as gates_overview
from styrkedja.governance.gates.queries import judgements_on
from styrkedja.governance.gates.stopped import NotYours, ReferredAway
from styrkedja.governance.gates.wish import Wish
from styrkedja.ground.words import w
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.picture.terms import Stage
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import position

TITLE = w("Beslutspunkter", "Gates")
PASSED = w("{name} är nu i skedet {stage}.", "{name} is now in the stage {stage}.")
STOPPED = w("{name} stoppas: {words}", "{name} is stopped: {words}")
REFERRED = w(
    "{name} ersätter bara ett system och är lämnat till Forum IT som hänskjutning {id}.",
    "{name} only replaces a system and has been handed to Forum IT as the referral {id}.",
)
MOST_AT_ONCE = 200


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """Everything that stands before a gate."""
    day = timezone.localdate()
    picture = kept_picture(day)
    asked = {key: request.GET.get(key, "") for key in ("punkt", "enhet", "lage", "sida")}
    page = gates_overview(picture, judgements_on(day), asked, actor(request), settings.POLICY)
    return render(request, "gates/overview.html", {"page": page, "title": TITLE})


@require_safe
def initiative(request: HttpRequest, id_: str) -> HttpResponse:
    """One initiative's road."""
    return shown(request, id_)


@require_POST
def passing(request: HttpRequest, id_: str) -> HttpResponse:
    """One passage asked for by its form; what stops it is shown where it stands."""
    wish = wish_in(id_, request.POST)
    if wish is None:
        raise Http404
    return passed(request, wish) or shown(request, id_, status=409, wish=wish)


@require_POST
def several(request: HttpRequest) -> HttpResponse:
    """Several passages asked for at once: each by itself, all or nothing."""
    try:
        stage = Stage(request.POST.get("skede", ""))
    except ValueError as error:
        raise Http404 from error
    for id_ in request.POST.getlist("initiativ")[:MOST_AT_ONCE]:
        motive = request.POST.get("skal", "")
        passed(request, Wish(id_, stage, motive=motive))
    return redirect("gates:overview")


def passed(request: HttpRequest, wish: Wish) -> HttpResponse | None:
    """Make a passage and say so; None where it was refused, and the reason has been said."""
    picture = kept_picture(timezone.localdate())
    one = picture.initiative.get(wish.initiative)
    name = one.name if one else wish.initiative
    language = language_now()
    try:
        pass_gate(wish, by=actor(request), at=timezone.now())
    except ReferredAway as away:
        words = REFERRED.fill(name=name, id=away.referral)
        messages.warning(request, words.to(language))
        return None
    except Refused as refused:
        said = refused.faults[0].words if isinstance(refused, NotYours) else refused.words
        messages.error(request, STOPPED.fill(name=name, words=said).to(language))
        return None
    messages.success(request, PASSED.fill(name=name, stage=wish.stage.words).to(language))
    return redirect("gates:initiative", wish.initiative)


def shown(
    request: HttpRequest, id_: str, status: int = 200, wish: Wish | None = None
) -> HttpResponse:
    """The page of one initiative's gates; what was typed is kept."""
    seen = position()
    picture = kept_picture(timezone.localdate())
    if id_ not in picture.initiative:
        raise Http404
    page = pages.initiative(picture, id_, actor(request), settings.POLICY, seen, request.frame)
    crumbs = (Link(page.href, page.name), Link("", TITLE, current=True))
    facts = {"page": page, "title": TITLE, "crumbs": crumbs, "wish": wish}
    return render(request, "gates/initiative.html", facts, status=status)
