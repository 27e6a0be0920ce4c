"""A proposed import profile for a foreign file: what its headers resemble, and the rest to fill in by hand."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from styrkedja.front.intake.drafted_key import could_be, currency_of, key_column, texts
from styrkedja.front.intake.grid import Grid
from styrkedja.front.intake.headers import compared
from styrkedja.ground.sheets.cells import written
from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.days import Order
from styrkedja.ground.sheets.table import Table
from styrkedja.ground.words import w

SURE = 0.84  # as alike as two ways to spell one word
TAIL = 0.85  # "project name" ends as "name"
LIKELY = 0.62
WIDE = 40  # a sheet with more columns than this, and three times its rows, is transposed
LONGEST_HEADER = 300
OF_PROJECTS = re.compile(r"\b(?:pro[sj]e[ck]t|initiativ)")  # also Norwegian and English
PROJECTS = 2  # as many fields as a header that speaks of projects is worth
HEADERS_WITHIN = 20
SAMPLED = 200
SHOWN = 3

HEAD = w(
    """# Förslag till importprofil, gjort av rubrikerna i {file}. Läs igenom, rätta och ta bort #.
# En rad med # är en kolumn som inte kändes igen; exemplen efter den visar vad som står där.""",
    """# A proposed import profile, made from the headers in {file}. Read it, mend it and remove the #.
# A line with # is a column that was not recognised; the samples after it show what stands there.""",
)
NO_ID = w(
    "# Ingen kolumn liknar ett id, så id görs av namnet. Byt till filens egen nyckel om den har en.",
    "# No column resembles an id, so it is made of the name. Use the file's own key if it has one.",
)
KEY = w(
    "# Ingen kolumn liknar ett id, men den här säger olika på varje rad. Byt om filen har en annan nyckel.",
    "# No column resembles an id, but this one says something else in every row. Change it if the file has another key.",
)
NUMBERED = w(
    "# Ingen kolumn skiljer raderna åt, så de som säger samma i den här får nummer. Byt till filens egen nyckel om den har en.",
    "# No column tells the rows apart, so those that say the same in this one are numbered. Use the file's own key if it has one.",
)
CHECK = w(
    "# Kontrollera: så ser talen, datumen och valutan (ovan) ut att vara skrivna.",
    "# Check: this is how the numbers, the dates and the currency (above) seem to be written.",
)
ALSO = w("liknar", "resembles")
SAMPLES = w("till exempel", "for example")


@dataclass(frozen=True, slots=True)
class Guess:
    """A header of the file, the field of ours it is most like, and how alike they are."""

    header: str
    index: int
    column: Column | None
    likeness: float


def draft_profile(table: Table, sheets: Mapping[str, Sheet], language: str = "sv") -> str:
    """A TOML text that reads as a profile as soon as some column is recognised as a name."""
    kind, grid, line, guesses = _best(table, sheets)
    dates = _dates(_samples(grid, line))
    taken: dict[str, Guess] = {}
    for guess in sorted(guesses, key=_rank):
        if guess.column is None or guess.likeness < SURE:
            continue
        if could_be(guess.column.parser, texts(grid, line, guess.index, SAMPLED), dates):
            taken.setdefault(guess.column.key, guess)
    return "\n".join(_written(table, kind, grid, line, guesses, taken, language)) + "\n"


def _rank(guess: Guess) -> tuple[float, bool]:
    """The likest first; of "agency name" and "project name", the project's."""
    return -guess.likeness, not OF_PROJECTS.search(_bare(guess.header))


def _best(table: Table, sheets: Mapping[str, Sheet]) -> tuple[str, Grid, int, Sequence[Guess]]:
    """The kind whose fields explain most headers; initiatives where kinds are equal."""
    wide = max((len(row) for row in table.rows), default=0)
    grid = Grid(table, transposed=wide > WIDE and wide > 3 * len(table.rows))
    line = _header_line(grid)
    headers = _headers(grid, line)
    projects = any(OF_PROJECTS.search(_bare(header)) for _, header in headers)
    best: tuple[tuple[int, bool, float], str, Sequence[Guess]] = (
        (-1, False, 0.0),
        "initiative",
        (),
    )
    for kind, sheet in sheets.items():
        guesses = [_guess(header, index, sheet) for index, header in headers]
        sure = {one.column.key for one in guesses if one.column and one.likeness >= SURE}
        known = len(sure) + (PROJECTS if kind == "initiative" and projects else 0)
        worth = (
            known if known > 1 else 0,
            kind == "initiative",
            sum(one.likeness for one in guesses),
        )
        if worth > best[0]:
            best = (worth, kind, guesses)
    return best[1], grid, line, best[2]


def _header_line(grid: Grid) -> int:
    """The first line that is nearly as full as any, of different short texts."""
    counts = [_header_like(grid, line) for line in range(min(HEADERS_WITHIN, len(grid.lines)))]
    most = max(counts, default=0)
    return next((line for line, count in enumerate(counts) if count and count >= 0.8 * most), 0)


def _header_like(grid: Grid, line: int) -> int:
    texts = [text for _, text in _headers(grid, line)]
    short = sum(len(text) <= LONGEST_HEADER and not text[0].isdigit() for text in texts)
    return short if len(set(texts)) == len(texts) else 0


def _headers(grid: Grid, line: int) -> list[tuple[int, str]]:
    cells = enumerate(grid.lines[line]) if line < len(grid.lines) else ()
    return [
        (index, cell.strip()) for index, cell in cells if isinstance(cell, str) and cell.strip()
    ]


def _guess(header: str, index: int, sheet: Sheet) -> Guess:
    likeness, key = max((_likeness(header, column), column.key) for column in sheet.columns)
    if likeness < LIKELY:
        return Guess(header, index, None, likeness)
    return Guess(header, index, sheet.column(key), likeness)


def _likeness(header: str, column: Column) -> float:
    """How alike a header is to a field's names, 0–1."""
    names = (column.key, column.label.sv, column.label.en, *column.aliases)
    plain = _bare(header)
    return max(_alike(plain, _bare(name)) for name in names)


def _bare(text: str) -> str:
    """A header without what stands in parentheses, and with camelCase parted."""
    parted = re.sub(r"(?<=[a-zåäö])(?=[A-ZÅÄÖ])", " ", text.split("(")[0])
    return compared(parted)


def _alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if one.endswith(f" {other}"):
        return TAIL
    matcher = difflib.SequenceMatcher(None, one, other)
    return matcher.ratio() if matcher.quick_ratio() >= LIKELY else 0.0


def _written(
    table: Table,
    kind: str,
    grid: Grid,
    line: int,
    guesses: Sequence[Guess],
    taken: Mapping[str, Guess],
    language: str,
) -> Iterable[str]:
    name = compared(table.file.rsplit(".", 1)[0]).replace(" ", "-") or "profil"
    samples = _samples(grid, line)
    yield HEAD.to(language).replace("{file}", table.file)
    yield f"name = {_text(name)}"
    yield f"source = {_text(table.file)}"
    yield f"title = {{ sv = {_text(name)}, en = {_text(name)} }}"
    yield 'about = { sv = "", en = "" }'
    yield f"currency = {_text(currency_of(samples))}"
    yield ""
    yield CHECK.to(language)
    yield "[written]"
    yield f"decimal = {_text(_decimal(samples))}"
    yield f"dates = {_text(_dates(samples))}"
    yield ""
    yield "[[layout]]"
    yield f"name = {_text(table.sheet or name)}"
    if grid.transposed:
        yield "transposed = true"
    yield ""
    yield "[[layout.row]]"
    yield f"kind = {_text(kind)}"
    if guesses and "id" not in taken:
        yield "numbered = true"  # a key that repeats itself after all loses no row
    yield "[layout.row.fields]"
    yield from _fields(grid, line, guesses, taken, language)


def _fields(
    grid: Grid,
    line: int,
    guesses: Sequence[Guess],
    taken: Mapping[str, Guess],
    language: str,
) -> Iterable[str]:
    if guesses and "id" not in taken:
        yield from _key(grid, line, guesses, taken, language)
    for guess in guesses:
        if guess.column is not None and taken.get(guess.column.key) is guess:
            yield f"{guess.column.key} = {_text(guess.header)}"
        else:
            yield _left(grid, line, guess, language)


def _key(
    grid: Grid, line: int, guesses: Sequence[Guess], taken: Mapping[str, Guess], language: str
) -> Iterable[str]:
    """The id of a file without one: its own key, else the name, else a column and a number."""
    header, alone = key_column(grid, line, [(guess.index, guess.header) for guess in guesses])
    if not alone and "name" in taken:
        header, words = taken["name"].header, NO_ID
    else:
        words = KEY if alone else NUMBERED
    yield words.to(language)
    yield f"id = {{ column = {_text(header)}, slug = true }}"


def _left(grid: Grid, line: int, guess: Guess, language: str) -> str:
    """A column nobody recognised: its header, what it resembles and what stands in it."""
    like = f" {ALSO.to(language)} {guess.column.key};" if guess.column is not None else ""
    shown = [_text(one) for one in _shown(grid, line, guess.index)]
    samples = f" {SAMPLES.to(language)} {', '.join(shown)}" if shown else ""
    return f"# … = {_text(guess.header)}  #{like}{samples}".rstrip("# ")


def _shown(grid: Grid, line: int, index: int) -> list[str]:
    found: dict[str, None] = {}
    for number in range(line + 1, min(line + SAMPLED, len(grid.lines))):
        cell = grid.cell(number, index)
        text = "" if cell is None else " ".join(written(cell).split())
        if text:
            found.setdefault(text[:40] + ("…" if len(text) > 40 else ""))
        if len(found) == SHOWN:
            break
    return list(found)


def _samples(grid: Grid, line: int) -> list[str]:
    lines = grid.lines[line + 1 : line + SAMPLED]
    return [
        cell.strip()
        for cells in lines
        for cell in cells
        if isinstance(cell, str) and len(cell) < 30
    ]


def _decimal(samples: Sequence[str]) -> str:
    """The decimal mark most numbers are written with; Swedish comma where it cannot be told."""
    points = sum(bool(re.fullmatch(r"[^\d,.]*[\d,]*\.\d{1,2}\D*", one)) for one in samples)
    points += sum(bool(re.fullmatch(r"\D*\d{1,3}(,\d{3})+\D*", one)) for one in samples)
    commas = sum(bool(re.fullmatch(r"[^\d,.]*[\d. ]*,\d{1,2}\D*", one)) for one in samples)
    return "." if points > commas else ","


def _dates(samples: Sequence[str]) -> Order:
    """The order of day and month, told by days above the twelfth."""
    parts = [re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}", one) for one in samples]
    found = [(int(one[1]), int(one[2])) for one in parts if one]
    if any(second > 12 for _, second in found):
        return "mdy"
    return "dmy" if any(first > 12 for first, _ in found) else "sv"


def _text(text: str) -> str:
    """A text as TOML writes it."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False).replace("\x7f", "")
