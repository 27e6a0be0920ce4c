"""`styrkedja template`: the group's own workbook, empty or with the whole example group in it."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from pathlib import Path

import click

from styrkedja.example import NOTICE, example_rows
from styrkedja.front.commandline.reading_files import FILE_HERE
from styrkedja.front.commandline.spoken import OPTIONS_HERE, Spoken
from styrkedja.front.commandline.trouble import WHOLE, Trouble
from styrkedja.front.commandline.writing import write
from styrkedja.front.intake.template import write_book, write_template
from styrkedja.ground.words import Language, w

ABOUT = w(
    "Skriv koncernens arbetsbok: ett blad för enheter, mål, initiativ, effektmål och de andra, med "
    "rubriker, listor att välja ur och hjälp i varje rubrik.\n\n"
    "Med --example skrivs i stället hela den påhittade exempelkoncernen.",
    "Write the group's workbook: a sheet for units, goals, initiatives, benefits and the others, with "
    "headers, lists to choose from and help in each header.\n\n"
    "With --example the whole made-up example group is written instead.",
)
OUT = w("Fil att skriva; annars mall.xlsx.", "File to write; else template.xlsx.")
EXAMPLE = w("Skriv exempelkoncernen.", "Write the example group.")
FORCE = w("Skriv över filen om den finns.", "Write over the file if it exists.")
EXISTS = w(
    "{name} finns redan. Välj ett annat namn efter -o, eller skriv över med --force.",
    "{name} exists already. Choose another name after -o, or write over it with --force.",
)
ENDING = w(
    "Mallen är en arbetsbok: namnet ska sluta på .xlsx.",
    "The template is a workbook: its name must end in .xlsx.",
)
NAME = w("mall.xlsx", "template.xlsx")
NEXT = w(
    "Fyll i den och kör: styrkedja check {name}",
    "Fill it in and run: styrkedja check {name}",
)


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="template",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Option(["-o", "out"], metavar=FILE_HERE.to(language), help=OUT.to(language)),
            click.Option(["--example"], is_flag=True, help=EXAMPLE.to(language)),
            click.Option(["--force"], is_flag=True, help=FORCE.to(language)),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(language: Language, out: str | None, example: bool, force: bool) -> int:
    """Write the workbook; the answer is the exit code."""
    target = Path(out or NAME.to(language))
    if target.suffix.lower() != ".xlsx":
        raise Trouble(ENDING)
    if target.exists() and not force:
        # A template that somebody has filled in must never be lost to a second run.
        raise Trouble(EXISTS.fill(name=target))
    book = BytesIO()
    if example:
        write_book(book, example_rows(), language, notice=NOTICE)
    else:
        write_template(book, language)
    write(target, book.getvalue(), language, NOTICE if example else NEXT.fill(name=target))
    return WHOLE
