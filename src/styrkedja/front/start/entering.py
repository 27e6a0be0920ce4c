"""Who comes in: whoever holds a role, with an address that can be read; what is forbidden is said in words."""

from __future__ import annotations

from collections.abc import Callable

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.views.defaults import permission_denied

from styrkedja.front.start.frame import actor
from styrkedja.ground.words import w
from styrkedja.look.preferences import language_now
from styrkedja.registers.organisation.permissions import sees
from styrkedja.registers.shelf.refusing import Forbidden

WITHOUT_ROLE = frozenset({"logout"})  # what a person may do who holds no role, or none any longer
NO_ROLE = w(
    "Ditt konto har ingen roll. Be en administratör om en.",
    "Your account holds no role. Ask an administrator for one.",
)


class RoleRequired:
    """Middleware: where one must be signed in, one must hold a role; what is forbidden is a 403.

    An address with a null sign names nothing: 404, as not every database can be asked for it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: object, *_: object) -> None:
        """Refuse whoever has signed in without holding any role."""
        if "\x00" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            raise Http404
        guarded = getattr(view, "login_required", True)
        if not guarded or request.resolver_match.view_name in WITHOUT_ROLE:
            return
        if not sees(actor(request)):
            raise PermissionDenied(NO_ROLE.to(language_now()))

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A register that refused the visitor, said on a page instead of as an error of ours."""
        if not isinstance(exception, Forbidden):
            return None
        words = exception.faults[0].words.to(language_now())
        return permission_denied(request, PermissionDenied(words))
