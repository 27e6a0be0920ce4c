"""Addresses of the JSON interface; signed in as on the pages, and protected against forged posts."""

from __future__ import annotations

from django.urls import path
from ninja import NinjaAPI
from ninja.security import django_auth

from styrkedja import __version__
from styrkedja.governance.gates.api import router as gates

app_name = "styrkedja"

api = NinjaAPI(
    title="Styrkedja",
    version=__version__,
    auth=django_auth,
    docs_url=None,  # its pages would fetch scripts from elsewhere
    urls_namespace="api",
)
api.add_router("", gates)

urlpatterns = [path("", api.urls)]
