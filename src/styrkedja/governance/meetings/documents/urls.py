"""Addresses of a meeting's documents and of its minutes, within those of the meetings; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.meetings import minutes_views
from styrkedja.governance.meetings.documents import views

urlpatterns = [
    path("dagordning-pdf/<path:id_>", views.agenda_pdf, name="agenda_pdf"),
    path("dagordning-docx/<path:id_>", views.agenda_docx, name="agenda_docx"),
    path("protokoll-pdf/<path:id_>", views.minutes_pdf, name="minutes_pdf"),
    path("protokoll-docx/<path:id_>", views.minutes_docx, name="minutes_docx"),
    path("protokoll/<path:id_>", minutes_views.minutes, name="minutes"),
    path("justera/<path:id_>", minutes_views.lock, name="lock"),
    path("ratta/<path:id_>", minutes_views.correct, name="correct"),
    path("skicka/<path:id_>", minutes_views.send, name="send"),
    path("kalender/<path:id_>", views.calendar, name="calendar"),
]
