"""Addresses of the accounts; a username comes last."""

from __future__ import annotations

from django.urls import path

from styrkedja.front.people import own_views, views

app_name = "people"

urlpatterns = [
    path("", views.everybody, name="list"),
    path("ny", views.add, name="add"),
    path("mitt", own_views.own, name="own"),
    path("eget-losenord", own_views.renew, name="renew"),
    path("konto/<path:username>", views.read, name="read"),
    path("andra/<path:username>", views.change, name="change"),
    path("roll/<path:username>", views.role, name="role"),
    path("losenord/<path:username>", views.password, name="password"),
    path("stang/<path:username>", views.close, name="close"),
    path("oppna/<path:username>", views.reopen, name="reopen"),
]
