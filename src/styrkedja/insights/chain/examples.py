"""The examples that stand beside each rule, told in the words of forms and workbooks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

import yaml
from django.conf import settings

from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.asked import asked_words
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.picture.portfolio import TABLES
from styrkedja.picture.sample import CLASSES, thing
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.shelves import SHELVES

RULES = "styrkedja.insights.chain.pure.rules"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # both are safe; the one in C is quick
KINDS = {kind.code: kind for kind in Kind}
NO_FIELDS = w("inget mer är ifyllt", "nothing more is filled in")
PASSED = w("Passage", "Passage")
TO = w("till {stage}", "to {stage}")
FROZEN = w("där {name} frystes {day}", "where {name} was frozen on {day}")


@dataclass(frozen=True, slots=True)
class Told:
    """One row of an example: what it is, and what is filled in."""

    name: Words
    fields: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a rule: its sentence, the day and the rows it is asked of, and what it points out."""

    name: str
    day: date
    rows: tuple[Told, ...]
    found: tuple[Words, ...]
    carried: tuple[Words, ...]  # the fields the source carries, where it does not carry all
    limits: tuple[Words, ...]  # thresholds that are other than the standard policy's

    @property
    def whole(self) -> bool:
        """Whether the rule has nothing to point out."""
        return not self.found


@cache
def examples_of(code: str) -> tuple[Example, ...]:
    """A rule's examples, in the order they are written."""
    return tuple(
        Example(
            raw["name"],
            raw["as_of"],
            (*rows_of(raw["portfolio"]), *passages_of(raw["portfolio"].get("passages", ()))),
            tuple(map(found_words, raw["findings"])),
            tuple(map(asked_words, raw["portfolio"].get("carried", ()))),
            tuple(limit_words(*pair) for pair in raw.get("policy", {}).items()),
        )
        for raw in yaml.load(source(code), Loader=LOADER) or ()  # noqa: S506 (both are safe)
    )


def rows_of(raw: Mapping[str, object]) -> Iterator[Told]:
    """Every row, kind by kind, each field with its label and its value as people read it."""
    for kind, table in TABLES.items():
        for row in raw.get(table, ()):
            read = thing(CLASSES[table], row)
            keys = [key for key in row if key != "id"]
            fields = tuple(field_words(kind, key, getattr(read, key)) for key in keys)
            yield Told(row_words(kind, str(row["id"])), fields or (NO_FIELDS,))


def field_words(kind: Kind, key: str, value: object) -> Words:
    """A field with its value: "Nyckeltal: Andel i arbete"."""
    column = SHELVES[kind].sheet.column(key)
    if key == "subject_kind":
        kind_meant = KINDS.get(str(value))  # an example may name a kind there is none of
        sv, en = (kind_meant.words.sv, kind_meant.words.en) if kind_meant else (value, value)
    else:
        sv, en = (column.parser.show(value, language) for language in ("sv", "en"))
    return Words(f"{column.label.sv}: {sv}", f"{column.label.en}: {en}")


def row_words(kind: Kind, id_: str) -> Words:
    """A row by its kind and id: "Mål m1"."""
    one = SHELVES[kind].sheet.one
    sv, en = (name[:1].upper() + name[1:] for name in (one.sv, one.en))
    return Words(f"{sv} {id_}", f"{en} {id_}")


def passages_of(raw: object) -> Iterator[Told]:
    """Passages through gates, which no sheet carries, with what was frozen at them."""
    for row in raw:
        frozen = row.get("baseline") or {"benefits": ()}
        yield Told(
            Words(f"{PASSED.sv} {row['initiative']}", f"{PASSED.en} {row['initiative']}"),
            (
                TO.fill(stage=Stage(row["stage"]).words),
                *(frozen_words(each, frozen["frozen_on"]) for each in frozen["benefits"]),
            ),
        )


def frozen_words(row: Mapping[str, object], day: date) -> Words:
    """An effektmål as it was frozen."""
    [told] = rows_of({"benefits": [row]})
    content = Words(
        f"{told.name.sv} ({'; '.join(each.sv for each in told.fields)})",
        f"{told.name.en} ({'; '.join(each.en for each in told.fields)})",
    )
    return FROZEN.fill(name=content, day=day.isoformat())


def found_words(finding: str) -> Words:
    """What a rule points out: "Mål m1: Nyckeltal"."""
    code, id_, *key = finding.split()
    row = row_words(Kind(code), id_)
    if not key:
        return row
    label = SHELVES[Kind(code)].sheet.column(key[0]).label
    return Words(f"{row.sv}: {label.sv}", f"{row.en}: {label.en}")


def limit_words(key: str, value: object) -> Words:
    """A threshold with the value it has in an example: "Hur många månader …: 1"."""
    words = settings.POLICY.settings[key].words
    return Words(f"{words.sv}: {value}", f"{words.en}: {value}")


def source(code: str) -> str:
    """The YAML beside a rule."""
    return files(RULES).joinpath(f"{catalogue()[code].file}.yaml").read_text("utf-8")
