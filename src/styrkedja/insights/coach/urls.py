"""Address of the coach."""

from __future__ import annotations

from django.urls import path

from styrkedja.insights.coach import views

app_name = "coach"

urlpatterns = [
    path("rad", views.advice, name="advice"),
]
