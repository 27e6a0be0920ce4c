"""Views of the handbook. All but the table of permissions are open to those who have not signed in."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from styrkedja.front.handbook import allowed, pages, ruling
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.registers.organisation.permissions import may_somewhere
from styrkedja.registers.organisation.queries import actor_of


def shown(request: HttpRequest, template: str, page: object, **more: object) -> HttpResponse:
    """A page of the handbook within its frame."""
    crumbs = (Link("", page.title, current=True),)
    return render(request, f"handbook/{template}.html", {"page": page, "crumbs": crumbs, **more})


@login_not_required
@require_safe
def glossary(request: HttpRequest) -> HttpResponse:
    """The words of the house."""
    return shown(request, "glossary", pages.glossary(language_now()))


@login_not_required
@require_safe
def columns(request: HttpRequest) -> HttpResponse:
    """Every sheet and column; those who may take in files are led to the template."""
    signed_in = request.user.is_authenticated
    takes_in = signed_in and may_somewhere(actor_of(request.user), "intake.use")
    return shown(request, "columns", pages.columns(language_now()), takes_in=takes_in)


@login_not_required
@require_safe
def text(request: HttpRequest, name: str) -> HttpResponse:
    """A page of text: help, accessibility, about."""
    return shown(request, "text", pages.text(name))


@require_safe
def permissions(request: HttpRequest) -> HttpResponse:
    """Who may do what."""
    return shown(request, "permissions", allowed.permissions())


@login_not_required
@require_safe
def policy(request: HttpRequest) -> HttpResponse:
    """The policy in force."""
    return shown(request, "policy", ruling.policy(settings.POLICY, language_now()))
