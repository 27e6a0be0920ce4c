"""The views of look itself: the visitor's choices, and the gallery of components."""

from __future__ import annotations

from dataclasses import replace

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from styrkedja.look import gallery
from styrkedja.look.asked import asked_of
from styrkedja.look.frame import Link
from styrkedja.look.gallery_sheet import ROWS, SHEET, UNITS, example_form
from styrkedja.look.listing import listing_of
from styrkedja.look.palette import tokens
from styrkedja.look.preferences import (
    LANGUAGE_COOKIE,
    LANGUAGES,
    THEME_COOKIE,
    THEMES,
    YEAR,
    language_now,
)
from styrkedja.look.reading import reading_of


@login_not_required
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Remember a choice and go back to the page it was made on."""
    back = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure()):
        back = "/"
    response = HttpResponseRedirect(back)
    for field, cookie, allowed in (
        ("language", LANGUAGE_COOKIE, LANGUAGES),
        ("theme", THEME_COOKIE, THEMES),
    ):
        value = request.POST.get(field, "")
        if value in allowed:
            response.set_cookie(
                cookie,
                value,
                max_age=YEAR,
                samesite="Lax",
                httponly=True,
                secure=request.is_secure(),
            )
    return response


@login_not_required
@require_safe
def components(request: HttpRequest) -> HttpResponse:
    """Every component with invented content."""
    facts = {
        "gallery": gallery,
        "colours": tokens(),
        "form": example_form(refused=False),
        "refused": example_form(refused=True),
    }
    return gallery_page(request, "look/gallery.html", facts)


@login_not_required
@require_safe
def example_list(request: HttpRequest) -> HttpResponse:
    """A list page with invented rows."""
    asked = asked_of(SHEET, request.GET)
    listing = listing_of(
        SHEET,
        ROWS,
        asked,
        total=len(ROWS),
        language=language_now(),
        address=lambda id_: reverse("look:read"),
        options={"unit": UNITS},
        add=Link(reverse("look:edit"), gallery.ADD),
        downloads=gallery.DOWNLOADS[2:],
    )
    return gallery_page(request, "look/list.html", {"listing": listing})


@login_not_required
@require_safe
def example_read(request: HttpRequest) -> HttpResponse:
    """A record's page with an invented row."""
    reading = reading_of(
        replace(SHEET, columns=SHEET.columns[:2] + SHEET.columns[3:7]),
        ROWS[0],
        language=language_now(),
        address=gallery.FRAME.address,
        actions=(Link(reverse("look:edit"), gallery.CHANGE),),
        trail=gallery.TRAIL,
    )
    return gallery_page(request, "look/read.html", {"reading": reading})


@login_not_required
@require_safe
def example_edit(request: HttpRequest) -> HttpResponse:
    """A form page with invented content; `?fel` shows it refused."""
    facts = {
        "form": example_form(refused="fel" in request.GET),
        "title": gallery.CHANGE,
        "cancel": reverse("look:read"),
    }
    return gallery_page(request, "look/edit.html", facts)


@login_not_required
@require_safe
def example_confirm(request: HttpRequest) -> HttpResponse:
    """A question before something is done."""
    facts = {
        "title": gallery.REMOVE,
        "words": gallery.REMOVE_WORDS,
        "submit": gallery.REMOVE,
        "danger": True,
        "cancel": reverse("look:read"),
    }
    return gallery_page(request, "look/confirm.html", facts)


def gallery_page(request: HttpRequest, template: str, facts: dict[str, object]) -> HttpResponse:
    """A page within the gallery's own frame."""
    frame = replace(gallery.FRAME, choose=reverse("look:choose"), home=reverse("look:gallery"))
    crumbs = (
        Link(reverse("look:gallery"), gallery.TITLE),
        Link("", facts.get("title", SHEET.name), current=True),
    )
    shown = {"frame": frame, "crumbs": crumbs if template != "look/gallery.html" else (), **facts}
    return render(request, template, shown)
