"""The visitor's own choices, language and theme, kept in two cookies and put in the context."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers

LANGUAGE_COOKIE = "sprak"
THEME_COOKIE = "tema"
LANGUAGES = ("sv", "en")
THEMES = ("light", "dark")
YEAR = 365 * 24 * 3600


class Preferences:
    """Middleware: speaks Swedish unless the visitor has chosen English; sets `request.theme`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Activate the chosen language for this request."""
        language = chosen(request, LANGUAGE_COOKIE, LANGUAGES) or "sv"
        request.theme = chosen(request, THEME_COOKIE, THEMES)
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        patch_vary_headers(response, ("Cookie",))
        return response


def chosen(request: HttpRequest, cookie: str, allowed: tuple[str, ...]) -> str:
    """A choice kept in a cookie, or nothing when it is none of those allowed."""
    value = request.COOKIES.get(cookie, "")
    return value if value in allowed else ""


def preferences(request: HttpRequest) -> dict[str, object]:
    """Context processor: `language` and `theme`."""
    return {"language": language_now(), "theme": getattr(request, "theme", "")}


def language_now() -> str:
    """The language being spoken: "sv" or "en"."""
    return "en" if (translation.get_language() or "").startswith("en") else "sv"
