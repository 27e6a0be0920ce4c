"""Addresses of the registers; an id may hold a slash, so it comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.front.records import views

app_name = "records"

urlpatterns = [
    path("", views.everything, name="all"),
    path("spar", views.trail, name="trail"),
    path("<slug:slug>/", views.rows, name="list"),
    path("<slug:slug>/fil.<slug:form>", views.export, name="export"),
    path("<slug:slug>/ny", views.add, name="add"),
    path("<slug:slug>/rad/<path:id_>", views.read, name="read"),
    path("<slug:slug>/andra/<path:id_>", views.change, name="change"),
    path("<slug:slug>/ta-bort/<path:id_>", views.remove, name="remove"),
    path("<slug:slug>/spar/<path:id_>", views.history, name="history"),
]
