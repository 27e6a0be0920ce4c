"""Addresses of prioritisation; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.prioritisation import views

app_name = "prioritisation"

urlpatterns = [
    path("", views.queue, name="queue"),
    path("kriterier", views.criteria, name="criteria"),
    path("backlogg", views.backlog, name="backlog"),
    path("backlogg/diagram.<slug:form>", views.chart, name="chart"),
    path("besluta", views.decide, name="decide"),
    path("initiativ/<path:id_>", views.initiative, name="initiative"),
    path("bekrafta/<path:id_>", views.confirm, name="confirm"),
]
