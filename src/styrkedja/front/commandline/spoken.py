"""Click's own words in the language asked for: headings of the help, and what wrong use is called."""

from __future__ import annotations

import click

from styrkedja.ground.words import Words, w

USAGE = w("Så här: ", "Usage: ")
OPTIONS = w("Flaggor", "Options")
COMMANDS = w("Kommandon", "Commands")
SHOW_HELP = w("Visa den här hjälpen.", "Show this help.")
MUST = w("Måste anges.", "Must be given.")
SEE_HELP = w("Se {path} --help.", "See {path} --help.")
OPTIONS_HERE = w("[FLAGGOR]", "[OPTIONS]")
COMMAND_HERE = w("KOMMANDO", "COMMAND")
ACCOUNT_HERE = w("KONTO", "ACCOUNT")
DAY_HERE = w("DATUM", "DATE")
GATE_HERE = w("BESLUTSPUNKT", "GATE")
NUMBER_HERE = w("ANTAL", "NUMBER")
TEXT_HERE = w("TEXT", "TEXT")
TEXT_OR_JSON = "text|json"


class Spoken(click.Command):
    """A command whose help is in one language; `language` is given when it is made."""

    language = "sv"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the line; a fault in it knows the command it was found in, so that its help is named."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, USAGE.to(self.language))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """All flags with their help."""
        flags = (param for param in self.get_params(ctx) if isinstance(param, click.Option))
        rows = [(_heads(flag), _told(flag, self.language)) for flag in flags]
        if rows:
            with formatter.section(OPTIONS.to(self.language)):
                formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, told in the language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = SHOW_HELP.to(self.language)
        return option


def _heads(flag: click.Option) -> str:
    """How a flag is written, with what follows it; click's own words for kinds of values are English."""
    follows = "" if flag.is_flag or not flag.metavar else f" {flag.metavar}"
    return ", ".join(flag.opts) + follows


def _told(flag: click.Option, language: str) -> str:
    """What a flag does, and that it must be there where it must."""
    told = flag.help or ""
    return f"{told} {MUST.to(language)}" if flag.required else told


class SpokenGroup(Spoken, click.Group):
    """A command with commands of its own."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The flags, then the commands."""
        Spoken.format_options(self, ctx, formatter)
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, each.get_short_help_str(60)) for name, each in found if each is not None]
        if rows:
            with formatter.section(COMMANDS.to(self.language)):
                formatter.write_dl(rows)


def wrong_use(error: click.UsageError) -> Words:
    """What was wrong with how the command was written, and where the help is."""
    path = error.ctx.command_path if error.ctx else "styrkedja"
    said, see = _said(error), SEE_HELP.fill(path=path)
    return Words(f"{said.sv} {see.sv}", f"{said.en} {see.en}")


def _said(error: click.UsageError) -> Words:
    match error:
        case click.NoSuchOption():
            near = error.possibilities or ()
            hint = w(" Menade du {near}?", " Did you mean {near}?").fill(near=", ".join(near))
            said = w("Flaggan {name} finns inte.", "There is no option {name}.").fill(
                name=error.option_name
            )
            return Words(said.sv + hint.sv, said.en + hint.en) if near else said
        case click.MissingParameter():
            return w("{name} saknas.", "{name} is missing.").fill(name=_name(error))
        case click.BadOptionUsage():
            if "not take a value" in error.message:
                return w(
                    "Flaggan {name} tar inget värde.", "The option {name} takes no value."
                ).fill(name=error.option_name)
            return w(
                "Efter flaggan {name} ska det stå ett värde.",
                "The option {name} must be followed by a value.",
            ).fill(name=error.option_name)
        case click.BadParameter():
            return _bad(error)
    return _extra(error)


def _bad(error: click.BadParameter) -> Words:
    kind = error.param.type if error.param else None
    if isinstance(kind, click.Choice):
        return w("{name} ska vara något av {choices}.", "{name} must be one of {choices}.").fill(
            name=_name(error), choices=", ".join(kind.choices)
        )
    if isinstance(kind, click.DateTime):
        return w(
            "{name} ska vara ett datum som 2026-06-01.", "{name} must be a date such as 2026-06-01."
        ).fill(name=_name(error))
    if isinstance(kind, click.IntRange):
        return w(
            "{name} ska vara ett heltal från {least} till {most}.",
            "{name} must be a whole number from {least} to {most}.",
        ).fill(name=_name(error), least=kind.min, most=kind.max)
    return w("{name} duger inte.", "{name} will not do.").fill(name=_name(error))


def _extra(error: click.UsageError) -> Words:
    said = error.message
    if "unexpected extra argument" in said:
        extra = said.partition("(")[2].rstrip(")")
        return w("Det står för mycket: {extra}.", "There is too much: {extra}.").fill(extra=extra)
    if said.startswith("No such command"):
        name = said.split("'")[1] if "'" in said else said
        return w("Kommandot {name} finns inte.", "There is no command {name}.").fill(name=name)
    return w("Kommandot är felskrivet.", "The command is miswritten.")


def _name(error: click.MissingParameter | click.BadParameter) -> str:
    if error.param is None:
        return str(error.param_hint or "")
    if isinstance(error.param, click.Option):
        return error.param.opts[-1] if len(error.param.opts) == 1 else error.param.opts[0]
    return error.param.human_readable_name
