"""Addresses of the gates; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.gates import views

app_name = "gates"

urlpatterns = [
    path("", views.overview, name="overview"),
    path("flera", views.several, name="several"),
    path("initiativ/<path:id_>", views.initiative, name="initiative"),
    path("passera/<path:id_>", views.passing, name="pass"),
]
