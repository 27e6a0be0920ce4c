"""Addresses of the JSON interface; signed in as on the pages, and protected against forged posts."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe
from ninja import NinjaAPI
from ninja.security import django_auth

from styrkedja import __version__
from styrkedja.front.api.refusals import answers_in_words
from styrkedja.governance.gates.api import router as gates

api = NinjaAPI(
    title="Styrkedja",
    version=__version__,
    auth=django_auth,
    docs_url=None,  # its pages would fetch scripts from elsewhere
    openapi_url=None,  # its own address takes anything; ours only reads
    urls_namespace="api",
)
api.add_router("", gates)
answers_in_words(api)


@require_safe
def described(request: HttpRequest) -> JsonResponse:
    """What every JSON address takes and answers, as OpenAPI."""
    return JsonResponse(api.get_openapi_schema())


urlpatterns = [
    path("openapi.json", described, name="api-described"),
    path("", api.urls),
]
