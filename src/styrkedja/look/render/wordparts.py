"""What a DOCX document is dressed in: styles, borders and fields; reached through the document, so the engine stays unloaded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML = "http://www.w3.org/XML/1998/namespace"
SANS = "Calibri"
# Level, size, space before and after, in points.
HEADINGS = ((1, 25, 0, 14), (2, 15, 22, 6), (3, 12, 14, 4), (4, 11, 10, 3))
# Name, size, colour, space after.
STYLES = (
    ("Kind", 10.5, "accent", 2),
    ("Lead", 12.5, "ink-soft", 8),
    ("Fact", 10.5, "ink", 2),
    ("Mark", 10, "weak", 12),
    ("Notice", 10.5, "ink", 10),
    ("Ruling", 11.5, "ink", 10),
    ("Amendment", 10.5, "ink", 10),
    ("Cell", 9.5, "ink", 3),
    ("Cell number", 9.5, "ink", 3),
    ("Cell head", 9.5, "ink", 3),
    ("After", 6, "ink", 6),
)
# Name, colour of the line at the left, ground.
FRAMES = (
    ("Ruling", "accent", "paper"),
    ("Notice", "note", "note-soft"),
    ("Mark", "weak", "weak-soft"),
    ("Amendment", "weak", ""),
)
PT, CM = 12_700, 360_000
STAND_IN, WIDTH = 4.2, 15.4  # cm: from the margin to the values of facts; of text on a page
FRAME_IN = 0.35
NARROWEST, BROADEST = 10, 60  # signs in a column
AFTER_SPACING = ("w:jc", "w:textAlignment", "w:outlineLvl", "w:rPr")
AFTER_BORDERS = (
    "w:shd",
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:jc",
    "w:rPr",
)
"""What must stand after the borders in a paragraph's properties, for the file to be sound."""
Colours = Mapping[str, str]


def dressed(word: Any, language: str, colours: Colours) -> None:
    """The page and every style the document uses, with its language."""
    page, styles = word.sections[0], word.styles
    page.page_width, page.page_height = 21 * CM, int(29.7 * CM)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = int(2.8 * CM)
    normal = styles["Normal"]
    lettered(normal, 10.5, colours["ink"])
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = 7 * PT, 1.15
    spoken(word, language)
    for level, size, before, after in HEADINGS:
        style = styles[f"Heading {level}"]
        lettered(style, size, colours["deep" if level < 3 else "ink"])
        style.font.bold, style.font.italic = True, False
        style.paragraph_format.space_before = before * PT
        style.paragraph_format.space_after = after * PT
    for name, size, colour, after in STYLES:
        style = styles.add_style(name, normal.type)
        style.base_style = normal
        lettered(style, size, colours[colour])
        style.paragraph_format.space_after = after * PT
    lettered(
        styles.add_style("Term", styles["Default Paragraph Font"].type), 9.5, colours["ink-soft"]
    )
    lettered(styles["Caption"], 9, colours["ink-soft"])
    lettered(styles["Header"], 8.5, colours["weak"])
    lettered(styles["Footer"], 8.5, colours["ink-soft"])
    for name in ("Kind", "Mark", "Cell head", "Caption"):
        styles[name].font.bold = True
    for name in ("Fact", "Amendment"):
        hanging(styles[name])
    for name, line, fill in FRAMES:
        framed(styles[name], colours[line], colours.get(fill, ""))
    for name in ("Cell", "Cell number", "Cell head"):
        styles[name].paragraph_format.space_before = 3 * PT
    shape = styles["Cell number"].element.get_or_add_pPr()
    shape.insert_element_before(tag(shape, "jc", val="right"), "w:rPr")


def lettered(style: Any, size: float, colour: str) -> None:
    """A style's letters, in every alphabet alike."""
    style.font.name, style.font.size = SANS, int(size * PT)
    letters = style.element.get_or_add_rPr()
    shade = letters.get_or_add_color()
    shade.attrib.clear()
    shade.set(f"{{{W}}}val", sixdigits(colour))
    fonts = letters.get_or_add_rFonts()
    fonts.attrib.clear()
    for alphabet in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(f"{{{W}}}{alphabet}", SANS)


def sixdigits(colour: str) -> str:
    """A colour as the standard writes it."""
    return colour.lstrip("#").upper()


def spoken(word: Any, language: str) -> None:
    """The language of every text that has no other."""
    for each in word.styles.element.iter(f"{{{W}}}lang"):
        each.set(f"{{{W}}}val", language)
    letters = word.styles["Normal"].element.get_or_add_rPr()
    letters.append(tag(letters, "lang", val=language))


def hanging(style: Any) -> None:
    """A style whose lines stand in, with the first word at the margin."""
    shape = style.paragraph_format
    shape.left_indent, shape.first_line_indent = int(STAND_IN * CM), int(-STAND_IN * CM)
    shape.tab_stops.add_tab_stop(int(STAND_IN * CM))
    # Nothing stands between one term and the next of the same list, and air after the last.
    shape.space_after = 8 * PT
    pressed(style)


def pressed(style: Any) -> None:
    """No air between paragraphs of the style, only around them."""
    shape = style.element.get_or_add_pPr()
    shape.insert_element_before(tag(shape, "contextualSpacing"), *AFTER_SPACING)


def framed(style: Any, line: str, fill: str) -> None:
    """A style with a line at its left and perhaps a ground under it."""
    shape = style.element.get_or_add_pPr()
    sides = tag(shape, "pBdr")
    sides.append(tag(shape, "left", val="single", sz="18", space="8", color=sixdigits(line)))
    shape.insert_element_before(sides, *AFTER_BORDERS)
    if fill:
        ground = tag(shape, "shd", val="clear", color="auto", fill=sixdigits(fill))
        shape.insert_element_before(ground, *AFTER_BORDERS[1:])
    if not style.paragraph_format.left_indent:
        style.paragraph_format.left_indent = int(FRAME_IN * CM)
        pressed(style)
    style.paragraph_format.space_before = 10 * PT


def filled(table: Any, rows: Sequence[Sequence[str]], styles: Sequence[str]) -> None:
    """The texts of a table, its header first, each column in its style."""
    for number, (row, texts) in enumerate(zip(table._tbl.tr_lst, rows, strict=True)):
        for cell, text, style in zip(row.tc_lst, texts, styles, strict=True):
            paragraph = cell.p_lst[0]
            paragraph.style = style if number else "Cellhead"
            paragraph.add_r().text = text


def measured(table: Any, rows: Sequence[Sequence[str]]) -> None:
    """Each column as broad as its longest text asks for beside the others."""
    longest = [max(len(text) for text in column) for column in zip(*rows, strict=True)]
    asked = [min(max(size + 3, NARROWEST), BROADEST) for size in longest]
    twips = [int(WIDTH * CM) // 635 * size // sum(asked) for size in asked]
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, twips, strict=True):
        column.set(f"{{{W}}}w", str(width))
    for row in table._tbl.tr_lst:
        for cell, width in zip(row.tc_lst, twips, strict=True):
            cell.get_or_add_tcPr().get_or_add_tcW().attrib.update(
                {f"{{{W}}}w": str(width), f"{{{W}}}type": "dxa"}
            )


def lined(table: Any, caption: str, colours: Colours) -> None:
    """A table with hairlines, a header repeated on each page, and what it shows said in words."""
    shape = table._tbl.tblPr
    shape.append(tag(shape, "tblCaption", val=caption[:255]))
    for number, row in enumerate(table._tbl.tr_lst):
        facts = row.get_or_add_trPr()
        facts.append(tag(facts, "cantSplit", val="true"))
        if number == 0:
            facts.append(tag(facts, "tblHeader", val="true"))
        for cell in row.tc_lst:
            edged(cell.get_or_add_tcPr(), number == 0, colours)


def edged(cell: Any, header: bool, colours: Colours) -> None:
    """A hairline under a cell, a stronger one around the header."""
    sides = tag(cell, "tcBorders")
    colour = sixdigits(colours["deep" if header else "line"])
    for side in ("top", "bottom") if header else ("bottom",):
        sides.append(tag(cell, side, val="single", sz="8" if header else "4", color=colour))
    cell.append(sides)


def field(paragraph: Any, code: str) -> None:
    """A field that the reader's program fills: the page, or how many there are."""
    run = paragraph.add_run()._r
    asked, shown = tag(run, "instrText"), tag(run, "t")
    asked.set(f"{{{XML}}}space", "preserve")
    asked.text, shown.text = code, "1"
    run.append(tag(run, "fldChar", fldCharType="begin"))
    run.append(asked)
    run.append(tag(run, "fldChar", fldCharType="separate"))
    run.append(shown)
    run.append(tag(run, "fldChar", fldCharType="end"))


def spread(paragraph: Any, word: Any) -> None:
    """A line whose first half stands at the left margin, and what follows the tab at the right."""
    shape = paragraph._p.get_or_add_pPr()
    stops = tag(shape, "tabs")
    for stop in word.styles["Footer"].paragraph_format.tab_stops:
        stops.append(tag(shape, "tab", val="clear", pos=str(stop.position // 635)))
    stops.append(tag(shape, "tab", val="right", pos=str(int(WIDTH * CM) // 635)))
    shape.insert_element_before(stops, *AFTER_BORDERS[2:])


def tag(near: Any, name: str, /, **attributes: str) -> Any:
    """An element of the standard with its attributes, of the same making as the one near it."""
    return near.makeelement(
        f"{{{W}}}{name}", {f"{{{W}}}{key}": value for key, value in attributes.items()}
    )
