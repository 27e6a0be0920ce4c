"""Old and open workbooks (.xls, .ods) are opened in a process of their own first.

A damaged one can make the reader ask for more memory than there is, which ends the process, or never
come to an end. Apart, it ends nothing but itself.
"""

from __future__ import annotations

import subprocess
import sys

LONGEST = 60  # seconds of computing: the largest file we read takes a few
WAITED = 300  # seconds by the clock, on a machine that does much else
OPENED = (
    "import io, resource, sys\n"
    "resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[1]),) * 2)\n"
    "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n"
    "from python_calamine import CalamineWorkbook, SheetTypeEnum\n"
    "book = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))\n"
    "for one in book.sheets_metadata:\n"
    "    if one.typ is SheetTypeEnum.WorkSheet:\n"
    "        book.get_sheet_by_name(one.name)\n"
)


def ends_well(content: bytes) -> bool:
    """Whether the reader comes through a workbook at all; an ordinary error of its is told later."""
    asked = [sys.executable, "-c", OPENED, str(LONGEST)]
    try:
        done = subprocess.run(  # noqa: S603  our own words; the file goes in as its input
            asked, input=content, capture_output=True, timeout=WAITED, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode >= 0  # below zero: ended by a signal
