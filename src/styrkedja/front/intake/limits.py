"""How much a file may hold before it is refused, and why there."""

from __future__ import annotations

LARGEST_FILE = 100_000_000
"""Bytes on disk. The largest portfolio we know of fits in a tenth of it."""

LARGEST_UNPACKED = 600_000_000
"""Bytes of all parts of a workbook unpacked: 100,000 initiatives with every field filled take half."""

STEEPEST = 400
"""Unpacked ÷ packed, for a part over `SMALL_PART`. A million empty formatted rows come to some 100;
a bomb to some 1,000, which is what the packing can do at most."""

SMALL_PART = 20_000_000
"""Bytes. A smaller part is harmless however steeply it was packed."""

MOST_PARTS = 5_000
"""Files within a workbook. A book of ours has some 60."""

LARGEST_SHEET = 8_000_000
"""Cells in the rectangle from the first to the last that is filled: the reader holds all of it in
memory, about 60 bytes each. 100,000 initiatives with every field take 3.7 million."""

LONGEST_SHARED = 100_000
"""Characters. A text longer than this is counted once for every cell that shows it."""

MOST_TEXT = 200_000_000
"""Characters of such texts in one sheet."""

MOST_SHEETS = 200
"""Sheets of a workbook."""
