"""Reads the keys of a TOML file one by one; a key of the wrong kind is refused with its line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from styrkedja.front.intake.toml_lines import Path, line_of
from styrkedja.ground.words import Words, w

ALLOWED = {"decimal": (",", "."), "dates": ("sv", "dmy", "mdy"), "month_means": ("first", "last")}


class ProfileError(Exception):
    """A profile that cannot be followed: which file, line and key, and what is wrong."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


class Keys:
    """The keys of one file; every refusal names file, line and key."""

    def __init__(self, whole: str, file: str) -> None:
        self.whole = whole
        self.file = file

    def known(self, raw: Mapping[str, object], allowed: frozenset[str], path: Path) -> None:
        """Refuse a key that is not among those allowed."""
        for key in raw:
            if key not in allowed:
                raise self.refused((*path, key), unknown(key, sorted(allowed)))

    def one_of(self, raw: Mapping[str, object], key: str, path: Path, usual: str) -> str:
        """One of a closed list of words."""
        value = raw.get(key, usual)
        if value not in ALLOWED[key]:
            raise self.refused((*path, key), unknown(str(value), ALLOWED[key]))
        return str(value)

    def text(
        self, raw: Mapping[str, object], key: str, path: Path, usual: str | None = None
    ) -> str:
        """A text that must stand there, unless there is a usual one."""
        value = raw.get(key, usual)
        if not isinstance(value, str):
            raise self.refused(
                (*path, key),
                w(
                    "här ska det stå en text inom citattecken",
                    "a text within quotation marks is expected here",
                ),
            )
        return value

    def texts(
        self, raw: Mapping[str, object], key: str, path: Path, required: bool = False
    ) -> tuple[str, ...]:
        """A text or a list of texts."""
        value = raw.get(key, None if required else [])
        texts = [value] if isinstance(value, str) else value
        if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
            raise self.refused(
                (*path, key),
                w(
                    "här ska det stå en text eller en lista av texter",
                    "a text or a list of texts is expected here",
                ),
            )
        return tuple(texts)

    def flag(self, raw: Mapping[str, object], key: str, path: Path) -> bool:
        """True or false; false where nothing stands."""
        value = raw.get(key, False)
        if not isinstance(value, bool):
            raise self.refused(
                (*path, key),
                w("här ska det stå true eller false", "true or false is expected here"),
            )
        return value

    def words(self, raw: Mapping[str, object], key: str) -> Words:
        """A text in both languages."""
        table = self.table(raw, key, ())
        return Words(self.text(table, "sv", (key,)), self.text(table, "en", (key,)))

    def table(self, raw: Mapping[str, object], key: str, path: Path) -> Mapping[str, object]:
        """A table of keys; empty where nothing stands."""
        table = raw.get(key, {})
        if not isinstance(table, Mapping):
            raise self.refused(
                (*path, key), w("här ska det stå en tabell", "a table is expected here")
            )
        return table

    def list(
        self, raw: Mapping[str, object], key: str, path: Path
    ) -> Sequence[Mapping[str, object]]:
        """A list of tables; empty where nothing stands."""
        tables = raw.get(key, [])
        if not isinstance(tables, list) or not all(isinstance(one, Mapping) for one in tables):
            raise self.refused(
                (*path, key),
                w(
                    f"här ska det stå en eller flera [[{key}]]",
                    f"one or more [[{key}]] are expected here",
                ),
            )
        return tables

    def refused(self, path: Path, what: Words) -> ProfileError:
        """The refusal of one key: its file, line and full name."""
        line = line_of(self.whole, path)
        place = f"{self.file}:{line}" if line else self.file
        key = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
        sv, en = what.sv.rstrip("."), what.en.rstrip(".")
        return ProfileError(Words(f"{place}: {key}: {sv}.", f"{place}: {key}: {en}."))


def unknown(word: str, allowed: Sequence[str]) -> Words:
    listed = ", ".join(allowed)
    return Words(
        f"”{word}” är okänt; tillåtna är {listed}", f"“{word}” is unknown; allowed are {listed}"
    )
