"""Who comes in: whoever holds a role and a password of their own, with an address that can be read; what is forbidden is said in words."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.defaults import permission_denied

from styrkedja.front.start.frame import actor
from styrkedja.ground.words import w
from styrkedja.look.preferences import language_now
from styrkedja.registers.organisation.permissions import sees
from styrkedja.registers.shelf.refusing import Forbidden

WITHOUT_ROLE = frozenset({"logout"})  # what a person may do who holds no role, or none any longer
RENEWAL = "people:renew"
WITH_GIVEN = WITHOUT_ROLE | {RENEWAL}  # what may be done with a password that somebody else gave
NOT_OWN = w(
    "Någon annan har valt ditt lösenord. Logga in på webbsidan och välj ett eget först.",
    "Somebody else chose your password. Sign in on the web page and choose your own first.",
)
NO_ROLE = w(
    "Ditt konto har ingen roll. Be en administratör om en.",
    "Your account holds no role. Ask an administrator for one.",
)


class RoleRequired:
    """Middleware: where one must be signed in, one must hold a role; what is forbidden is a 403.

    Before that a password that somebody else gave is changed: until then nothing else is shown.

    An address with a null sign names nothing: 404, as not every database can be asked for it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: object, *_: object) -> HttpResponse | None:
        """Refuse whoever has signed in without holding any role or a password of their own."""
        if "\x00" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            raise Http404
        name = request.resolver_match.view_name
        if not getattr(view, "login_required", True):
            return None
        if request.user.password_is_given:
            return None if name in WITH_GIVEN else to_renewal(request)
        if name not in WITHOUT_ROLE and not sees(actor(request)):
            raise PermissionDenied(NO_ROLE.to(language_now()))
        return None

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A register that refused the visitor, said on a page instead of as an error of ours."""
        if not isinstance(exception, Forbidden):
            return None
        words = exception.faults[0].words.to(language_now())
        return permission_denied(request, PermissionDenied(words))


def to_renewal(request: HttpRequest) -> HttpResponse:
    """Lead to the page where one chooses a password of one's own, and from there to where one was going."""
    if request.method not in ("GET", "HEAD"):
        raise PermissionDenied(NOT_OWN.to(language_now()))
    going = request.get_full_path()
    query = f"?{urlencode({'next': going})}" if going != reverse("start") else ""
    return redirect(reverse(RENEWAL) + query)
