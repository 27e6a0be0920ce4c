"""Addresses of the money pages; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.insights.economy import views

app_name = "money"

urlpatterns = [
    path("", views.overview, name="overview"),
    path("betalar-far", views.matrix, name="matrix"),
    path("utfall", views.outcome, name="outcome"),
    path("ramar", views.frame, name="frame"),
    path("aterbetalningar", views.repayments, name="repayments"),
    path("serie.<slug:form>", views.chart, name="chart"),
    path("initiativ/<path:id_>", views.initiative, name="initiative"),
]
