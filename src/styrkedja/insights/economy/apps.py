"""The room as Django knows it: the register of budgets has the short name already."""

from __future__ import annotations

from django.apps import AppConfig


class Money(AppConfig):
    """Templates of the money pages; no tables."""

    name = "styrkedja.insights.economy"
    label = "money"
