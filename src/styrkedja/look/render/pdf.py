"""A document as PDF: tagged (PDF/UA-1) and made to be kept (PDF/A-2a), the same on every machine."""

from __future__ import annotations

import json
import subprocess
import sys
from threading import Lock

from styrkedja.look.render.document import Document, plain

PRESS = [sys.executable, "-m", "styrkedja.look.render.press"]
LONGEST = 120  # seconds: far more than hundreds of pages take
ONE_AT_A_TIME = Lock()
"""A process that serves pages starts one press at a time, so the memory of one is the most it takes."""


class NotPrinted(Exception):
    """The engine would not make the file; what it said is for the log."""


def as_pdf(document: Document) -> bytes:
    """The document as a PDF file.

    It is set in a process of its own: the engine keeps some 200 MB of what it has set, and a server
    that once made a document would hold on to them.
    """
    asked = {"document": plain(document), "at": int(document.made_at.timestamp())}
    sent = json.dumps(asked, ensure_ascii=False).encode()
    with ONE_AT_A_TIME:
        done = subprocess.run(PRESS, input=sent, capture_output=True, timeout=LONGEST, check=False)  # noqa: S603
    if done.returncode:
        raise NotPrinted(done.stderr.decode(errors="replace"))
    return done.stdout
