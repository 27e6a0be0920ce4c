"""The policy: every threshold the group governs by, each with its date, its source and its words.

The standard policy lies in `config/policy/standard.toml`; a group overrides it with a file of its own.
This module reads no file: it is given text.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from styrkedja.ground.words import Words
from styrkedja.picture.terms import RuleStatus, Severity

Value = int | float | bool | str | tuple[str, ...]


class PolicyError(Exception):
    """A policy file that cannot be followed: says which key, what is wrong and where."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


@dataclass(frozen=True, slots=True)
class Setting:
    """One threshold: its value, unit, date, source, and whether it is our own operationalisation."""

    key: str
    value: Value
    unit: str
    since: date
    source: str
    own: bool
    words: Words


@dataclass(frozen=True, slots=True)
class Policy:
    """All settings, and what the group has changed about single rules."""

    name: str
    settings: Mapping[str, Setting]
    severities: Mapping[str, Severity]
    statuses: Mapping[str, RuleStatus]
    digest: str

    def __getitem__(self, key: str) -> Value:
        """The value of one setting, by its full name ("initiative.business_case_max_months")."""
        return self.settings[key].value


def standard(text: str) -> Policy:
    """The standard policy out of its own file, in which every setting is written out in full."""
    raw = tomllib.loads(text)
    settings = {}
    for group, entries in raw["settings"].items():
        for name, entry in entries.items():
            key = f"{group}.{name}"
            settings[key] = Setting(
                key=key,
                value=_frozen(entry["value"]),
                unit=entry["unit"],
                since=entry["since"],
                source=entry["source"],
                own=entry.get("own", False),
                words=Words(entry["sv"], entry["en"]),
            )
    return Policy(raw["name"], settings, {}, {}, digest_of(text))


def overridden(base: Policy, text: str, file: str) -> Policy:
    """The base policy with a group's own file laid over it.

    The file names only what differs: `[settings.initiative] business_case_max_months = 12` and
    `[rules.G101] severity = "note"` or `status = "trial"`.
    Raises PolicyError for a file that is not TOML, an unknown key, or a value of the wrong kind.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(
            Words(
                f"{file}: filen är inte giltig TOML ({error}). Rätta raden som nämns.",
                f"{file}: the file is not valid TOML ({error}). Mend the line it names.",
            )
        ) from None
    override = _Override(base, text, file)
    return override.apply(raw)


class _Override:
    """Lays one file over a policy, refusing what it does not know."""

    def __init__(self, base: Policy, text: str, file: str) -> None:
        self.base = base
        self.text = text
        self.file = file

    def apply(self, raw: Mapping[str, object]) -> Policy:
        for key in raw:
            if key not in {"name", "settings", "rules"}:
                raise self.refused(
                    key,
                    Words(
                        "okänd del; tillåtna är name, settings och rules",
                        "unknown part; name, settings and rules are allowed",
                    ),
                )
        settings = dict(self.base.settings)
        groups = self._table(raw, "settings")
        for group in groups:
            for name, value in self._table(groups, group).items():
                settings[f"{group}.{name}"] = self._setting(f"{group}.{name}", value)
        severities: dict[str, Severity] = {}
        statuses: dict[str, RuleStatus] = {}
        for code in self._table(raw, "rules"):
            for name, value in self._table(self._table(raw, "rules"), code).items():
                key = f"rules.{code}.{name}"
                if name == "severity":
                    severities[code] = self._term(Severity, key, value)
                elif name == "status":
                    statuses[code] = self._term(RuleStatus, key, value)
                else:
                    raise self.refused(
                        key,
                        Words(
                            "okänd nyckel; tillåtna är severity och status",
                            "unknown key; severity and status are allowed",
                        ),
                    )
        name = raw.get("name", self.base.name)
        return Policy(
            str(name), settings, severities, statuses, digest_of(self.base.digest + self.text)
        )

    def _table(self, raw: Mapping[str, object], key: str) -> Mapping[str, object]:
        table = raw.get(key, {})
        if not isinstance(table, Mapping):
            raise self.refused(
                key,
                Words("här ska det stå en tabell med nycklar", "a table of keys is expected here"),
            )
        return table

    def _setting(self, key: str, value: object) -> Setting:
        known = self.base.settings.get(key)
        if known is None:
            raise self.refused(key, Words("okänd inställning", "unknown setting"))
        value = _frozen(value)
        if not _same_kind(value, known.value):
            raise self.refused(
                key,
                Words(
                    f"värdet {value!r} duger inte; det ska vara av samma slag som {known.value!r}",
                    f"the value {value!r} will not do; it must be of the same kind as {known.value!r}",
                ),
            )
        return Setting(key, value, known.unit, known.since, self.file, known.own, known.words)

    def _term(self, terms: type, key: str, value: object) -> object:
        try:
            return terms(value)
        except ValueError:
            allowed = ", ".join(term.code for term in terms)
            raise self.refused(
                key,
                Words(
                    f"värdet {value!r} finns inte; tillåtna är {allowed}",
                    f"the value {value!r} does not exist; allowed are {allowed}",
                ),
            ) from None

    def refused(self, key: str, what: Words) -> PolicyError:
        """The refusal of one key, with its full name and, where found, its line."""
        line = _line_of(self.text, key)
        place = f"{self.file}:{line}" if line else self.file
        return PolicyError(Words(f"{place}: {key}: {what.sv}.", f"{place}: {key}: {what.en}."))


def digest_of(text: str) -> str:
    """A short fingerprint of a policy, stored with everything that was judged by it."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _same_kind(value: object, known: object) -> bool:
    if isinstance(known, bool) or isinstance(value, bool):
        return isinstance(known, bool) and isinstance(value, bool)
    if isinstance(known, int | float):
        return isinstance(value, int | float) and value == value and value >= 0
    return type(value) is type(known)


def _line_of(text: str, key: str) -> int | None:
    """The line where the last part of a key is written, if it is found once it is looked for."""
    last = key.split(".")[-1]
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"""\s*["']?{re.escape(last)}["']?\s*=""", line) or (
            line.strip().startswith("[") and line.strip(" []").split(".")[-1] == last
        ):
            return number
    return None
