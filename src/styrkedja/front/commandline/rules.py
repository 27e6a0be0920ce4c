"""`styrkedja rules`: the catalogue of rules, or one rule's page."""

from __future__ import annotations

import json
from functools import partial

import click

from styrkedja.front.commandline.reading_files import FILE_HERE, POLICY, policy_from
from styrkedja.front.commandline.spoken import OPTIONS_HERE, Spoken
from styrkedja.front.commandline.trouble import WHOLE, Trouble
from styrkedja.front.commandline.writing import ink
from styrkedja.front.reports.manner import Manner
from styrkedja.front.reports.rules_text import catalogue_text, rule_data, rule_text
from styrkedja.ground.words import Language, w
from styrkedja.insights.chain.pure.catalogue import catalogue

ABOUT = w(
    "Visa regelkatalogen, eller en regel med varför, hur man lagar, källor och exempel.",
    "Show the catalogue of rules, or one rule with why, how to mend, sources and examples.",
)
CODE_HERE = w("[KOD]", "[CODE]")
FORMAT = w("text eller json.", "text or json.")
NO_RULE = w(
    "Det finns ingen regel {code}. Alla visas av ”styrkedja rules”.",
    "There is no rule {code}. All are shown by “styrkedja rules”.",
)


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="rules",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Argument(["code"], required=False, metavar=CODE_HERE.to(language)),
            click.Option(
                ["--format", "form"],
                type=click.Choice(["text", "json"]),
                default="text",
                metavar="text|json",
                help=FORMAT.to(language),
            ),
            click.Option(["--policy"], metavar=FILE_HERE.to(language), help=POLICY.to(language)),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(language: Language, code: str | None, form: str, policy: str | None) -> int:
    """Show the rules; the answer is the exit code."""
    found, thresholds = catalogue(), policy_from(policy)
    manner = Manner(language, ink())
    if code is not None and code.upper() not in found:
        raise Trouble(NO_RULE.fill(code=code))
    if form == "json":
        chosen = [found[code.upper()]] if code else list(found.values())
        data: object = [rule_data(rule, thresholds, language) for rule in chosen]
        click.echo(json.dumps(data[0] if code else data, ensure_ascii=False, indent=2))
    elif code is not None:
        click.echo(rule_text(found[code.upper()], thresholds, manner), nl=False)
    else:
        click.echo(catalogue_text(found.values(), thresholds, manner), nl=False)
    return WHOLE
