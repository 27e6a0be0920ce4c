"""`styrkedja gates`: what the next gate says of every initiative in the register."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

import click

from styrkedja.front.commandline.demo import with_django
from styrkedja.front.commandline.progress import Progress
from styrkedja.front.commandline.spoken import GATE_HERE, OPTIONS_HERE, TEXT_OR_JSON, Spoken
from styrkedja.front.commandline.stages import stage_named
from styrkedja.front.commandline.trouble import BROKEN, WHOLE
from styrkedja.ground.words import Language, w

ABOUT = w(
    "Visa vad nästa beslutspunkt säger om varje initiativ i registret: spåret det följer, och vad som saknas.\n\n"
    "Slutkod 0: allt går igenom. 1: något stoppas.",
    "Show what the next gate says of every initiative in the register: the track it follows, and what is missing.\n\n"
    "Exit code 0: everything passes. 1: something is stopped.",
)
BLOCKED = w(
    "Visa bara dem som stoppas vid den här beslutspunkten, till exempel prioriterad.",
    "Show only those stopped at this gate, for example prioritised.",
)
FORMAT = w("Som text eller json.", "As text or json.")
NONE = w("Inget initiativ står inför en beslutspunkt.", "No initiative stands before a gate.")
SUM = w(
    "{count} initiativ, {stopped} stoppas. Regelverk: {policy}.",
    "{count} initiatives, {stopped} stopped. Policy: {policy}.",
)
PASSES = w("går igenom", "passes")
EXEMPTED = w("går igenom med dispens {ids}", "passes by exemption {ids}")
BEFORE = w("Inför {stage}", "Before {stage}")
READING = w("Prövar {done} initiativ …", "Judging {done} initiatives …")


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="gates",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Option(["--blocked"], metavar=GATE_HERE.to(language), help=BLOCKED.to(language)),
            click.Option(
                ["--format", "form"],
                type=click.Choice(["text", "json"]),
                default="text",
                metavar=TEXT_OR_JSON,
                help=FORMAT.to(language),
            ),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(language: Language, blocked: str | None, form: str) -> int:
    """Ask and print; the answer is the exit code."""
    stage = stage_named(blocked) if blocked else None
    gating = with_django("styrkedja.front.serving.gating")
    gating.up_to_date()
    today = datetime.fromtimestamp(time.time()).astimezone().date()
    found = []
    with Progress() as progress:
        for each in gating.judged(today, stage):
            found.append(each)
            progress.say(READING.fill(done=len(found)).to(language))
    shown = [each for each in found if not (blocked and each.holds)]
    if form == "json":
        telling = with_django("styrkedja.governance.gates.telling")
        rows = [telling.as_json(each, language) for each in shown]
        facts = {"as_of": today.isoformat(), "policy": gating.policy(), "gates": rows}
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        told(shown, language)
        stopped = sum(not each.holds for each in found)
        facts = {"count": len(found), "stopped": stopped, "policy": gating.policy()}
        click.echo(SUM.fill(**facts).to(language) if found else NONE.to(language))
    return WHOLE if all(each.holds for each in found) else BROKEN


def told(found: Sequence[Any], language: Language) -> None:
    """The initiatives by the gate they stand before, each with what it lacks."""
    for stage in dict.fromkeys(each.stage for each in found):
        click.echo(click.style(BEFORE.fill(stage=stage.words).to(language), bold=True))
        for each in found:
            if each.stage is stage:
                click.echo(f"  {each.id}  {each.name}  ({each.track.words.to(language)})")
                lines(each, language)
        click.echo()


def lines(each: Any, language: Language) -> None:
    """What one initiative lacks, a line each with the place."""
    if each.holds:
        ids = ", ".join(dict.fromkeys(row.exemption for row in each.exempted))
        words = EXEMPTED.fill(ids=ids) if ids else PASSES
        click.echo(f"      ✓ {words.to(language)}")
    for row in each.missing:
        place = f"{row.ref.id}.{row.field}" if row.field else row.ref.id
        click.echo(f"      ✕ {place} {row.code} {row.message.to(language)}")
        click.echo(f"        → {row.mend.to(language)}")
