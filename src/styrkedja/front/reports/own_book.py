"""What openpyxl would drop from a workbook if it were saved again: then the book is left alone."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Mapping
from types import MappingProxyType

from openpyxl import Workbook, load_workbook

from styrkedja.ground.words import Words, w

DRAWING = r"xl/drawings/drawing\d+\.xml"
HEAD_OF_DRAWING = 65_536  # its first anchor stands right after the name spaces
LOST: Mapping[str, Words] = MappingProxyType(
    {
        DRAWING: w("bilder, figurer eller textrutor", "pictures, shapes or text boxes"),
        r"xl/charts?/|xl/chartsheets/": w("diagram", "charts"),
        r"xl/media/": w("bilder", "pictures"),
        r"xl/pivot(Tables|Cache)/": w("pivottabeller", "pivot tables"),
        r"xl/slicer|xl/timeline": w("utsnitt", "slicers"),
        r"xl/vbaProject\.bin": w("makron", "macros"),
        r"xl/(activeX|ctrlProps|embeddings|oleObjects)/": w(
            "kontroller eller inbäddade filer", "controls or embedded files"
        ),
        r"xl/threadedComments/": w("kommentarstrådar", "threaded comments"),
        r"xl/(connections\.xml|queryTables/|model/)": w("datakopplingar", "data connections"),
        r"xl/(metadata\.xml|richData/)": w("matrisformler som spiller över", "formulas that spill"),
        r"xl/webextensions/": w("tillägg", "add-ins"),
    }
)
EXTENDED = w(
    "villkorlig formatering eller listor av nyare slag", "newer conditional formats or lists"
)
NO_WORKBOOK = w(
    "din fil är ingen Excel-arbetsbok (.xlsx)", "your file is no Excel workbook (.xlsx)"
)
WOULD_LOSE = w(
    "din arbetsbok innehåller sådant som inte kan föras över ({lost})",
    "your workbook holds what cannot be carried over ({lost})",
)


class NotCarried(Exception):
    """The book cannot be given back: why, in words."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


def own_book(content: bytes) -> Workbook:
    """The user's book ready to be written in; raises NotCarried where anything would be lost."""
    lost = lost_parts(content)
    if lost:
        raise NotCarried(
            NO_WORKBOOK if NO_WORKBOOK in lost else WOULD_LOSE.fill(lost=together(lost))
        )
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        try:
            book = load_workbook(io.BytesIO(content), rich_text=True)
        except Exception:
            # What openpyxl cannot read it cannot give back either, whatever it says of it.
            raise NotCarried(NO_WORKBOOK) from None
    if any("will be removed" in str(each.message) for each in heard):
        raise NotCarried(WOULD_LOSE.fill(lost=EXTENDED))
    return book


def lost_parts(content: bytes) -> list[Words]:
    """The kinds of parts in the file that would be lost, each once."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return [NO_WORKBOOK]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = [name for name in package.namelist() if not is_bare(name, package)]
    if "xl/workbook.xml" not in names:
        return [NO_WORKBOOK]
    found = [
        words for pattern, words in LOST.items() if any(re.match(pattern, name) for name in names)
    ]
    return list(dict.fromkeys(found))


def is_bare(name: str, package: zipfile.ZipFile) -> bool:
    """Whether a part is a drawing with nothing in it, as LibreOffice writes beside every comment."""
    if not re.fullmatch(DRAWING, name):
        return False
    with package.open(name) as part:
        return b"Anchor" not in part.read(HEAD_OF_DRAWING)


def together(lost: list[Words]) -> Words:
    """Several kinds in a row."""
    return Words(", ".join(each.sv for each in lost), ", ".join(each.en for each in lost))
