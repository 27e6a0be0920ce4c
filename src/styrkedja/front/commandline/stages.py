"""A gate by its Swedish or English name, as people write it on the command line or in a list."""

from __future__ import annotations

from styrkedja.front.commandline.trouble import Trouble
from styrkedja.ground.words import w
from styrkedja.picture.terms import Stage

UNKNOWN = w(
    "Det finns ingen beslutspunkt ”{text}”. Skriv {names}.",
    "There is no gate “{text}”. Write {names}.",
)


def stage_named(text: str) -> Stage:
    """The stage with this code or name. Raises Trouble that lists those there are."""
    wanted = " ".join(text.casefold().replace("_", " ").split())
    for stage in Stage:
        if wanted in (stage.code.replace("_", " "), stage.words.sv, stage.words.en):
            return stage
    names = w(
        ", ".join(stage.words.sv for stage in Stage), ", ".join(stage.words.en for stage in Stage)
    )
    raise Trouble(UNKNOWN.fill(text=text, names=names))
