"""Whether the registers hold made-up example data, for those who say so on every page."""

from __future__ import annotations

from styrkedja.registers.trail.made_up import is_example, mark

__all__ = ("is_example", "mark")
