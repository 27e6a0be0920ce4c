"""Addresses of a meeting's documents, within those of the meetings; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.governance.meetings.documents import views

urlpatterns = [
    path("dagordning-pdf/<path:id_>", views.agenda_pdf, name="agenda_pdf"),
    path("dagordning-docx/<path:id_>", views.agenda_docx, name="agenda_docx"),
    path("protokoll-pdf/<path:id_>", views.minutes_pdf, name="minutes_pdf"),
    path("protokoll-docx/<path:id_>", views.minutes_docx, name="minutes_docx"),
    path("kalender/<path:id_>", views.calendar, name="calendar"),
]
