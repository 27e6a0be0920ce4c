"""Reads an import profile out of its TOML file; what will not do is refused by key and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace

from styrkedja.front.intake.outward_keys import OutwardKeys
from styrkedja.front.intake.profile import (
    Bounded,
    Condition,
    Convention,
    Layout,
    Profile,
    RowMap,
    Source,
)
from styrkedja.front.intake.toml_keys import ProfileError, unknown
from styrkedja.front.intake.toml_lines import Path
from styrkedja.ground.sheets.column import Parser, Sheet, Unreadable
from styrkedja.ground.sheets.parse import Day, Integer, Money, Number
from styrkedja.ground.words import w

PROFILE = frozenset(
    {
        "name",
        "title",
        "about",
        "source",
        "currency",
        "encodings",
        "nothing",
        "withheld",
        "written",
        "layout",
        "export",
        "own",
    }
)
WRITTEN = frozenset({"decimal", "dates", "money_in", "earliest", "latest"})
LAYOUT = frozenset({"name", "transposed", "sheet", "as_of", "left_out", "only", "row"})
ROW = frozenset({"kind", "each", "parted_by", "merge", "numbered", "only", "fields"})
ONLY = frozenset({"column", "is", "not", "filled"})
FIELD = WRITTEN | {
    *(
        "column",
        "fallback",
        "finer",
        "value",
        "made",
        "join",
        "values",
        "otherwise",
        "pick",
        "split",
        "slug",
    ),
    *("header_year", "month_means"),
}


def read_profile(text: str, file: str, sheets: Mapping[str, Sheet]) -> Profile:
    """The profile in a TOML text; `sheets` are our kinds of rows by code. Raises ProfileError."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(
            w(
                f"{file}: profilen är inte giltig TOML ({error}). Rätta raden som nämns.",
                f"{file}: the profile is not valid TOML ({error}). Mend the line it names.",
            )
        ) from None
    return _Reading(text, file, sheets).profile(raw)


class _Reading(OutwardKeys):
    """Reads one file; used once."""

    def __init__(self, whole: str, file: str, sheets: Mapping[str, Sheet]) -> None:
        super().__init__(whole, file)
        self.sheets = sheets

    def profile(self, raw: Mapping[str, object]) -> Profile:
        self.known(raw, PROFILE, ())
        written = self.table(raw, "written", ())
        self.known(written, WRITTEN, ("written",))
        currency = self.text(raw, "currency", (), "SEK")
        usual = self.convention(written, ("written",), Convention(currency=currency))
        own = self.flag(raw, "own", ())
        layouts = self.list(raw, "layout", ())
        if not layouts and not own:
            raise self.refused(
                ("layout",), w("profilen saknar layout", "the profile has no layout")
            )
        return Profile(
            name=self.text(raw, "name", ()),
            title=self.words(raw, "title"),
            about=self.words(raw, "about"),
            source=self.text(raw, "source", ()),
            currency=currency,
            encodings=self.texts(raw, "encodings", ()) or ("utf-8-sig", "cp1252"),
            nothing=self._said(raw, "nothing"),
            withheld=self._said(raw, "withheld"),
            layouts=tuple(
                self._layout(one, ("layout", number), usual) for number, one in enumerate(layouts)
            ),
            outward=self.outward(raw, usual),
            own=own,
        )

    def _said(self, raw: Mapping[str, object], key: str) -> tuple[str, ...]:
        return tuple(" ".join(one.casefold().split()) for one in self.texts(raw, key, ()))

    def _layout(self, raw: Mapping[str, object], path: Path, usual: Convention) -> Layout:
        self.known(raw, LAYOUT, path)
        rows = self.list(raw, "row", path)
        if not rows:
            raise self.refused((*path, "row"), w("layouten saknar rader", "the layout has no rows"))
        return Layout(
            name=self.text(raw, "name", path),
            rows=tuple(self._row(one, (*path, "row", n), usual) for n, one in enumerate(rows)),
            transposed=self.flag(raw, "transposed", path),
            sheet=self.text(raw, "sheet", path, "") or None,
            as_of=self._as_of(raw, path, usual),
            left_out=self.texts(raw, "left_out", path),
            only=self._only(raw, path),
        )

    def _as_of(self, raw: Mapping[str, object], path: Path, usual: Convention) -> Source | None:
        if "as_of" not in raw:
            return None
        return self._source_of(Day(), raw["as_of"], (*path, "as_of"), usual)

    def _row(self, raw: Mapping[str, object], path: Path, usual: Convention) -> RowMap:
        self.known(raw, ROW, path)
        kind = self.text(raw, "kind", path)
        sheet = self.sheets.get(kind)
        if sheet is None:
            raise self.refused((*path, "kind"), unknown(kind, sorted(self.sheets)))
        fields = self.table(raw, "fields", path)
        if "id" not in fields:
            raise self.refused(
                (*path, "fields"),
                w(
                    "fältet id saknas; varje rad måste få ett id",
                    "the field id is missing; every row must get an id",
                ),
            )
        return RowMap(
            kind=kind,
            fields={
                key: self._source(sheet, key, spec, (*path, "fields", key), usual)
                for key, spec in fields.items()
            },
            each=self.text(raw, "each", path, "") or None,
            parted_by=self.text(raw, "parted_by", path, ";"),
            merge=self.flag(raw, "merge", path),
            numbered=self.flag(raw, "numbered", path),
            only=self._only(raw, path),
        )

    def _source(self, sheet: Sheet, key: str, raw: object, path: Path, usual: Convention) -> Source:
        keys = [column.key for column in sheet.columns]
        if key not in keys:
            raise self.refused(path, unknown(key, keys))
        column = sheet.column(key)
        source = self._source_of(column.parser, raw, path, usual)
        return replace(source, required=column.required or key == "id")

    def _source_of(self, parser: Parser, raw: object, path: Path, usual: Convention) -> Source:
        """A value's source, read by a parser that is made to fit the profile's way of writing."""
        if isinstance(raw, str | list):
            raw = {"column": raw}
        if not isinstance(raw, Mapping):
            raise self.refused(
                path,
                w(
                    "här ska det stå en kolumn inom citattecken eller {…}",
                    "a column within quotation marks or {…} is expected here",
                ),
            )
        self.known(raw, FIELD, path)
        if sum(one in raw for one in ("column", "value", "made")) != 1:
            raise self.refused(
                path,
                w(
                    "ange precis en av column, value och made",
                    "give exactly one of column, value and made",
                ),
            )
        parser = self._parser(parser, raw, path, usual)
        self._readable(parser, raw, path)
        return Source(
            parser=parser,
            columns=self.texts(raw, "column", path),
            fallback=self.texts(raw, "fallback", path),
            finer=self.texts(raw, "finer", path),
            constant=self.text(raw, "value", path) if "value" in raw else None,
            made=self.text(raw, "made", path) if "made" in raw else None,
            join=self.text(raw, "join", path) if "join" in raw else None,
            values=self._values(raw, path),
            otherwise=self.text(raw, "otherwise", path) if "otherwise" in raw else None,
            pick=self._pick(raw, path),
            split=self.text(raw, "split", path) if "split" in raw else None,
            slug=self.flag(raw, "slug", path),
            header_year=self.flag(raw, "header_year", path),
        )

    def _parser(
        self, parser: Parser, raw: Mapping[str, object], path: Path, usual: Convention
    ) -> Parser:
        """The column's own parser, by this profile's way of writing."""
        way = self.convention(raw, path, usual)
        if isinstance(parser, Money):
            return replace(parser, mark=way.decimal, currency=way.currency, scale=way.money_in)
        if isinstance(parser, Number | Integer):
            return replace(parser, mark=way.decimal)
        if isinstance(parser, Day):
            edge = self.one_of(raw, "month_means", path, parser.edge)
            parser = replace(parser, order=way.dates, edge=edge)
            if way.earliest or way.latest:
                return Bounded(parser, way.earliest, way.latest)
        return parser

    def _readable(self, parser: Parser, raw: Mapping[str, object], path: Path) -> None:
        """Refuse a constant, or one of our words in a value map, that the field cannot hold."""
        ours = dict(self._values(raw, path) or {})
        for key in ("value", "otherwise"):
            if key in raw:
                ours[key] = self.text(raw, key, path)
        for word, code in ours.items():
            if not code:
                continue
            try:
                parser.read(code)
            except Unreadable as refusal:
                raise self.refused((*path, word), refusal.words) from None

    def _values(self, raw: Mapping[str, object], path: Path) -> Mapping[str, str] | None:
        if "values" not in raw:
            return None
        table = self.table(raw, "values", path)
        return {
            " ".join(word.casefold().split()): self.text(table, word, (*path, "values"))
            for word in table
        }

    def _pick(self, raw: Mapping[str, object], path: Path) -> str | None:
        if "pick" not in raw:
            return None
        written = self.text(raw, "pick", path)
        try:
            groups = re.compile(written).groups
        except re.error:
            groups = 0
        if groups != 1:
            raise self.refused(
                (*path, "pick"),
                w(
                    "här ska det stå ett reguljärt uttryck med en grupp",
                    "a regular expression with one group is expected here",
                ),
            )
        return written

    def _only(self, raw: Mapping[str, object], path: Path) -> tuple[Condition, ...]:
        found = []
        for number, one in enumerate(self.list(raw, "only", path)):
            here = (*path, "only", number)
            self.known(one, ONLY, here)
            found.append(
                Condition(
                    columns=self.texts(one, "column", here, required=True),
                    among=frozenset(word.casefold() for word in self.texts(one, "is", here)),
                    outside=frozenset(word.casefold() for word in self.texts(one, "not", here)),
                    filled=self.flag(one, "filled", here),
                )
            )
        return tuple(found)
