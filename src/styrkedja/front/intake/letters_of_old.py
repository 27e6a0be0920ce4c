"""Letters of text files that are no UTF-8: of Windows, else of DOS or an old Mac where words show it."""

from __future__ import annotations

import re

WINDOWS = re.compile(rb"[\xc4\xc5\xd6\xe4\xe5\xf6]")  # åäö as Windows writes them
WITHIN_WORDS = (
    ("cp850", re.compile(rb"(?<=[A-Za-z])[\x84\x86\x94](?=[a-z])")),  # ä å ö, else signs: „ † ”
    ("mac_roman", re.compile(rb"(?<=[A-Za-z])[\x8a\x8c\x9a](?=[a-z])")),
)
STRAY = re.compile("[\udc80-\udcff]")
SEVERAL = re.compile("[^\x00-\x7f\udc80-\udcff]")
AS_WINDOWS = {0xDC00 + one: bytes([one]).decode("cp1252", "replace") for one in range(0x80, 0x100)}


def letters_of_old(content: bytes) -> str:
    """The text of a file that is no UTF-8; a byte that no letter has shows as �, and is not dropped."""
    mixed = content.decode("utf-8", "surrogateescape")
    if len(SEVERAL.findall(mixed)) > len(STRAY.findall(mixed)):  # rows pasted into UTF-8
        return mixed.translate(AS_WINDOWS)
    counts = {name: len(found.findall(content)) for name, found in WITHIN_WORDS}
    best = max(counts, key=lambda name: counts[name])
    if counts[best] and not WINDOWS.search(content):
        return content.decode(best)
    return content.decode("cp1252", "replace")
