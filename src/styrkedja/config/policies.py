"""The policy in force: the standard one, and the group's own file laid over it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.picture.policy import Policy, PolicyError, overridden, standard


def standard_policy() -> Policy:
    """The policy that comes with the product."""
    return standard(files("styrkedja.config").joinpath("policy/standard.toml").read_text("utf-8"))


def policy_in_force(file: str = "") -> Policy:
    """The standard policy, with the group's own file over it when there is one. Raises PolicyError."""
    base = standard_policy()
    if not file:
        return base
    try:
        text = Path(file).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(
            w(
                "{file}: filen går inte att läsa. Ange en textfil i UTF-8 som finns.",
                "{file}: the file cannot be read. Name a text file in UTF-8 that exists.",
            ).fill(file=file)
        ) from error
    return overridden(base, text, Path(file).name, catalogue())
