"""Icons: lucide's drawings inline, each fetched from its wheel once and then kept."""

from __future__ import annotations

import re
from functools import cache

from django.utils.safestring import SafeString, mark_safe
from lucide.templatetags.lucide import lucide


@cache
def icon_svg(name: str, label: str = "") -> SafeString:
    """The icon as SVG: hidden from screen readers, or named by `label` when it stands alone."""
    spoken = {"role": "img", "aria_label": label} if label else {"aria_hidden": "true"}
    svg = lucide(name, size=20, **{"class": "icon", "focusable": "false", **spoken})
    return mark_safe(re.sub(r"\s*\n\s*", " ", svg))  # noqa: S308  made by the wheel
