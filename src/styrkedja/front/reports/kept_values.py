"""What the formulas of a workbook had come to, put back where openpyxl writes them without."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

from styrkedja.front.intake.packed import Package
from styrkedja.front.intake.scan import (
    CELL_WITH_BODY,
    FORMULA,
    NAMED,
    TYPE,
    VALUE,
    blocks,
    sheet_parts,
)

EMPTIED = re.compile(
    rb"""<c r="([A-Z]+[0-9]+)"([^>]*)>(<f\b(?:[^>]*/>|.*?</f>))<v(?:/>|></v>)""", re.S
)
SAID_AS = frozenset({b"str", b"b", b"e", b"n"})
Values = Mapping[bytes, tuple[bytes, bytes]]  # by the cell's name: the kind of value, and the value


def with_values(written: bytes, original: bytes) -> bytes:
    """A book written by openpyxl, with the values its formulas had in the original.

    So whoever reads it without computing it finds what the user saw, and not empty cells.
    """
    before, after = Package(original, ""), Package(written, "")
    parts = sheet_parts(after)
    values = {
        parts[name]: found
        for name, part in sheet_parts(before).items()
        if name in parts and (found := computed(before, part))
    }
    if not values:
        return written
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(written)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for info in source.infolist():
            content = source.read(info)
            if info.filename in values:
                content = filled(content, values[info.filename])
            target.writestr(info, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def computed(package: Package, part: str) -> Values:
    """What the formulas of one sheet had come to."""
    found: dict[bytes, tuple[bytes, bytes]] = {}
    for block in blocks(package, part):
        for inside, body in CELL_WITH_BODY.findall(block) if b"f" in block else ():
            named, value = NAMED.search(inside), VALUE.search(body)
            if not (named and value and value[1] and FORMULA.search(body)):
                continue
            kind = TYPE.search(inside)
            if kind is None or kind[1] in SAID_AS:
                found[named[1] + named[2]] = (kind[1] if kind else b"n", value[1])
    return found


def filled(sheet: bytes, values: Values) -> bytes:
    """A sheet whose formulas have their values again."""

    def said(cell: re.Match[bytes]) -> bytes:
        name, rest, formula = cell.groups()
        if name not in values or b" t=" in rest:
            return cell[0]
        kind, value = values[name]
        return b'<c r="%b"%b t="%b">%b<v>%b</v>' % (name, rest, kind, formula, value)

    return EMPTIED.sub(said, sheet)
