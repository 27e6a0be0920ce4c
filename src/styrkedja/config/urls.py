"""Which address leads to which room."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("utseende/", include("styrkedja.look.urls")),
]
