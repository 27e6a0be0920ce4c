"""`styrkedja profile draft FILE`: proposes an import profile from a file's own headers."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from styrkedja.front.commandline.reading_files import FILE_HERE
from styrkedja.front.commandline.spoken import COMMAND_HERE, OPTIONS_HERE, Spoken, SpokenGroup
from styrkedja.front.commandline.trouble import WHOLE, Trouble
from styrkedja.front.commandline.writing import refuse_own, write
from styrkedja.front.intake.drafting import draft_profile
from styrkedja.front.intake.files import tables_in
from styrkedja.front.intake.refusal import Refused
from styrkedja.front.intake.shipped import our_sheets
from styrkedja.ground.sheets.table import Table
from styrkedja.ground.words import Language, Words, w

ABOUT = w("Gör en egen importprofil.", "Make an import profile of your own.")
DRAFT = w(
    "Föreslå en importprofil efter filens rubriker.\n\nSkriv den till en fil, rätta den för hand och kör "
    "sedan ”styrkedja check --profile min.toml fil”.",
    "Propose an import profile from the file's headers.\n\nWrite it to a file, mend it by hand and then "
    "run “styrkedja check --profile mine.toml file”.",
)
DRAFT_SHORT = w(
    "Föreslå en profil efter en fils rubriker.", "Propose a profile from a file's headers."
)
OUT = w("Skriv till en fil i stället för till skärmen.", "Write to a file instead of the screen.")
SHEET = w("Bladet att utgå från; annars det största.", "The sheet to start from; else the largest.")
SHEET_HERE = w("BLAD", "SHEET")
NO_SHEETS = w(
    "Bladet {asked} finns inte: filen har inga blad. Utelämna --sheet.",
    "There is no sheet {asked}: the file has no sheets. Leave out --sheet.",
)
NO_SHEET = w(
    "Bladet {asked} finns inte. Filen har {names}.",
    "There is no sheet {asked}. The file has {names}.",
)


def command(language: Language) -> click.Command:
    """The command in a language."""
    group = SpokenGroup(
        name="profile",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        subcommand_metavar=f"{COMMAND_HERE.to(language)} …",
    )
    group.language = language
    draft = Spoken(
        name="draft",
        help=DRAFT.to(language),
        short_help=DRAFT_SHORT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Argument(["file"], metavar=FILE_HERE.to(language)),
            click.Option(["--sheet"], metavar=SHEET_HERE.to(language), help=SHEET.to(language)),
            click.Option(["-o", "out"], metavar=FILE_HERE.to(language), help=OUT.to(language)),
        ],
        callback=partial(run, language),
    )
    draft.language = language
    group.add_command(draft)
    return group


def run(language: Language, file: str, sheet: str | None, out: str | None) -> int:
    """Propose a profile; the answer is the exit code."""
    try:
        tables = tables_in(Path(file))
    except Refused as refused:
        words, place = refused.words, refused.place
        raise Trouble(Words(f"{place}: {words.sv}", f"{place}: {words.en}")) from None
    text = draft_profile(chosen(tables, sheet), our_sheets(), language)
    if out is None:
        click.echo(text, nl=False)
    else:
        refuse_own(Path(out), [file])
        write(Path(out), text.encode(), language)
    return WHOLE


def chosen(tables: tuple[Table, ...], sheet: str | None) -> Table:
    """The table asked for, else the one with most cells."""
    if sheet is None:
        return max(tables, key=lambda table: sum(map(len, table.rows)))
    for table in tables:
        if table.sheet.casefold() == sheet.casefold():
            return table
    if not any(table.sheet for table in tables):
        raise Trouble(NO_SHEETS.fill(asked=sheet))
    raise Trouble(NO_SHEET.fill(asked=sheet, names=", ".join(table.sheet for table in tables)))
