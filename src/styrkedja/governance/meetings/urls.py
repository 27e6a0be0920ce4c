"""Addresses of the forums and their meetings; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.meetings import views

app_name = "meetings"

urlpatterns = [
    path("", views.forums, name="forums"),
    path("om/<path:id_>", views.forum, name="forum"),
    path("mote/<path:id_>", views.meeting, name="meeting"),
]
