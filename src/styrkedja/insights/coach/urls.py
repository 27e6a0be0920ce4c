"""Addresses of the coach and of an effektmål's life; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.insights.coach import views

app_name = "coach"

urlpatterns = [
    path("rad", views.advice, name="advice"),
]
