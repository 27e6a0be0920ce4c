"""A look through an .ods workbook before it is read: rows and cells may say that they repeat a million times."""

from __future__ import annotations

import re

from styrkedja.front.intake.packed import Package
from styrkedja.front.intake.scan import Reach, blocks

TABLE = re.compile(rb"<table:table[\s>]")
ROW = re.compile(rb"<table:table-row\b([^>]*)>(.*?)(?=<table:table-row\b|</table:table>|\Z)", re.S)
CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*?)(/?)>")
TIMES = re.compile(rb'number-(?:rows|columns)-repeated="(\d+)"')


def widest(package: Package) -> Reach:
    """The largest rectangle that one sheet of the workbook unfolds to, empty ends left out."""
    largest, rows, columns = Reach(0, 0), 0, 0
    for block in blocks(package, "content.xml", b"<table:table-row"):
        for number, sheet in enumerate(TABLE.split(block)):
            if number:
                rows = columns = 0
            for attributes, body in ROW.findall(sheet):
                width = width_of(body)
                if width:
                    rows += times(attributes)
                    columns = max(columns, width)
                elif rows:
                    rows += min(
                        times(attributes), 100
                    )  # gaps between rows; the long tail is cut off
            reach = Reach(rows, columns)
            largest = max(largest, reach, key=lambda one: one.cells)
    return largest


def width_of(row: bytes) -> int:
    """How many columns a row unfolds to, up to its last cell that holds something."""
    at = width = 0
    for attributes, closed in CELL.findall(row):
        at += times(attributes)
        if not closed or b"office:value" in attributes:
            width = at
    return width


def times(attributes: bytes) -> int:
    """How many times a row or cell stands there."""
    found = TIMES.search(attributes)
    return int(found.group(1)) if found else 1


def is_locked(package: Package) -> bool:
    """Whether the parts of the workbook are encrypted."""
    manifest = "META-INF/manifest.xml"
    return manifest in package.parts and "encryption-data" in package.text(manifest)
