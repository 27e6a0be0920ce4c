"""Writing decisions and waivers."""

from __future__ import annotations

from styrkedja.registers.decisions.queries import DECISIONS_SHELF, EXEMPTIONS_SHELF, WAIVERS_SHELF
from styrkedja.registers.shelf import writing

save_decisions = writing.saver(DECISIONS_SHELF)
save_waivers = writing.saver(WAIVERS_SHELF)
save_exemptions = writing.saver(EXEMPTIONS_SHELF)
