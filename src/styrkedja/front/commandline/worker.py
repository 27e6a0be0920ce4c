"""`styrkedja worker`: carries out what waits in the background, such as reminders to be sent."""

from __future__ import annotations

import time
from datetime import datetime
from functools import partial

import click

from styrkedja.front.commandline.demo import with_django
from styrkedja.front.commandline.spoken import OPTIONS_HERE, Spoken
from styrkedja.front.commandline.trouble import BROKEN, WHOLE
from styrkedja.ground.words import Language, w

ABOUT = w(
    "Utför det som väntar i bakgrunden, till exempel påminnelser som ska skickas. Kör tills det stoppas med Ctrl+C.",
    "Carry out what waits in the background, such as reminders to be sent. Runs until stopped with Ctrl+C.",
)
GIVEN_UP = w(
    "{count} uppgifter har misslyckats så många gånger att de inte prövas igen. Se efter att e-posten är rätt inställd (STYRKEDJA_MAIL).",
    "{count} tasks have failed so many times that they are not tried again. See that the mail is set up right (STYRKEDJA_MAIL).",
)
ONCE = w("Gör det som väntar och sluta.", "Do what waits and stop.")


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="worker",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[click.Option(["--once"], is_flag=True, help=ONCE.to(language))],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(language: Language, once: bool) -> int:
    """Work; the answer is the exit code."""
    chasing = with_django("styrkedja.front.serving.chasing")
    chasing.up_to_date()
    chasing.work(datetime.fromtimestamp(time.time()).astimezone(), language, once=once)
    if count := chasing.given_up():
        click.echo(GIVEN_UP.fill(count=count).to(language), err=True)
        return BROKEN
    return WHOLE
