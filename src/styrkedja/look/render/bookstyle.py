"""How workbooks look: colours, formats and widths."""

from __future__ import annotations

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from styrkedja.ground.sheets.column import Column

FONT = {"font_name": "Calibri", "font_size": 11}
INK = "#1D2B36"
HEADS = ("#1F4E5F", "#3B6E7F")  # two tones, so that the groups of columns can be told apart
GREY = "#76828A"
NUMBERS = {
    "day": "yyyy-mm-dd",
    "money": "#,##0",
    "exact": "#,##0.00",
    "number": "General",
    "integer": "#,##0",
    "year": "0",
    "text": "@",
    "ref": "@",
    "refs": "@",
}
WIDTHS = {
    "long": 48,
    "day": 13,
    "money": 15,
    "number": 13,
    "integer": 13,
    "year": 10,
    "yes_no": 11,
    "choice": 26,
    "ref": 14,
    "refs": 18,
    "text": 26,
}


class Styles:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        head = {
            **FONT,
            "bold": True,
            "text_wrap": True,
            "valign": "vcenter",
            "border": 1,
            "indent": 1,
        }
        self.book = book
        self.heads = [
            book.add_format(
                {**head, "font_color": "#FFFFFF", "bg_color": tone, "border_color": tone}
            )
            for tone in HEADS
        ]
        self.plain_head = book.add_format(
            {**head, "font_color": GREY, "bg_color": "#F0F3F4", "border_color": "#D5DCDF"}
        )
        self.faint = book.add_format({**FONT, "font_color": GREY})
        self.title = book.add_format(
            {**FONT, "font_size": 18, "bold": True, "font_color": HEADS[0]}
        )
        self.line = book.add_format({**FONT, "text_wrap": True, "valign": "top", "font_color": INK})
        self._cells: dict[tuple[str, bool], Format] = {}

    def of(self, form: str) -> Format:
        """The format of a column."""
        return self._cell(form, False)

    def example(self, form: str) -> Format:
        """The format of a cell of the example row."""
        return self._cell(form, True)

    def _cell(self, form: str, example: bool) -> Format:
        known = self._cells.get((form, example))
        if known is None:
            look: dict[str, object] = {**FONT, "valign": "top", "font_color": INK}
            if form in NUMBERS:
                look["num_format"] = NUMBERS[form]
            if form in {"long", "text", "choice", "refs"}:
                look["text_wrap"] = True
            if form not in {"money", "exact", "number", "integer"}:
                look |= {"align": "left", "indent": 1}
            if example:
                look |= {"italic": True, "font_color": GREY, "bg_color": "#F7F9F9"}
            known = self._cells[form, example] = self.book.add_format(look)
        return known


def width_of(column: Column) -> int:
    """How wide a column is: by what stands in it, and so that its header fits in three lines."""
    if column.key == "id":
        return 18
    if column.key == "name":
        return 44
    header = max(map(header_width, (column.label.sv, column.label.en)))
    return max(WIDTHS.get(column.parser.form, 20), header)


def header_width(label: str) -> int:
    """The width at which a label fits in three lines beside the button of its filter."""
    words = label.replace("–", "– ").split()
    return max(max(map(len, words)), -(-len(label) // 2)) + 4
