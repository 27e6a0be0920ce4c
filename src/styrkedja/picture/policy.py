"""The policy: every threshold the group governs by, each with its date, its source and its words.

The standard policy lies in `config/policy/standard.toml`; a group overrides it with a file of its own.
This module reads no file: it is given text.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from styrkedja.ground.words import Words
from styrkedja.picture.policy_values import NOT_LISTED, Value, fault_in, shown
from styrkedja.picture.terms import RuleStatus, Severity

PARTS = frozenset({"value", "unit", "since", "source", "own", "sv", "en"})
UNKNOWN_PART = Words(
    "okänd del; tillåtna är name, settings och rules",
    "unknown part; name, settings and rules are allowed",
)
UNKNOWN_SETTING = Words("okänd inställning", "unknown setting")
NEAREST = Words("{unknown}; menade du {near}?", "{unknown}; did you mean {near}?")
UNKNOWN_RULE = Words("det finns ingen sådan regel", "there is no such rule")
UNKNOWN_RULE_KEY = Words(
    "okänd nyckel; tillåtna är severity och status",
    "unknown key; severity and status are allowed",
)
TABLE_EXPECTED = Words("här ska det stå en tabell med nycklar", "a table of keys is expected here")
VALUE_EXPECTED = Words("skriv värdet som value = …", "write the value as value = …")
DAY_EXPECTED = Words("skriv en dag, till exempel 2026-06-01", "write a day, for example 2026-06-01")
TEXT_EXPECTED = Words("skriv en text", "write a text")
NO_TOML = Words(
    "{place}: raden är inte giltig TOML. Rätta den, eller jämför med standardpolicyn. ({error})",
    "{place}: the line is not valid TOML. Mend it, or compare with the standard policy. ({error})",
)


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


def overridden(base: Policy, text: str, file: str, rules: Collection[str] | None = None) -> Policy:
    """The base policy with a group's own file laid over it.

    The file names only what differs: `[settings.initiative] business_case_max_months = 12` and
    `[rules.G101] severity = "note"` or `status = "trial"`. A setting may also be written out in
    full, as the standard policy does. With `rules`, the codes of all rules, an unknown one is refused.
    Raises PolicyError for a file that is not TOML, an unknown key, or a value of the wrong kind.
    """
    return _Override(base, text, file, rules).apply(_raw(text, file))


def _raw(text: str, file: str) -> Mapping[str, object]:
    """The file's keys and values. Raises PolicyError that names the line, where it is known."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        where = re.search(r"\(at line (\d+)", str(error))
        place = f"{file}:{where[1]}" if where else file
        raise PolicyError(NO_TOML.fill(place=place, error=error)) from None


class _Override:
    """Lays one file over a policy, refusing what it does not know."""

    def __init__(self, base: Policy, text: str, file: str, rules: Collection[str] | None) -> None:
        self.base = base
        self.text = text
        self.file = file
        self.rules = rules

    def apply(self, raw: Mapping[str, object]) -> Policy:
        for key in raw:
            if key not in {"name", "settings", "rules"}:
                raise self.refused(key, UNKNOWN_PART)
        settings = dict(self.base.settings)
        for group, entries in self._tables(raw.get("settings", {}), "settings"):
            for name, value in entries.items():
                setting = self._setting(f"{group}.{name}", value)
                settings[setting.key] = setting
        severities, statuses = self._rules(raw)
        return Policy(
            self._text(raw, "name", self.base.name),
            settings,
            severities,
            statuses,
            digest_of(self.base.digest + self.text),
        )

    def _rules(
        self, raw: Mapping[str, object]
    ) -> tuple[dict[str, Severity], dict[str, RuleStatus]]:
        severities: dict[str, Severity] = {}
        statuses: dict[str, RuleStatus] = {}
        for code, entries in self._tables(raw.get("rules", {}), "rules"):
            if self.rules is not None and code.upper() not in self.rules:
                raise self.refused(f"rules.{code}", UNKNOWN_RULE)
            for name, value in entries.items():
                key = f"rules.{code}.{name}"
                if name == "severity":
                    severities[code.upper()] = self._term(Severity, key, value)
                elif name == "status":
                    statuses[code.upper()] = self._term(RuleStatus, key, value)
                else:
                    raise self.refused(key, UNKNOWN_RULE_KEY)
        return severities, statuses

    def _tables(self, raw: object, key: str) -> Iterator[tuple[str, Mapping[str, object]]]:
        """The tables inside a table, each with its name."""
        if not isinstance(raw, Mapping):
            raise self.refused(key, TABLE_EXPECTED)
        for name, entries in raw.items():
            if not isinstance(entries, Mapping):
                raise self.refused(f"{key}.{name}", TABLE_EXPECTED)
            yield name, entries

    def _setting(self, name: str, raw: object) -> Setting:
        key = f"settings.{name}"
        known = self.base.settings.get(name)
        if known is None:
            raise self.refused(key, self._unknown(name))
        full = raw if isinstance(raw, Mapping) else {"value": raw}
        if "value" not in full:
            raise self.refused(key, VALUE_EXPECTED)
        for part in full:
            if part not in PARTS:
                raise self.refused(f"{key}.{part}", UNKNOWN_SETTING)
        value = _frozen(full["value"])
        if fault := fault_in(value, known.value, known.unit, self.rules):
            raise self.refused(key, fault)
        since = full.get("since", known.since)
        if type(since) is not date:
            raise self.refused(f"{key}.since", DAY_EXPECTED)
        source = self._text(full, "source", self.file, f"{key}.")
        return Setting(name, value, known.unit, since, source, known.own, known.words)

    def _text(self, raw: Mapping[str, object], name: str, default: str, within: str = "") -> str:
        """A text that the file may give."""
        text = raw.get(name, default)
        if not isinstance(text, str) or not text.strip():
            raise self.refused(within + name, TEXT_EXPECTED)
        return text

    def _unknown(self, name: str) -> Words:
        """That there is no such setting, and which is nearest."""
        near = get_close_matches(name, self.base.settings, n=1, cutoff=0.75)
        return NEAREST.fill(unknown=UNKNOWN_SETTING, near=near[0]) if near else UNKNOWN_SETTING

    def _term(self, terms: type, key: str, value: object) -> object:
        try:
            return terms(value)
        except ValueError:
            allowed = ", ".join(term.code for term in terms)
            what = NOT_LISTED.fill(value=shown(value), allowed=allowed)
            raise self.refused(key, what) from None

    def refused(self, key: str, what: Words) -> PolicyError:
        """The refusal of one key, with its full name and, where found, its line."""
        line = _line_of(self.text, key.split("."))
        place = f"{self.file}:{line}" if line else self.file
        return PolicyError(Words(f"{place}: {key}: {what.sv}.", f"{place}: {key}: {what.en}."))


def digest_of(text: str) -> str:
    """A short fingerprint of a policy, stored with everything that was judged by it."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _line_of(text: str, key: Sequence[str]) -> int | None:
    """The line where a key is written, else the line of the table that holds it."""
    section: list[str] = []
    nearest = None
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[+([^\]]+)\]", line):
            here = section = _parts(header[1])
        elif written := re.match(r"\s*([^=#\[]+?)\s*=", line):
            here = section + _parts(written[1])
        else:
            continue
        if here[: len(key)] == list(key):
            return number
        if list(key[: len(here)]) == here:
            nearest = number
    return nearest


def _parts(key: str) -> list[str]:
    """A dotted key's parts, without quotation marks."""
    return [part.strip().strip("\"'") for part in key.split(".")]
