"""`styrkedja queue`: the queue of each forum in the register, with places, scores and what has fallen out."""

from __future__ import annotations

import json
import time
from datetime import datetime
from functools import partial
from typing import Any

import click

from styrkedja.front.commandline.demo import with_django
from styrkedja.front.commandline.spoken import OPTIONS_HERE, TEXT_OR_JSON, Spoken
from styrkedja.front.commandline.trouble import WHOLE, Trouble
from styrkedja.ground.words import Language, w

ABOUT = w(
    "Visa varje forums kö: plats, poäng och beslutad plats för varje initiativ, och vad som har fallit ur listan.",
    "Show the queue of each forum: place, score and decided place of each initiative, and what has fallen out.",
)
BODY = w("Bara forumet med detta id.", "Only the forum with this id.")
FORMAT = w("Som text eller json.", "As text or json.")
NONE = w("Inget forum har kriterier som gäller.", "No forum has criteria in force.")
UNKNOWN = w(
    "Forumet ”{body}” finns inte eller har inga kriterier som gäller.",
    "The forum “{body}” does not exist or has no criteria in force.",
)
HEAD = w("{name}, kriterier version {edition}", "{name}, criteria edition {edition}")
ELSEWHERE = w(
    "I andras särredovisningar, där forumet föreslår:",
    "In the accounts of others, where the forum suggests:",
)
FALLEN = w("Har fallit ur listan:", "Fallen out of the list:")
OVER, UNDER = "✓", "–"


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="queue",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Option(["--body"], metavar="ID", help=BODY.to(language)),
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


def run(language: Language, body: str | None, form: str) -> int:
    """Tell the queues; the answer is the exit code."""
    queueing = with_django("styrkedja.front.serving.queueing")
    queueing.up_to_date()
    today = datetime.fromtimestamp(time.time()).astimezone().date()
    found = queueing.told(today, body)
    if body is not None and not found:
        raise Trouble(UNKNOWN.fill(body=body))
    if form == "json":
        rows = [queueing.as_json(each, language) for each in found]
        facts = {"as_of": today.isoformat(), "policy": queueing.policy(), "queues": rows}
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
        return WHOLE
    for each in found:
        told(each, language)
    if not found:
        click.echo(NONE.to(language))
    return WHOLE


def told(each: Any, language: Language) -> None:
    """One queue, a line for each initiative; a tick stands before what is over the line."""
    head = HEAD.fill(name=each.name, edition=each.found.edition.number)
    click.echo(click.style(head.to(language), bold=True))
    click.echo(each.line.to(language))
    lines([row for row in each.entries if row.own], language)
    if others := [row for row in each.entries if not row.own]:
        click.echo(ELSEWHERE.to(language))
        lines(others, language)
    if each.found.fallen:
        click.echo(FALLEN.to(language))
    for row in each.found.fallen:
        click.echo(
            f"      {row.initiative.id}  {row.initiative.name}: {row.why.words.to(language)}"
        )
    click.echo()


def lines(rows: list[Any], language: Language) -> None:
    """The initiatives of a list."""
    for row in rows:
        one = row.entry.initiative
        mark = OVER if row.over else UNDER
        facts = f"{row.total.to(language)}; {row.decided.to(language)}"
        click.echo(f"  {mark} {row.entry.place:>3}. {one.id}  {one.name}: {facts}")
