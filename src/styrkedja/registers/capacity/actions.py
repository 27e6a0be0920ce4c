"""Writing competence pools."""

from __future__ import annotations

from styrkedja.registers.capacity.queries import STAFFING_SHELF
from styrkedja.registers.shelf import writing

save_staffing = writing.saver(STAFFING_SHELF)
