"""The room as Django knows it: the register of passages has the short name already."""

from __future__ import annotations

from django.apps import AppConfig


class Gates(AppConfig):
    """Templates of the gates; no tables."""

    name = "styrkedja.governance.gates"
    label = "governance_gates"
