"""What the JSON addresses answer when a call is not understood or not let in: the same shape as any refusal."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.responses import Response

from styrkedja.ground.words import Words, w
from styrkedja.look.preferences import language_now

NO_MARK = w(
    "Anropet saknar det märke som visar att det kommer från er egen inloggning. Skicka kakan csrftoken och samma värde i X-CSRFToken.",
    "The call lacks the mark that shows that it comes from your own sign-in. Send the cookie csrftoken and the same value in X-CSRFToken.",
)
NOT_READ = w("Anropet går inte att läsa.", "The call cannot be read.")
AT = w("{field} är inte vad som väntas där.", "{field} is not what is expected there.")


def answers_in_words(api: NinjaAPI) -> None:
    """Let the library's own refusals be told as all others."""
    api.add_exception_handler(HttpError, refused)
    api.add_exception_handler(ValidationError, not_as_expected)


def refused(request: HttpRequest, error: HttpError) -> Response:
    """A call that was stopped before it reached any action."""
    words = NO_MARK if error.status_code == 403 else NOT_READ
    return said(words, error.status_code)


def not_as_expected(request: HttpRequest, error: ValidationError) -> Response:
    """A call whose fields are of the wrong kind, each of them named."""
    fields = sorted({str(each["loc"][-1]) for each in error.errors})
    faults = [{"field": name, "message": told(AT.fill(field=name))} for name in fields]
    return said(NOT_READ, 422, faults)


def said(words: Words, status: int, faults: list[dict[str, str]] | None = None) -> Response:
    """A refusal as JSON."""
    body = {"kind": "refused", "message": told(words), "faults": faults or []}
    return Response({"refused": body}, status=status)


def told(words: Words) -> str:
    """Words in the visitor's language."""
    return words.to(language_now())
