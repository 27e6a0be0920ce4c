"""The views of look itself: keep the visitor's choice of language and theme."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from styrkedja.look.preferences import LANGUAGE_COOKIE, LANGUAGES, THEME_COOKIE, THEMES, YEAR


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
            response.set_cookie(cookie, value, max_age=YEAR, samesite="Lax", httponly=True)
    return response
