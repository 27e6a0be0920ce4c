"""Writing systems."""

from __future__ import annotations

from styrkedja.registers.shelf import writing
from styrkedja.registers.systems.queries import SYSTEMS_SHELF

save_systems = writing.saver(SYSTEMS_SHELF)
