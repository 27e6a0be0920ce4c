"""Which language the command line speaks: asked for, else the locale's, else Swedish."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from styrkedja.ground.words import Language, w

OPTION = "--language"
ASKED = ("LC_ALL", "LC_MESSAGES", "LANG")
HELP = w("Språk: sv eller en.", "Language: sv or en.")
UNKNOWN = w(
    "{option} ska följas av sv eller en, inte ”{given}”.",
    "{option} must be followed by sv or en, not “{given}”.",
)


class UnknownLanguage(Exception):
    """A language was asked for that we do not speak."""

    def __init__(self, given: str) -> None:
        super().__init__(given)
        self.words = UNKNOWN.fill(option=OPTION, given=given)


def split(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[Language, list[str]]:
    """The language, and the arguments without it: it may stand anywhere on the line.

    It must be known before the commands are made, since their help is written in it.
    """
    rest: list[str] = []
    asked: str | None = None
    words = iter(arguments)
    for word in words:
        if word == "--":
            rest += [word, *words]
        elif word == OPTION:
            asked = next(words, "")
        elif word.startswith(f"{OPTION}="):
            asked = word.partition("=")[2]
        else:
            rest.append(word)
    if asked is None:
        return from_locale(environment), rest
    if asked not in ("sv", "en"):
        raise UnknownLanguage(asked)
    return asked, rest


def from_locale(environment: Mapping[str, str]) -> Language:
    """English where the locale is English, else Swedish; the first variable that is set decides."""
    locale = next((environment[name] for name in ASKED if environment.get(name)), "")
    return "en" if locale.lower().startswith("en") else "sv"
