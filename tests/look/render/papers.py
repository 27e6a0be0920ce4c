"""Documents to try the renderers on, and what a PDF file says of itself in plain bytes."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from styrkedja.look.render.document import (
    Amendment,
    Bullets,
    Document,
    Facts,
    Heading,
    Notice,
    Paragraph,
    Ruling,
    Table,
)

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOSTILE = '#eval("panic(1)") *x* _y_ $a^2$ \\n \\u{7} `kod` <etikett> @ref #[x] // /* {{ x }} ='
FOREIGN = "مرحبا שלום 中文 👩🏽‍💻 ☺ \ue000 \x00\x07 \u202eesrever"
LONG = "Kommunalförbundsdirektörsvikariatsförordnande" * 12


def paper(**given: object) -> Document:
    """A document with one section of each kind, every text of it hostile."""
    text = f"{HOSTILE} {FOREIGN} {LONG}"
    facts = {
        "title": "Sammanträde å ä ö",
        "kind": "Protokoll",
        "language": "sv",
        "issuer": "Forum Digitalisering",
        "made_at": NOON,
        "filed": "KSKF/2026:168",
        "about": text,
        "keywords": ("protokoll", HOSTILE),
        "sections": (
            Heading(HOSTILE, 4),
            Paragraph(f"{text}\n{text}", lead=True),
            Facts(((text, text), ("Tomt", ""))),
            Heading("Därefter", 3),
            Bullets((text, "två")),
            Notice(text, text),
            Ruling("Beslut", text),
            Amendment("Rättelse", (("Stod", text), ("Ska vara", "annat"))),
            Table(text, ("Nr", "Ärende"), ((1, text), (2, "kort")), numeric=frozenset({0})),
        ),
    }
    return Document(**{**facts, **given})


def titles(pdf: bytes) -> list[str]:
    """The headings of a PDF by its outline, in the order they stand on its pages."""
    spots = dict(re.findall(rb"(\d+) 0 obj\n\[(\d+ 0 R/XYZ [\d.]+ [\d.]+) 0\]", pdf))
    found = re.findall(rb"/Title(<[0-9A-F]+>|\([^\n]*?\))/Dest (\d+)", pdf)
    return [said(text) for text, spot in sorted(found, key=lambda pair: place(spots[pair[1]]))]


def place(spot: bytes) -> tuple[int, float]:
    """Where a heading stands: its page, and how far down."""
    page, *_, height = spot.split()
    return int(page), -float(height)


def said(text: bytes) -> str:
    """A text of the file as it is read."""
    if text.startswith(b"<"):
        return bytes.fromhex(text[1:-1].decode()).decode("utf-16")
    return re.sub(rb"\\(.)", rb"\1", text[1:-1]).decode("latin-1")
