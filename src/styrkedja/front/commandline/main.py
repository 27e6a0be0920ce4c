"""The command `styrkedja`: its commands are loaded by name, and no error reaches anyone as a traceback."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
import traceback
from collections.abc import Mapping
from types import MappingProxyType

import click

from styrkedja import __version__
from styrkedja.front.commandline import language as languages
from styrkedja.front.commandline.spoken import (
    COMMAND_HERE,
    COMMANDS,
    OPTIONS_HERE,
    Spoken,
    wrong_use,
)
from styrkedja.front.commandline.system_faults import of_database, of_system
from styrkedja.front.commandline.trouble import INTERRUPTED, UNUSABLE, Trouble
from styrkedja.ground.words import Language, Words, w

ABOUT = w(
    "Visar var styrkedjan brister: från politiska mål till uppföljda effektmål.\n\n"
    "Börja med ”styrkedja template -o mall.xlsx”, fyll i mallen och kör ”styrkedja check mall.xlsx”.",
    "Shows where the chain of governance breaks: from political goals to benefits followed up.\n\n"
    "Start with “styrkedja template -o template.xlsx”, fill it in and run “styrkedja check template.xlsx”.",
)
COMMAND_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "check": w(
            "Kontrollera styrkedjan i en eller flera filer.",
            "Check the chain in one or more files.",
        ),
        "map": w("Rita portföljkartan.", "Draw the portfolio map."),
        "template": w(
            "Skriv en tom mall, eller exempelkoncernen.",
            "Write an empty template, or the example group.",
        ),
        "rules": w(
            "Visa regelkatalogen eller en regel.", "Show the catalogue of rules, or one rule."
        ),
        "profiles": w("Visa vilka filer som kan läsas.", "Show which files can be read."),
        "profile": w("Gör en egen importprofil.", "Make an import profile of your own."),
        "export": w("Skriv en fil för ett annat system.", "Write a file for another system."),
        "demo": w(
            "Starta exempelkoncernen på den här datorn.",
            "Start the example group on this computer.",
        ),
        "serve": w("Starta webbprogrammet.", "Start the web application."),
        "gates": w(
            "Visa vad nästa beslutspunkt säger om initiativen.",
            "Show what the next gate says of the initiatives.",
        ),
        "pass": w("Flytta initiativ genom en beslutspunkt.", "Move initiatives through a gate."),
        "queue": w("Visa forumens köer.", "Show the queues of the forums."),
        "due": w(
            "Visa vad som ska följas upp, och påminn.",
            "Show what is to be followed up, and remind.",
        ),
        "worker": w(
            "Utför det som väntar i bakgrunden.", "Carry out what waits in the background."
        ),
        "account": w(
            "Lägg upp eller visa konton att logga in med.", "Add or list accounts to sign in with."
        ),
    }
)  # the short help stands here so that listing the commands loads none of them
MODULES = {"pass": "passing"}
VERSION_HELP = w("Visa versionen.", "Show the version.")
FAULT = w(
    "Något gick fel i Styrkedja självt ({kind}: {what}). Kör igen med STYRKEDJA_DEBUG=1 för att se var.",
    "Something went wrong in Styrkedja itself ({kind}: {what}). Run again with STYRKEDJA_DEBUG=1 to see where.",
)
STOPPED = w("Avbrutet. Inget är skrivet.", "Stopped. Nothing was written.")
ERROR = w("Fel:", "Error:")


class Commands(Spoken, click.Group):
    """The commands, each loaded from the module with its name when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands that are there, in the order people meet them."""
        return [name for name in COMMAND_WORDS if importlib.util.find_spec(module_of(name))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One command, made in the language; its module is imported here and not before."""
        if cmd_name not in self.list_commands(ctx):
            return None
        return importlib.import_module(module_of(cmd_name)).command(self.language)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with their short help."""
        rows = [(name, COMMAND_WORDS[name].to(self.language)) for name in self.list_commands(ctx)]
        with formatter.section(COMMANDS.to(self.language)):
            formatter.write_dl(rows)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The flags, then the commands."""
        Spoken.format_options(self, ctx, formatter)
        self.format_commands(ctx, formatter)


def module_of(name: str) -> str:
    """The module a command lives in; `pass` is a word of the language's own."""
    return f"styrkedja.front.commandline.{MODULES.get(name, name)}"


def commands(language: Language) -> Commands:
    """The whole command line in one language."""
    group = Commands(
        name="styrkedja",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        subcommand_metavar=COMMAND_HERE.to(language) + " …",
        no_args_is_help=True,
        params=[
            click.Option([languages.OPTION], help=languages.HELP.to(language), metavar="sv|en"),
            click.Option(
                ["--version"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                help=VERSION_HELP.to(language),
                callback=show_version,
            ),
        ],
        callback=lambda language: None,
    )
    group.language = language
    return group


def show_version(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:
    """Print the version and stop."""
    if asked:
        click.echo(f"styrkedja {__version__}")
        ctx.exit()


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run the command line; the answer is the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    language: Language = languages.from_locale(os.environ)
    try:
        language, rest = languages.split(arguments, os.environ)
        found = commands(language).main(rest, prog_name="styrkedja", standalone_mode=False)
        return found if isinstance(found, int) else 0
    except BrokenPipeError:
        # The reader has gone (styrkedja check … | head): nothing more to say, and nothing wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except BaseException as error:
        return failed(error, language)


def failed(error: BaseException, language: Language) -> int:
    """Say what went wrong in one sentence; the answer is the exit code."""
    match error:
        case Trouble():
            words, code = error.words, error.code
        case languages.UnknownLanguage():
            words, code = error.words, UNUSABLE
        case click.exceptions.NoArgsIsHelpError():
            click.echo(error.ctx.get_help())
            return UNUSABLE
        case click.UsageError():
            words, code = wrong_use(error), UNUSABLE
        case click.exceptions.Exit():
            return error.exit_code
        case KeyboardInterrupt() | click.Abort():
            words, code = STOPPED, INTERRUPTED
        case SystemExit():
            return error.code if isinstance(error.code, int) else UNUSABLE
        case _:
            words, code = of_database(error) or of_system(error) or _fault(error), UNUSABLE
    click.echo(f"{ERROR.to(language)} {words.to(language)}", err=True)
    return code


def _fault(error: BaseException) -> Words:
    if os.environ.get("STYRKEDJA_DEBUG"):
        traceback.print_exception(error)
    what = " ".join(str(error).split())[:200]
    return Words(
        FAULT.sv.format(kind=type(error).__name__, what=what),
        FAULT.en.format(kind=type(error).__name__, what=what),
    )
