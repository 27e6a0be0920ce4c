"""Addresses of the reports that are read in the browser."""

from __future__ import annotations

from django.urls import path

from styrkedja.front.reports import views

app_name = "reports"

urlpatterns = [
    path("tackning/", views.coverage, name="coverage"),
    path("fordelning/", views.mix, name="mix"),
    path("sarredovisning/", views.accounts, name="accounts"),
    path("ut/", views.outward, name="outward"),
    path("ut/<str:profile>.<str:form>", views.outward_file, name="outward_file"),
    path("samstammighet/", views.agreement, name="agreement"),
    path("samstammighet/bedom/<path:id_>", views.coding, name="coding"),
]
