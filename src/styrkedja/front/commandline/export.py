"""`styrkedja export`: a workbook or the register, written as another system's file, and what of it comes back."""

from __future__ import annotations

import time
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from styrkedja.front.commandline.demo import with_django
from styrkedja.front.commandline.progress import Progress
from styrkedja.front.commandline.reading_files import (
    FILE_HERE,
    NAME_HERE,
    reading_from,
    told_unread,
)
from styrkedja.front.commandline.spoken import OPTIONS_HERE, Spoken
from styrkedja.front.commandline.trouble import BROKEN, WHOLE, Trouble
from styrkedja.front.commandline.writing import ink, refuse_own, write
from styrkedja.front.intake.exporting import written_as
from styrkedja.front.intake.profile import Profile
from styrkedja.front.intake.returning import fates
from styrkedja.front.intake.shipped import named, shipped
from styrkedja.front.intake.toml_keys import ProfileError
from styrkedja.front.reports.manner import Manner
from styrkedja.front.reports.outward_told import lines, outward_told
from styrkedja.ground.words import Language, w
from styrkedja.picture.portfolio import Portfolio

ABOUT = w(
    "Skriv en arbetsbok eller registret som en fil för ett annat system. Efteråt sägs vad filen inte bär: den läses "
    "tillbaka med samma profil och jämförs fält för fält.\n\n"
    "Slutkod: 0 när filen är skriven, 1 när något i det du angav inte gick att läsa, 2 när inget är skrivet.",
    "Write a workbook or the register as a file for another system. Afterwards it is said what the file does not "
    "carry: it is read back by the same profile and compared field by field.\n\n"
    "Exit code: 0 when the file is written, 1 when something of what you gave could not be read, 2 when nothing is written.",
)
FILES_HERE = w("[FIL…]", "[FILE…]")
REGISTER = w("Skriv det som står i registret.", "Write what stands in the register.")
PROFILE = w(
    "Vems fil som skrivs: {names}, eller en egen TOML-fil.",
    "Whose file is written: {names}, or a TOML file of your own.",
)
OUT = w(
    "Fil att skriva; ändelsen avgör slaget. Annars profilens namn.",
    "File to write; its ending says which kind. Else the profile's name.",
)
ONE = w(
    "Ange antingen en eller flera filer eller --register.",
    "Give either one or more files or --register.",
)
ONLY_READS = w(
    "Profilen {name} kan bara läsas. De som kan skrivas är {names}.",
    "The profile {name} can only be read. Those that can be written are {names}.",
)
ENDING = w(
    "Profilen {name} skrivs som {endings}; {file} slutar på något annat.",
    "The profile {name} is written as {endings}; {file} ends otherwise.",
)


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="export",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Argument(["files"], nargs=-1, metavar=FILES_HERE.to(language)),
            click.Option(["--register"], is_flag=True, help=REGISTER.to(language)),
            click.Option(
                ["--profile"],
                required=True,
                metavar=NAME_HERE.to(language),
                help=PROFILE.fill(names=writable()).to(language),
            ),
            click.Option(["-o", "out"], metavar=FILE_HERE.to(language), help=OUT.to(language)),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(
    language: Language, files: tuple[str, ...], register: bool, profile: str, out: str | None
) -> int:
    """Write the file and say what it carries; the answer is the exit code."""
    if bool(files) == register:
        raise Trouble(ONE)
    target_of = to_write(profile)
    forms = target_of.outward.forms
    target = Path(out or f"{target_of.name}.{forms[0]}")
    form = target.suffix.lower().removeprefix(".")
    if form not in forms:
        endings = ", ".join(f".{each}" for each in forms)
        raise Trouble(ENDING.fill(name=target_of.name, endings=endings, file=target.name))
    refuse_own(target, files)
    with Progress() as progress:
        if register:
            picture = registered()
        else:
            reading = reading_from(files, None, None, progress, language)
            picture = reading.picture
        content = written_as(form, picture, target_of)
        told = outward_told(fates(content, target.name, picture, target_of), picture)
    write(target, content, language)
    for line in lines(told, Manner(language, ink())):
        click.echo(line, err=True)
    return BROKEN if files and told_unread(reading, language) else WHOLE


def to_write(asked: str) -> Profile:
    """The profile asked for, if it says how its files are written."""
    try:
        found = named(asked)
    except ProfileError as error:
        raise Trouble(error.words) from None
    if found.outward is None:
        raise Trouble(ONLY_READS.fill(name=found.name, names=writable()))
    return found


def writable() -> str:
    """The names of the profiles that can be written."""
    return ", ".join(name for name, each in shipped().items() if each.outward)


def registered() -> Portfolio:
    """What stands in the register today."""
    with_django("styrkedja.front.serving.gating").up_to_date()
    today = datetime.fromtimestamp(time.time()).astimezone().date()
    return with_django("styrkedja.registers.snapshot").kept_picture(today)
