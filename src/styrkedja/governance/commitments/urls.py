"""Addresses of the units' commitments; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.commitments import views

app_name = "commitments"

urlpatterns = [
    path("", views.overview, name="overview"),
    path("enhet/<path:id_>", views.unit, name="unit"),
    path("svara/<path:id_>", views.answering, name="answer"),
    path("ram/<path:id_>", views.framing, name="frame"),
    path("rakna/<path:id_>", views.computing, name="propose"),
]
