"""Addresses of look: the visitor's choices and the gallery of components."""

from __future__ import annotations

from django.urls import path

from styrkedja.look import views

app_name = "look"

urlpatterns = [
    path("val", views.choose, name="choose"),
]
