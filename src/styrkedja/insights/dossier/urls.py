"""The address of an akt; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.insights.dossier import views

app_name = "dossier"

urlpatterns = [path("<slug:kind>/<path:id_>", views.read, name="read")]
