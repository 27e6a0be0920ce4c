"""The part a word plays for the place on the portfolio map: one letter a word, as in `roles`."""

from __future__ import annotations

EFFICIENCY = "e"  # minska, automatisera, besparing
INNOVATION = "n"  # innovation, utforska, testbädd
NEW = "w"  # ny: innovation only together with what is new
NOVELTY = "t"  # (ny) tjänst, (nytt) arbetssätt
EXTERNAL = "x"  # invånare, e-tjänst
INTERNAL = "i"  # medarbetare, internt
UNIT = "u"  # förvaltning: internal where nobody else is named
SMALL = "o"
