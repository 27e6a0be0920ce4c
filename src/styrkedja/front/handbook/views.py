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


def shown(request: HttpRequest, template: str, page: object) -> HttpResponse:
    """A page of the handbook within its frame."""
    crumbs = (Link("", page.title, current=True),)
    return render(request, f"handbook/{template}.html", {"page": page, "crumbs": crumbs})


@login_not_required
@require_safe
def glossary(request: HttpRequest) -> HttpResponse:
    """The words of the house."""
    return shown(request, "glossary", pages.glossary(language_now()))


@login_not_required
@require_safe
def columns(request: HttpRequest) -> HttpResponse:
    """Every sheet and column."""
    return shown(request, "columns", pages.columns(language_now()))


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
