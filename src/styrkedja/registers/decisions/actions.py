"""Writing decisions and waivers; exemptions are written with the minutes that carry them, in forums."""

from __future__ import annotations

from styrkedja.registers.decisions.queries import DECISIONS_SHELF, WAIVERS_SHELF
from styrkedja.registers.shelf import writing

save_decisions = writing.saver(DECISIONS_SHELF)
save_waivers = writing.saver(WAIVERS_SHELF)
