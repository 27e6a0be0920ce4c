"""Where output goes: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click

from styrkedja.front.commandline.system_faults import why
from styrkedja.front.commandline.trouble import Trouble
from styrkedja.front.reports.ink import Ink
from styrkedja.ground.words import Language, Words, w

NO_FOLDER = w("Mappen {folder} finns inte.", "The folder {folder} does not exist.")
CANNOT_WRITE = w("Det går inte att skriva {name}: {why}.", "{name} cannot be written: {why}.")
OWN_FILE = w(
    "{name} är filen du kontrollerar. Välj ett annat namn efter -o, så att din egen fil står kvar.",
    "{name} is the file you are checking. Choose another name after -o, so that your own file stays.",
)
WROTE = w("Skrev {name}.", "Wrote {name}.")


def ink() -> Ink:
    """Colours on a terminal, none in a pipe, and none where NO_COLOR is set."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return Ink(coloured=sys.stdout.isatty() and not plain)


def show(content: str) -> None:
    """Print a report; a reader that has gone (styrkedja check … | head) changes nothing of the answer."""
    try:
        click.echo(content, nl=False)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def refuse_own(out: Path, inputs: Iterable[str]) -> None:
    """Refuse to write over a file that was read."""
    for name in inputs:
        path = Path(name)
        if out.resolve() == path.resolve():
            raise Trouble(OWN_FILE.fill(name=out.name))


def write(out: Path, content: bytes, language: Language, words: Words | None = None) -> None:
    """Write a file whole, and say so on the error stream."""
    folder = out.parent
    if not folder.is_dir():
        raise Trouble(NO_FOLDER.fill(folder=folder))
    try:
        replace_whole(out, content)
    except OSError as error:
        raise Trouble(CANNOT_WRITE.fill(name=out, why=why(error))) from None
    said = WROTE.fill(name=out)
    text = said.to(language) if words is None else f"{said.to(language)} {words.to(language)}"
    click.echo(text, err=True)


def replace_whole(out: Path, content: bytes) -> None:
    """Write beside and move over, so that a stop midway leaves what was there."""
    if out.exists() and not out.is_file():
        out.write_bytes(content)  # /dev/null and its like are written to, never moved over
        return
    out = out.resolve()  # a link stays a link
    handle, part = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(part, 0o644)
        os.replace(part, out)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
