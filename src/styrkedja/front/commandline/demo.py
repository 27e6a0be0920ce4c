"""`styrkedja demo`: loads the example group, tells the chain's state, and serves the web application."""

from __future__ import annotations

import importlib
import os
import time
from datetime import datetime
from functools import partial
from types import ModuleType

import click

from styrkedja.front.commandline.spoken import OPTIONS_HERE, Spoken
from styrkedja.front.commandline.system_faults import why
from styrkedja.front.commandline.trouble import Trouble
from styrkedja.front.commandline.writing import ink
from styrkedja.front.reports.chain_summary import chain_summary
from styrkedja.front.reports.manner import Manner
from styrkedja.ground.words import Language, w
from styrkedja.picture.policy import PolicyError

ABOUT = w(
    "Läs in den påhittade exempelkoncernen i en egen databas, berätta hur dess styrkedja står och "
    "starta webbprogrammet på den här datorn.\n\n"
    "STYRKEDJA_DATA anger databasens mapp, PORT porten.",
    "Load the made-up example group into a database of its own, tell how its chain stands and start "
    "the web application on this computer.\n\n"
    "STYRKEDJA_DATA names the folder of the database, PORT the port.",
)
NO_SERVE = w("Starta inte webbprogrammet.", "Do not start the web application.")
LOADED = w("Exempelkoncernen är inläst.", "The example group is loaded.")
KEPT = w(
    "Exempelkoncernen fanns redan; inget är ändrat.",
    "The example group was there already; nothing is changed.",
)
OPEN = w("Öppna {address}", "Open {address}")
SIGN_IN = w("Logga in med lösenordet {password} som:", "Sign in with the password {password} as:")
IN_UNIT = w("{role} i {unit}", "{role} in {unit}")
STOP = w("Stoppa med Ctrl+C.", "Stop with Ctrl+C.")
NO_DATA = w(
    "Mappen {folder} går inte att använda: {why}. Ange en annan mapp i STYRKEDJA_DATA.",
    "The folder {folder} cannot be used: {why}. Name another folder in STYRKEDJA_DATA.",
)
WORKERS = 2


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="demo",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[click.Option(["--no-serve"], is_flag=True, help=NO_SERVE.to(language))],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(language: Language, no_serve: bool) -> int:
    """Load, tell and serve; the answer is the exit code."""
    server = importlib.import_module("styrkedja.front.serving.server")
    try:
        port = server.port_from(os.environ.get("PORT") or "8000")
        if not no_serve:
            server.free(port)
        told(language, port, serving=not no_serve)
        if not no_serve:
            server.serve(port, WORKERS)
    except server.NoPort as refused:
        raise Trouble(refused.words) from refused
    return 0


def told(language: Language, port: int, *, serving: bool) -> None:
    """Everything that is printed before the server takes over."""
    demonstration = with_django("styrkedja.front.serving.demonstration")
    group = demonstration.example_group
    at = datetime.fromtimestamp(time.time()).astimezone()
    try:
        loaded = demonstration.prepare(at)
    except group.NotEmpty as refused:
        raise Trouble(refused.words) from refused
    click.echo((LOADED if loaded else KEPT).to(language) + " " + group.NOTICE.to(language) + "\n")
    click.echo(chain_summary(demonstration.report(at), Manner(language, ink())))
    if serving:
        click.echo(OPEN.fill(address=f"http://127.0.0.1:{port}/").to(language))
        click.echo(SIGN_IN.fill(password=group.PASSWORD).to(language))
        for login in group.logins():
            words = IN_UNIT.fill(role=login.role, unit=login.unit) if login.unit else login.role
            click.echo(f"  {login.username:<20} {words.to(language)}")
        click.echo(STOP.to(language))


def with_django(module: str) -> ModuleType:
    """A module that needs the registers, loaded by name once Django is set up; no other command pays for it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "styrkedja.config.settings")
    try:
        importlib.import_module("django").setup()
    except PolicyError as refused:
        raise Trouble(refused.words) from None
    except OSError as error:
        raise Trouble(NO_DATA.fill(folder=error.filename, why=why(error))) from None
    return importlib.import_module(module)
