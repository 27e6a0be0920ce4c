"""The room as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class FollowUp(AppConfig):
    """Templates of the follow-up; no tables."""

    name = "styrkedja.governance.follow_up"
    label = "governance_follow_up"
