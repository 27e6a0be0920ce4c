"""Addresses of the handbook."""

from __future__ import annotations

from django.urls import path

from styrkedja.front.handbook import views

app_name = "handbook"

urlpatterns = [
    path("ordlista", views.glossary, name="glossary"),
    path("kolumner", views.columns, name="columns"),
    path("hjalp", views.text, {"name": "help"}, name="help"),
    path("tillganglighet", views.text, {"name": "accessibility"}, name="accessibility"),
    path("om", views.text, {"name": "about"}, name="about"),
    path("behorigheter", views.permissions, name="permissions"),
    path("regelverk", views.policy, name="policy"),
]
