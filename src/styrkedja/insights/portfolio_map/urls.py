"""Addresses of the portfolio map: the page, and each of its charts as data or as a file."""

from __future__ import annotations

from django.urls import path

from styrkedja.insights.portfolio_map import views

app_name = "portfolio_map"

urlpatterns = [
    path("", views.show, name="map"),
    path("<slug:which>.<slug:form>", views.chart, name="chart"),
]
