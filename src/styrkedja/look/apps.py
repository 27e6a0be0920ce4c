"""Look as a Django app: so that its templates, tags and static files are found."""

from __future__ import annotations

from django.apps import AppConfig


class LookConfig(AppConfig):
    """Keeps no tables."""

    name = "styrkedja.look"
    label = "look"
