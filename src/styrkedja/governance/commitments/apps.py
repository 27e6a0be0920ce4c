"""The room as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class Commitments(AppConfig):
    """Templates of the units' answers; no tables."""

    name = "styrkedja.governance.commitments"
    label = "commitments"
