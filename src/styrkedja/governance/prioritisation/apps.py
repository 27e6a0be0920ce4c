"""The room as Django knows it: no tables."""

from __future__ import annotations

from django.apps import AppConfig


class Prioritisation(AppConfig):
    """Templates of the queue, the criteria and the backlog; no tables."""

    name = "styrkedja.governance.prioritisation"
    label = "prioritisation"
