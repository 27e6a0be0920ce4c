"""Click's own words in the language asked for: headings of the help, and what wrong use is called."""

from __future__ import annotations

import click

from styrkedja.ground.words import Words, w

USAGE = w("Så här: ", "Usage: ")
OPTIONS = w("Flaggor", "Options")
COMMANDS = w("Kommandon", "Commands")
SHOW_HELP = w("Visa den här hjälpen.", "Show this help.")
SEE_HELP = w("Se {path} --help.", "See {path} --help.")
OPTIONS_HERE = w("[FLAGGOR]", "[OPTIONS]")
COMMAND_HERE = w("KOMMANDO", "COMMAND")


class Spoken(click.Command):
    """A command whose help is in one language; `language` is given when it is made."""

    language = "sv"

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, USAGE.to(self.language))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """All flags with their help."""
        flags = (param for param in self.get_params(ctx) if isinstance(param, click.Option))
        found = (param.get_help_record(ctx) for param in flags)
        rows = [record for record in found if record is not None]
        if rows:
            with formatter.section(OPTIONS.to(self.language)):
                formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, told in the language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = SHOW_HELP.to(self.language)
        return option


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
            return w("Flaggan {name} är felskriven.", "The option {name} is miswritten.").fill(
                name=error.option_name
            )
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
