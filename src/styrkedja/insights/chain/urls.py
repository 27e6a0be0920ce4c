"""Addresses of the chain."""

from __future__ import annotations

from django.urls import path

from styrkedja.insights.chain import views

app_name = "chain"

urlpatterns = [
    path("brott/", views.breaks, name="breaks"),
    path("brott/fil.<slug:form>", views.export, name="export"),
    path("regler/", views.rules, name="rules"),
    path("regler/<slug:code>", views.rule, name="rule"),
]
