"""Addresses of the intake."""

from __future__ import annotations

from django.urls import path

from styrkedja.front.intake import views

app_name = "intake"

urlpatterns = [
    path("", views.upload, name="upload"),
    path("mall.xlsx", views.template, name="template"),
    path("hela.xlsx", views.whole, name="whole"),
    path("fil/<str:token>/", views.preview, name="preview"),
    path("fil/<str:token>/avgor", views.settle, name="settle"),
    path("fil/<str:token>/las-om", views.reread, name="reread"),
    path("fil/<str:token>/las-in", views.apply, name="apply"),
    path("fil/<str:token>/kasta", views.discard, name="discard"),
    path("inlast/<str:token>/", views.receipt, name="receipt"),
]
