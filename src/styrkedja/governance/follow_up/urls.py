"""Addresses of follow-up."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.follow_up import views

app_name = "follow_up"

urlpatterns = [
    path("", views.due, name="due"),
    path("lardomar", views.lessons, name="lessons"),
]
