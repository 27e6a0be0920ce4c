"""A document as DOCX: real headings, a title, a language and repeated table headers; for those who work on in it."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from styrkedja.look.palette import colours
from styrkedja.look.render.document import Document, plain
from styrkedja.look.render.wordparts import dressed, field, filled, lined, measured, spread

LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}


def as_docx(document: Document) -> bytes:
    """The document as a DOCX file; the same data give the same bytes."""
    # The engine reads its templates as it is loaded: by the first document, not by every start.
    from docx import Document as Word  # noqa: PLC0415

    data: Any = plain(document)
    word = Word()
    language = LANGUAGES.get(document.language, LANGUAGES["sv"])
    dressed(word, language, colours("light"))
    described(word, data, document, language)
    margins(word, data)
    put(word, "Kind", data["kind"])
    put(word, "Heading1", data["title"])
    if data["mark"]:
        put(word, "Mark", data["mark"])
    for section in data["sections"]:
        DRAWN[section["is"]](word, section)
    return settled(word, document)


def described(word: Any, data: Any, document: Document, language: str) -> None:
    """What the file says of itself."""
    about = word.core_properties
    about.title, about.subject = data["title"][:255], data["about"][:255]
    about.author, about.last_modified_by = data["issuer"][:255], data["issuer"][:255]
    about.language = language
    about.keywords = ", ".join(data["keywords"])[:255]
    about.identifier = data["filed"][:255]
    about.comments = ""
    about.created = about.modified = document.made_at.replace(tzinfo=None)


def margins(word: Any, data: Any) -> None:
    """The mark at the head of every page, and the case number and the page at its foot."""
    section = word.sections[0]
    if data["mark"]:
        section.header.paragraphs[0].text = data["mark"]
    foot = section.footer.paragraphs[0]
    foot.text = " · ".join(part for part in (data["issuer"], data["filed"]) if part)
    foot.add_run(f"\t{data['page']} ")
    field(foot, "PAGE")
    foot.add_run(f" {data['of']} ")
    field(foot, "NUMPAGES")
    spread(foot, word)


def settled(word: Any, document: Document) -> bytes:
    """The file with its parts dated by the document and not by the clock."""
    raw, kept = BytesIO(), BytesIO()
    word.save(raw)
    moment = document.made_at.timetuple()[:6]
    with ZipFile(raw) as loose, ZipFile(kept, "w", ZIP_DEFLATED) as sealed:
        for name in loose.namelist():
            entry = ZipInfo(name, (max(moment[0], 1980), *moment[1:]))
            entry.compress_type = ZIP_DEFLATED
            sealed.writestr(entry, loose.read(name))
    return kept.getvalue()


def put(word: Any, style: str, text: str = "", term: str = "", *, kept: bool = False) -> None:
    """A paragraph with perhaps a term before it; `kept` keeps it on the page of the next."""
    row = word.add_paragraph()
    row._p.style = style  # by its id: the library looks a name up among all styles each time
    if term:
        row.add_run(term)._r.style = "Term"
    if text:
        row.add_run(text)
    if kept:
        row.paragraph_format.keep_with_next = True


def heading(word: Any, one: Any) -> None:
    """A heading of its level."""
    put(word, f"Heading{one['level']}", one["text"])


def paragraph(word: Any, one: Any) -> None:
    """A paragraph, its lines kept."""
    put(word, "Lead" if one["lead"] else "Normal", "\n".join(one["lines"]))


def bullets(word: Any, one: Any) -> None:
    """A list."""
    for item in one["items"]:
        put(word, "ListBullet", item)


def facts(word: Any, one: Any, style: str = "Fact") -> None:
    """Terms and values: a paragraph each, the value standing in from the margin."""
    for term, lines in one["rows"]:
        put(word, style, "\t" + "\n".join(lines), term)


def notice(word: Any, one: Any) -> None:
    """A sentence that must be seen."""
    boxed(word, one["title"], one["lines"], "Notice")


def ruling(word: Any, one: Any) -> None:
    """What was decided, under its label."""
    boxed(word, one["label"], one["lines"], "Ruling")


def boxed(word: Any, title: str, lines: list[str], style: str) -> None:
    """A title and its lines in one frame."""
    put(word, style, "", title, kept=bool(lines))
    if lines:
        put(word, style, "\n".join(lines))


def amendment(word: Any, one: Any) -> None:
    """A correction: its title, and what it said and shall say."""
    put(word, "Amendment", one["title"], kept=True)
    facts(word, one, "Amendment")


def table(word: Any, one: Any) -> None:
    """A table under its caption, its header repeated on every page it reaches."""
    put(word, "Caption", one["caption"], kept=True)
    made = word.add_table(rows=1 + len(one["rows"]), cols=len(one["headers"]))
    styles = ["Cellnumber" if numeric else "Cell" for numeric in one["numeric"]]
    filled(made, [one["headers"], *one["rows"]], styles)
    measured(made, [one["headers"], *one["rows"]])
    lined(made, one["caption"], colours("light"))
    put(word, "After")


DRAWN: dict[str, Callable[..., None]] = {
    "heading": heading,
    "paragraph": paragraph,
    "bullets": bullets,
    "facts": facts,
    "notice": notice,
    "ruling": ruling,
    "amendment": amendment,
    "table": table,
}
