"""`styrkedja account`: adds an account to sign in with, or lists those there are."""

from __future__ import annotations

import importlib
import os
import sys
import time
from datetime import datetime
from functools import partial

import click

from styrkedja.front.commandline.demo import with_django
from styrkedja.front.commandline.spoken import ACCOUNT_HERE, OPTIONS_HERE, TEXT_HERE, Spoken
from styrkedja.front.commandline.trouble import Trouble
from styrkedja.ground.words import Language, w
from styrkedja.registers.organisation.permissions import ROLES

ABOUT = w(
    "Lägg upp ett konto att logga in med. Utan användarnamn visas de konton som finns.\n\n"
    "Lösenordet frågas efter, eller läses ur STYRKEDJA_PASSWORD. Med --new-password får ett konto som finns "
    "ett nytt lösenord. Skriv en roll som namn; ingen person behöver namnges. Rollerna är {roles}.",
    "Add an account to sign in with. Without a username the accounts there are are listed.\n\n"
    "The password is asked for, or read from STYRKEDJA_PASSWORD. With --new-password an account there is "
    "gets a new password. Write a role as the name; nobody needs to be named. The roles are {roles}.",
)
ROLE_CODES = tuple(ROLES)
ROLE = w("Kontots roll.", "The account's role.")
UNIT = w(
    "Enhetens id: den som rollen hålls i, eller där personen arbetar.",
    "The unit's id: the one the role is held in, or where the person works.",
)
EMAIL = w("Adressen som påminnelser skickas till.", "The address reminders are sent to.")
NAME = w("Namnet som visas; annars rollens.", "The name shown; else the role's.")
FORGOTTEN = w(
    "Ge kontot ett nytt lösenord, när det gamla är glömt. Personen byter det vid nästa inloggning.",
    "Give the account a new password, when the old one is forgotten. The person changes it at the next sign-in.",
)
PASSWORD = w("Lösenord", "Password")
ROLE_HERE, EMAIL_HERE = w("ROLL", "ROLE"), w("ADRESS", "ADDRESS")
AGAIN = w("Lösenordet en gång till", "The password once more")
NOT_ALIKE = w(
    "Lösenorden är inte lika. Kör kommandot en gång till.",
    "The passwords are not alike. Run the command once more.",
)
NO_TERMINAL = w(
    "Lösenordet kan bara frågas efter vid en terminal. Ange det i STYRKEDJA_PASSWORD.",
    "The password can only be asked for at a terminal. Give it in STYRKEDJA_PASSWORD.",
)
NO_ROLE = w("Ange en roll med --role.", "Name a role with --role.")
NO_ACCOUNT = w(
    "Ange vilket konto som ska få ett nytt lösenord: styrkedja account NAMN --new-password",
    "Name the account that shall get a new password: styrkedja account NAME --new-password",
)
ONLY_PASSWORD = w(
    "Med --new-password byts bara lösenordet. Roller, namn och adress ändras på sidan Konton.",
    "With --new-password only the password is changed. Roles, name and address are changed on the page of accounts.",
)
ADDED = w("Kontot {username} är upplagt.", "The account {username} is added.")
RENEWED = w(
    "Kontot {username} har ett nytt lösenord.", "The account {username} has a new password."
)
NOBODY = w(
    "Inga konton finns. Lägg upp ett: styrkedja account NAMN --role administrator",
    "There are no accounts. Add one: styrkedja account NAME --role administrator",
)


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="account",
        help=ABOUT.fill(roles=", ".join(ROLE_CODES)).to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Argument(["username"], required=False, metavar=f"[{ACCOUNT_HERE.to(language)}]"),
            click.Option(
                ["--role"],
                type=click.Choice(ROLE_CODES),
                metavar=ROLE_HERE.to(language),
                help=ROLE.to(language),
            ),
            click.Option(["--unit"], metavar="ID", help=UNIT.to(language)),
            click.Option(
                ["--name"], default="", metavar=TEXT_HERE.to(language), help=NAME.to(language)
            ),
            click.Option(
                ["--email"], default="", metavar=EMAIL_HERE.to(language), help=EMAIL.to(language)
            ),
            click.Option(["--new-password"], is_flag=True, help=FORGOTTEN.to(language)),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(
    language: Language,
    username: str | None,
    role: str | None,
    unit: str | None,
    name: str,
    email: str,
    new_password: bool,
) -> int:
    """Add, list, or give a new password; the answer is the exit code."""
    if new_password and not username:
        raise Trouble(NO_ACCOUNT)
    if new_password and (role or unit or name or email):
        raise Trouble(ONLY_PASSWORD)
    if username and not (role or new_password):
        raise Trouble(NO_ROLE)
    accounts = with_django("styrkedja.front.serving.accounts")
    if not username:
        listed(accounts.everybody(), language)
        return 0
    password = os.environ.get("STYRKEDJA_PASSWORD") or asked_password(language)
    at = datetime.fromtimestamp(time.time()).astimezone()
    refusing = importlib.import_module("styrkedja.registers.shelf.refusing")
    try:
        if new_password:
            accounts.renew(username, password, at)
        else:
            accounts.add(username, name, password, role, unit, email, at)
    except refusing.Refused as refused:
        raise Trouble(refused.words) from refused
    done = RENEWED if new_password else ADDED
    click.echo(done.fill(username=username).to(language))
    return 0


def asked_password(language: Language) -> str:
    """The password as it is typed, twice. Raises Trouble where nobody sits at a terminal."""
    if not sys.stdin.isatty():
        raise Trouble(NO_TERMINAL)
    password = click.prompt(PASSWORD.to(language), hide_input=True)
    if click.prompt(AGAIN.to(language), hide_input=True) != password:
        raise Trouble(NOT_ALIKE)
    return password


def listed(accounts: tuple[object, ...], language: Language) -> None:
    """The accounts with their roles."""
    if not accounts:
        click.echo(NOBODY.to(language))
    for each in accounts:
        roles = ", ".join(f"{r.role} ({r.unit})" if r.unit else r.role for r in each.roles)
        click.echo(f"{each.username:<20} {each.name:<28} {roles}")
