"""Views of the own account: what it is, a new password, and one's own instead of a password that was given."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from styrkedja.front.people import forms, pages
from styrkedja.front.people.views import done, found, picture, secrets
from styrkedja.front.start.frame import actor
from styrkedja.ground.words import w
from styrkedja.look.preferences import language_now
from styrkedja.registers.organisation import actions

CHANGED = w(
    "Ditt lösenord är bytt. På andra ställen är du utloggad.",
    "Your password is changed. Elsewhere you are signed out.",
)


@secrets
@never_cache
@require_http_methods(["GET", "POST"])
def own(request: HttpRequest) -> HttpResponse:
    """One's own account, and a new password for it."""
    form = forms.OwnPassword(request.user, request.POST or None)
    if changed(request, form):
        return redirect("people:own")
    who = actor(request)
    page = pages.person_page(found(request, who.id), who, picture(), request.frame)
    return render(request, "people/own.html", {"page": page, "form": form})


@secrets
@never_cache
@require_http_methods(["GET", "POST"])
def renew(request: HttpRequest) -> HttpResponse:
    """A password of one's own instead of one that somebody else gave; until then nothing else is shown."""
    if not request.user.password_is_given:
        return redirect("people:own")
    form = forms.Renewed(request.user, request.POST or None)
    if changed(request, form):
        on = request.GET.get("next", "")
        allowed = url_has_allowed_host_and_scheme(on, {request.get_host()}, request.is_secure())
        return redirect(on if allowed else "start")
    facts = {"form": form, "username": request.user.username}
    return render(request, "people/renew.html", facts)


def changed(request: HttpRequest, form: forms.OwnPassword) -> bool:
    """Whether a form changed the visitor's own password; the visitor stays signed in here alone."""
    who = actor(request)

    def deed() -> None:
        actions.set_password(who.id, form.cleaned_data["password"], by=who, at=timezone.now())

    if not (form.is_bound and form.is_valid() and done(request, form, deed)):
        return False
    request.user.refresh_from_db()
    update_session_auth_hash(request, request.user)
    messages.success(request, CHANGED.to(language_now()))
    return True
