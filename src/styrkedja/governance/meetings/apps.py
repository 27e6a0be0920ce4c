"""The room as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class Meetings(AppConfig):
    """Templates of the forums' meetings; no tables."""

    name = "styrkedja.governance.meetings"
    label = "meetings"
