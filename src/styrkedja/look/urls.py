"""Addresses of look: the visitor's choices and the gallery of components."""

from __future__ import annotations

from django.urls import path

from styrkedja.look import views

app_name = "look"

urlpatterns = [
    path("val", views.choose, name="choose"),
    path("galleri", views.components, name="gallery"),
    path("galleri/lista", views.example_list, name="list"),
    path("galleri/rad", views.example_read, name="read"),
    path("galleri/formular", views.example_edit, name="edit"),
    path("galleri/fraga", views.example_confirm, name="confirm"),
]
