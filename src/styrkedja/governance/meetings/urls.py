"""Addresses of the forums and their meetings; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.meetings import views
from styrkedja.governance.meetings.documents.urls import urlpatterns as documents

app_name = "meetings"

urlpatterns = [
    path("", views.forums, name="forums"),
    path("om/<path:id_>", views.forum, name="forum"),
    path("mote/<path:id_>", views.meeting, name="meeting"),
    *documents,
]
