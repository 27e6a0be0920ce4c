"""`styrkedja due`: what is to be followed up, how late it is, and whom it waits for."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

import click

from styrkedja.front.commandline.demo import with_django
from styrkedja.front.commandline.spoken import DAY_HERE, OPTIONS_HERE, TEXT_OR_JSON, Spoken
from styrkedja.front.commandline.trouble import BROKEN, WHOLE, Trouble
from styrkedja.ground.words import Language, w

ABOUT = w(
    "Visa vad som ska följas upp: vad som är sent, hur långt frågan har gått och vem den väntar på.\n\n"
    "Med --send påminns de det gäller, högst en gång om dagen; lämpligt att köra från cron. "
    "Slutkod 0: inget är sent. 1: något är sent.",
    "Show what is to be followed up: what is late, how far the matter has gone and whom it waits for.\n\n"
    "With --send those concerned are reminded, at most once a day; fit to run from cron. "
    "Exit code 0: nothing is late. 1: something is late.",
)
AS_OF = w("Dagen det gäller; annars i dag.", "The day asked for; else today.")
SEND = w("Påminn, och lyft det som är för sent.", "Remind, and lift what is too late.")
FORMAT = w("Som text eller json.", "As text or json.")
NO_DAY = w("”{text}” är ingen dag. Skriv 2026-06-01.", "“{text}” is no day. Write 2026-06-01.")
NONE = w("Inget väntar på uppföljning.", "Nothing waits for follow-up.")
LATE = w("{days} dagar sent", "{days} days late")
SOON = w("om {days} dagar", "in {days} days")
TODAY = w("i dag", "today")
LINE = w("{id}  {name}  {when}  väntar på {who}", "{id}  {name}  {when}  waits for {who}")
UNREACHABLE = w(
    "{count} av dem når ingen med brev: inget konto med rätt roll där har en adress. Lägg till en med styrkedja account --email.",
    "{count} of them reach nobody by letter: no account with the right role there has an address. Add one with styrkedja account --email.",
)
SUM = w(
    "{count} väntar, {late} är sena. {sent} påmindes.",
    "{count} wait, {late} are late. {sent} were reminded.",
)


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="due",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Option(["--as-of"], metavar=DAY_HERE.to(language), help=AS_OF.to(language)),
            click.Option(["--send"], is_flag=True, help=SEND.to(language)),
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


def run(language: Language, as_of: str | None, send: bool, form: str) -> int:
    """Ask, remind where wanted, and print; the answer is the exit code."""
    now = datetime.fromtimestamp(time.time()).astimezone()
    day = day_in(as_of) if as_of else now.date()
    chasing = with_django("styrkedja.front.serving.chasing")
    chasing.up_to_date()
    sent = chasing.remind(day, now) if send else ()
    found = chasing.due(day)
    if form == "json":
        rows = [as_json(each, language) for each in found]
        facts = {"as_of": day.isoformat(), "reminded": len(sent), "due": rows}
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        told(found, len(sent), language)
        if count := chasing.unreachable(sent):
            click.echo(UNREACHABLE.fill(count=count).to(language))
    return BROKEN if any(each.overdue for each in found) else WHOLE


def day_in(text: str) -> date:
    """A day as it is written. Raises Trouble."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Trouble(NO_DAY.fill(text=text)) from error


def told(found: Sequence[Any], sent: int, language: Language) -> None:
    """A line for each matter, the latest first."""
    for each in found:
        when = LATE if each.days > 0 else SOON if each.days < 0 else TODAY
        facts = {"id": each.obligation.id, "name": each.obligation.name, "who": each.waits_for}
        click.echo(LINE.fill(when=when.fill(days=abs(each.days)), **facts).to(language))
    late = sum(each.overdue for each in found)
    words = SUM.fill(count=len(found), late=late, sent=sent) if found else NONE
    click.echo(words.to(language))


def as_json(each: Any, language: Language) -> dict[str, object]:
    """One matter as JSON holds it."""
    row = each.obligation
    return {
        "obligation": row.id,
        "name": row.name,
        "benefit": row.benefit,
        "initiative": row.initiative,
        "unit": row.unit,
        "due_on": row.due_on.isoformat(),
        "days_late": each.days,
        "step": each.step.code,
        "waits_for": each.waits_for.to(language),
    }
