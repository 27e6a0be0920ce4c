"""`styrkedja profiles`: the import profiles, and what each takes from which column."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

import click

from styrkedja.front.commandline.spoken import OPTIONS_HERE, Spoken
from styrkedja.front.commandline.trouble import WHOLE, Trouble
from styrkedja.front.commandline.writing import ink
from styrkedja.front.intake.profile import Profile
from styrkedja.front.intake.shipped import named, shipped
from styrkedja.front.intake.toml_keys import ProfileError
from styrkedja.front.reports.field_names import field_name
from styrkedja.front.reports.manner import Manner, clean, filled
from styrkedja.ground.words import Language, w

ABOUT = w(
    "Visa importprofilerna, eller vad en profil hämtar ur vilken kolumn.",
    "Show the import profiles, or what one profile takes from which column.",
)
NAME_HERE = w("[NAMN]", "[NAME]")
FORMAT = w("text eller json.", "text or json.")
OWN = w(
    "Läser mallen och varje lista vars rubriker är mallens; se ”styrkedja template”.",
    "Reads the template and any list whose headers are the template's; see “styrkedja template”.",
)
WRITES = w(
    "Kan också skrivas: styrkedja export FIL --profile {name}",
    "Can be written too: styrkedja export FILE --profile {name}",
)
COUNT = w("Läser {fields} fält.", "Reads {fields} fields.")


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="profiles",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            click.Argument(["name"], required=False, metavar=NAME_HERE.to(language)),
            click.Option(
                ["--format", "form"],
                type=click.Choice(["text", "json"]),
                default="text",
                metavar="text|json",
                help=FORMAT.to(language),
            ),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(language: Language, name: str | None, form: str) -> int:
    """Show the profiles; the answer is the exit code."""
    try:
        chosen = [named(name)] if name else list(shipped().values())
    except ProfileError as error:
        raise Trouble(error.words) from None
    manner = Manner(language, ink())
    if form == "json":
        click.echo(
            json.dumps([data(each, language) for each in chosen], ensure_ascii=False, indent=2)
        )
        return WHOLE
    for each in chosen:
        click.echo(
            "\n".join([*in_short(each, manner), *(mapped(each, manner) if name else ()), ""])
        )
    return WHOLE


def in_short(profile: Profile, manner: Manner) -> Iterator[str]:
    """A profile's name, what it reads and how much of it."""
    yield f"{manner.ink.strong(profile.name)}  {manner.say(profile.title)}"
    yield from filled(manner.say(profile.about))
    if profile.own:
        yield from filled(manner.say(OWN))
    else:
        fields = {(kind, key) for _, kind, key, _ in profile.mapped()}
        count = manner.say(COUNT).format(fields=len(fields))
        yield f"  {manner.ink.soft(count)}"
        if profile.outward:
            yield f"  {manner.ink.soft(manner.say(WRITES.fill(name=profile.name)))}"


def mapped(profile: Profile, manner: Manner) -> Iterator[str]:
    """Every mapped field and its column, by layout."""
    last = None
    for layout, kind, key, source in profile.mapped():
        if layout != last:
            last = layout
            yield ""
            yield f"  {manner.ink.strong(layout)}"
        yield f"    {manner.say(field_name(f'{kind}.{key}'))} ← {clean(source)}"


def data(profile: Profile, language: str) -> dict[str, object]:
    """A profile as plain data."""
    return {
        "name": profile.name,
        "title": profile.title.to(language),
        "about": profile.about.to(language),
        "source": profile.source,
        "currency": profile.currency,
        "written_as": list(profile.outward.forms) if profile.outward else [],
        "fields": [
            {"layout": layout, "kind": kind, "field": key, "source": source}
            for layout, kind, key, source in profile.mapped()
        ],
    }
