"""`styrkedja check`: asks every rule of the chain of the files, and tells what is broken and how to mend it."""

from __future__ import annotations

import importlib
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from styrkedja.front.commandline.progress import Progress
from styrkedja.front.commandline.reading_files import (
    FILE_HERE,
    policy_from,
    reading_from,
    reading_options,
)
from styrkedja.front.commandline.spoken import OPTIONS_HERE, Spoken
from styrkedja.front.commandline.trouble import BROKEN, WHOLE, Trouble
from styrkedja.front.commandline.writing import ink, refuse_own, show, write
from styrkedja.front.reports.chain_html import chain_html
from styrkedja.front.reports.chain_json import chain_json
from styrkedja.front.reports.chain_report import ChainReport
from styrkedja.front.reports.chain_text import chain_text, last_line
from styrkedja.front.reports.checking import checked_reading
from styrkedja.front.reports.manner import Manner
from styrkedja.ground.words import Language, Words, w

ABOUT = w(
    "Kontrollera styrkedjan i en eller flera filer: mallen ifylld, eller en fil som någon profil känner.\n\n"
    "Slutkod: 0 när inget är brutet, 1 när något är brutet eller inte gick att läsa, 2 när inget gick att "
    "läsa eller kommandot är felskrivet. Regler på prov påverkar aldrig slutkoden.",
    "Check the chain in one or more files: the template filled in, or a file that some profile knows.\n\n"
    "Exit code: 0 when nothing is broken, 1 when something is broken or could not be read, 2 when nothing "
    "could be read or the command is miswritten. Rules on trial never set the exit code.",
)
FORMAT = w(
    "text, json, html eller xlsx (din egen arbetsbok med brotten bredvid varje rad).",
    "text, json, html or xlsx (your own workbook with the breaks beside each row).",
)
OUT = w("Skriv till en fil i stället för till skärmen.", "Write to a file instead of the screen.")
ALL = w(
    "Visa varje brott, inte bara de första av varje regel.",
    "Show every break, not just the first of each rule.",
)
NEEDS_FILE = w(
    "En arbetsbok kan inte skrivas på skärmen. Ange en fil: -o kontrollerad.xlsx.",
    "A workbook cannot be written to the screen. Name a file: -o checked.xlsx.",
)
ASKING = w("Frågar regel {done} av {total} …", "Asking rule {done} of {total} …")
WORKBOOK = "styrkedja.front.reports.chain_xlsx"
FORMATS = ("text", "json", "html", "xlsx")
ENDINGS = {"": "text", "txt": "text", "json": "json", "html": "html", "htm": "html", "xlsx": "xlsx"}
NO_SUCH_ENDING = w(
    "{name} slutar på något annat än .txt, .json, .html eller .xlsx. Ändra namnet, eller ange --format.",
    "{name} ends otherwise than in .txt, .json, .html or .xlsx. Change the name, or give --format.",
)
OTHER_ENDING = w(
    "{name} och --format {form} stämmer inte överens: en arbetsbok, och bara den, slutar på .xlsx.",
    "{name} and --format {form} do not agree: a workbook, and nothing else, ends in .xlsx.",
)


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="check",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            *reading_options(language),
            click.Option(
                ["--format", "form"],
                type=click.Choice(FORMATS),
                metavar="text|json|html|xlsx",
                help=FORMAT.to(language),
            ),
            click.Option(["-o", "out"], metavar=FILE_HERE.to(language), help=OUT.to(language)),
            click.Option(["--all", "everything"], is_flag=True, help=ALL.to(language)),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(
    language: Language,
    files: tuple[str, ...],
    profile: str | None,
    as_of: datetime | None,
    policy: str | None,
    form: str | None,
    out: str | None,
    everything: bool,
) -> int:
    """Check the files; the answer is the exit code."""
    target = Path(out) if out else None
    form = form_asked(form, target)
    if target is not None:
        refuse_own(target, files)
    elif form == "xlsx":
        raise Trouble(NEEDS_FILE)
    rules = policy_from(policy)
    with Progress() as progress:
        reading = reading_from(files, profile, as_of, progress, language)
        report = checked_reading(
            reading,
            rules,
            lambda done, total: progress.say(ASKING.to(language).format(done=done, total=total)),
        )
        manner = Manner(language, everything=everything)
        if target is None:
            content, words = written(report, form, Manner(language, ink(), everything)), None
        elif form == "xlsx":
            content, words = workbook(report, reading.originals, manner)
        else:
            content, words = written(report, form, manner).encode(), None
    if target is None:
        show(content)
    else:
        write(target, content, language, words)
        click.echo(last_line(report, manner), err=True)
    return WHOLE if report.is_whole else BROKEN


def form_asked(asked: str | None, target: Path | None) -> str:
    """The format asked for, else the one the file's ending means. Raises Trouble where they do not agree."""
    ending = target.suffix.lower().lstrip(".") if target else ""
    form = asked or ENDINGS.get(ending)
    if form is None:
        raise Trouble(NO_SUCH_ENDING.fill(name=target.name))
    if target and (form == "xlsx") != (ending == "xlsx"):
        raise Trouble(OTHER_ENDING.fill(name=target.name, form=form))
    return form


def written(report: ChainReport, form: str, manner: Manner) -> str:
    """The report as text of one form."""
    if form == "json":
        return chain_json(report, manner.language)
    if form == "html":
        return chain_html(report, manner)
    return chain_text(report, manner)


def workbook(
    report: ChainReport, originals: dict[str, bytes], manner: Manner
) -> tuple[bytes, Words]:
    """The report in a workbook, and what the book is."""
    # Loaded by name, as commands are: openpyxl takes a quarter of a second that no other form pays.
    chain_book = importlib.import_module(WORKBOOK).chain_book
    book = chain_book(report, originals, manner)
    return book.content, book.words
