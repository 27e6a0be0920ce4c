"""Addresses of the forums and their meetings; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.meetings import deed_views, views
from styrkedja.governance.meetings.documents.urls import urlpatterns as documents

app_name = "meetings"

urlpatterns = [
    path("", views.forums, name="forums"),
    path("forslag", views.suggestions, name="suggestions"),
    path("om/<path:id_>", views.forum, name="forum"),
    path("mote/<path:id_>", views.meeting, name="meeting"),
    path("rum/<path:id_>", views.room, name="room"),
    path("planera/<path:id_>", deed_views.plan, name="plan"),
    path("dagordning/<path:id_>", deed_views.refresh, name="refresh"),
    path("ta-med/<path:id_>", deed_views.take_in, name="take_in"),
    path("nytt-arende/<path:id_>", deed_views.add, name="add"),
    path("arende/<path:id_>", deed_views.change, name="change"),
    path("lage/<path:id_>", deed_views.step, name="step"),
    path("narvaro/<path:id_>", deed_views.attend, name="attend"),
    path("avgor/<path:id_>", deed_views.settle, name="settle"),
    path("svara/<path:id_>", deed_views.answer, name="answer"),
    *documents,
]
