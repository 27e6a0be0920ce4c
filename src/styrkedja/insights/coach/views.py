"""View of the coach: advice on an unsaved form."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST

from styrkedja.ground.words import w
from styrkedja.insights.coach.queries import advice_on
from styrkedja.look.preferences import language_now
from styrkedja.picture.actor import Actor
from styrkedja.registers.organisation.permissions import may_somewhere
from styrkedja.registers.organisation.queries import actor_of
from styrkedja.registers.snapshot import kept_picture

NOT_WRITING = w(
    "Skrivstödet är till för den som skriver effektmål. Din roll skriver inga.",
    "The writing coach is for those who write benefits. Your role writes none.",
)


@require_POST
def advice(request: HttpRequest) -> HttpResponse:
    """The advice on what stands in the form, as a fragment of the form's page. Saves nothing."""
    who = viewer(request)
    if not (may_somewhere(who, "benefit.add") or may_somewhere(who, "benefit.change")):
        raise PermissionDenied(NOT_WRITING.to(language_now()))
    picture = kept_picture(timezone.localdate())
    coach = advice_on(request.POST.dict(), picture, language_now())
    return render(request, "coach/advice.html", {"coach": coach})


def viewer(request: HttpRequest) -> Actor:
    """Who asks."""
    return actor_of(request.user)
