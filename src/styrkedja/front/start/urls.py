"""Addresses of the start."""

from __future__ import annotations

from django.contrib.auth.views import LogoutView
from django.urls import path

from styrkedja.front.start import views

urlpatterns = [
    path("", views.start, name="start"),
    path("sok", views.search, name="search"),
    path("logga-in", views.SigningIn.as_view(), name="login"),
    path("logga-ut", LogoutView.as_view(), name="logout"),
]
