"""`styrkedja serve`: brings the database up to date and serves the web application."""

from __future__ import annotations

import importlib
import os
from functools import partial

import click

from styrkedja.front.commandline.demo import OPEN, STOP, WORKERS, with_django
from styrkedja.front.commandline.spoken import NUMBER_HERE, OPTIONS_HERE, Spoken
from styrkedja.front.commandline.trouble import Trouble
from styrkedja.ground.words import Language, w

ABOUT = w(
    "Uppdatera databasen och starta webbprogrammet på den här datorn.\n\n"
    "STYRKEDJA_DATA anger databasens mapp, STYRKEDJA_DATABASE en PostgreSQL-databas, PORT porten.",
    "Bring the database up to date and start the web application on this computer.\n\n"
    "STYRKEDJA_DATA names the folder of the database, STYRKEDJA_DATABASE a PostgreSQL database, PORT the port.",
)
HOW_MANY = w("Antal processer.", "Number of processes.")


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="serve",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Option(
                ["--workers"],
                type=click.IntRange(1, 64),
                default=WORKERS,
                metavar=NUMBER_HERE.to(language),
                help=HOW_MANY.to(language),
            )
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(language: Language, workers: int) -> int:
    """Make ready and serve; the answer is the exit code."""
    server = importlib.import_module("styrkedja.front.serving.server")
    try:
        port = server.port_from(os.environ.get("PORT") or "8000")
        server.free(port)
        with_django("styrkedja.front.serving.readiness").ready()
        click.echo(OPEN.fill(address=f"http://127.0.0.1:{port}/").to(language))
        click.echo(STOP.to(language))
        server.serve(port, workers)
    except server.NoPort as refused:
        raise Trouble(refused.words) from refused
    return 0
