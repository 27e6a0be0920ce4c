"""`styrkedja pass`: moves one initiative through a gate, or all in a list, each all or nothing."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from types import ModuleType

import click

from styrkedja.front.commandline.demo import with_django
from styrkedja.front.commandline.progress import Progress
from styrkedja.front.commandline.spoken import (
    ACCOUNT_HERE,
    GATE_HERE,
    NUMBER_HERE,
    OPTIONS_HERE,
    TEXT_HERE,
    Spoken,
)
from styrkedja.front.commandline.stages import stage_named
from styrkedja.front.commandline.trouble import BROKEN, UNUSABLE, WHOLE, Trouble
from styrkedja.front.intake.delimited import declared, decoded
from styrkedja.front.intake.refusal import Refused
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Language, w
from styrkedja.picture.terms import Stage

ABOUT = w(
    "Flytta ett initiativ genom en beslutspunkt, med kontots eget mandat.\n\n"
    "Med --file passerar varje rad i en lista var för sig: id;beslutspunkt;skäl. "
    "Slutkod 0: allt gick igenom. 1: något stoppades.",
    "Move an initiative through a gate, by the account's own mandate.\n\n"
    "With --file each line of a list passes by itself: id;gate;reason. "
    "Exit code 0: everything passed. 1: something was stopped.",
)
BY = w("Kontot som passagen görs av.", "The account that makes the passage.")
LIST_HERE = w("LISTA", "LIST")
FILE = w("En lista med id;beslutspunkt;skäl.", "A list of id;gate;reason.")
MOTIVE = w("Skälet, där steget är ett beslut.", "The reason, where the step is a decision.")
MINUTES = w("Minuter som steget tog.", "Minutes the step took.")
NOTHING = w(
    "Ange ett initiativ och en beslutspunkt, eller en lista med --file.",
    "Name an initiative and a gate, or a list with --file.",
)
BOTH = w("Ange antingen id och beslutspunkt eller --file.", "Name either id and gate or --file.")
NO_FILE = w(
    "Listan {name} går inte att läsa. Kontrollera sökvägen.",
    "The list {name} cannot be read. Check the path.",
)
NO_TEXT = w(
    "Listan {name} är ingen text. Spara den som CSV (UTF-8).",
    "The list {name} is no text. Save it as CSV (UTF-8).",
)
SHORT = w(
    "{name}, rad {line}: skriv id;beslutspunkt;skäl.", "{name}, line {line}: write id;gate;reason."
)
NO_GATE = w("{name}, rad {line}: {words}", "{name}, line {line}: {words}")
DONE = w("✓ {id} → {stage}", "✓ {id} → {stage}")
REFUSED = w("✕ {id} → {stage} stoppas:", "✕ {id} → {stage} is stopped:")
SUM = w("{passed} gick igenom, {stopped} stoppades.", "{passed} passed, {stopped} were stopped.")


@dataclass(frozen=True, slots=True)
class Asked:
    """One passage asked for."""

    initiative: str
    stage: Stage
    motive: str


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="pass",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Argument(["initiative"], required=False, metavar="[ID]"),
            click.Argument(["gate"], required=False, metavar=f"[{GATE_HERE.to(language)}]"),
            click.Option(
                ["--by"], required=True, metavar=ACCOUNT_HERE.to(language), help=BY.to(language)
            ),
            click.Option(["--file"], metavar=LIST_HERE.to(language), help=FILE.to(language)),
            click.Option(
                ["--motive"],
                default="",
                metavar=TEXT_HERE.to(language),
                help=MOTIVE.to(language),
            ),
            click.Option(
                ["--minutes"],
                type=click.IntRange(0, 100_000),
                metavar=NUMBER_HERE.to(language),
                help=MINUTES.to(language),
            ),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(
    language: Language,
    initiative: str | None,
    gate: str | None,
    by: str,
    file: str | None,
    motive: str,
    minutes: int | None,
) -> int:
    """Pass one or many; the answer is the exit code."""
    if file and initiative:
        raise Trouble(BOTH)
    if not file and not (initiative and gate):
        raise Trouble(NOTHING)
    asked = list(listed(file)) if file else [Asked(initiative, stage_named(gate), motive)]
    gating = with_django("styrkedja.front.serving.gating")
    refusing = with_django("styrkedja.registers.shelf.refusing")
    gating.up_to_date()
    try:
        actor = gating.actor(by)
    except refusing.Refused as refused:
        raise Trouble(refused.faults[0].words, UNUSABLE) from refused
    wishes = with_django("styrkedja.governance.gates.wish")
    passed = 0
    with Progress() as progress:
        for number, each in enumerate(asked, start=1):
            progress.say(f"{number}/{len(asked)}")
            wish = wishes.Wish(each.initiative, each.stage, motive=each.motive, minutes=minutes)
            passed += one(gating, refusing, wish, actor, language)
    if file:
        click.echo(SUM.fill(passed=passed, stopped=len(asked) - passed).to(language))
    return WHOLE if passed == len(asked) else BROKEN


def one(
    gating: ModuleType, refusing: ModuleType, wish: object, actor: object, language: Language
) -> bool:
    """One passage; says what stopped it, a line for each missing thing."""
    at = datetime.fromtimestamp(time.time()).astimezone()
    facts = {"id": wish.initiative, "stage": wish.stage.words}
    try:
        gating.passed(wish, actor, at)
    except refusing.Refused as refused:
        click.echo(REFUSED.fill(**facts).to(language))
        for fault in refused.faults:
            place = f"{fault.id}.{fault.key}" if fault.key else fault.id
            click.echo(f"    {place}: {fault.words.to(language)}")
        return False
    click.echo(DONE.fill(**facts).to(language))
    return True


def listed(name: str) -> Iterator[Asked]:
    """The passages of a list, one a line. Raises Trouble that names the line."""
    separator, text = text_in(name)
    mark = separator or next((each for each in ";\t," if each in text.partition("\n")[0]), ";")
    for line, cells in enumerate(
        csv.reader(text.splitlines(), delimiter=mark), start=2 if separator else 1
    ):
        parts = [cell.strip() for cell in cells]
        if not any(parts) or (line <= 2 and parts[0].casefold() in ("id", "initiativ")):
            continue
        if len(parts) < 2:
            raise Trouble(SHORT.fill(name=name, line=line))
        try:
            stage = stage_named(parts[1])
        except Trouble as trouble:
            raise Trouble(NO_GATE.fill(name=name, line=line, words=trouble.words)) from trouble
        yield Asked(parts[0], stage, mark.join(parts[2:]))


def text_in(name: str) -> tuple[str, str]:
    """The separator a list names itself, and its text, however the office program saved it."""
    try:
        content = Path(name).read_bytes()
    except OSError as error:
        raise Trouble(NO_FILE.fill(name=name)) from error
    try:
        text, separator = declared(decoded(content, Place(name), ()))
    except Refused as refused:
        raise Trouble(NO_TEXT.fill(name=name)) from refused
    return separator, text
