"""Views of the start: the first page, the search over all registers, signing in."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LoginView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_safe

from styrkedja.front.start import pages, searching
from styrkedja.front.start.frame import actor
from styrkedja.front.start.signing_in import SignIn
from styrkedja.insights.chain.queries import verdict_on, weighed_on
from styrkedja.insights.portfolio_map.queries import position_on


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """The state today."""
    day = timezone.localdate()
    picture, verdict = verdict_on(day)
    found = weighed_on(day)
    page = pages.page(picture, verdict, found, position_on(day), actor(request), request.frame)
    return render(request, "start/start.html", {"page": page})


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """What every register has for some words."""
    words = request.GET.get("q", "").strip()[:200]
    found = searching.found(words, actor(request))
    return render(request, "start/search.html", {"q": words, "groups": found})


@method_decorator(login_not_required, name="dispatch")
class SigningIn(LoginView):
    """The page where one signs in."""

    template_name = "start/login.html"
    form_class = SignIn
    redirect_authenticated_user = True
