"""Reads the part of a profile that says how it is written: `[export]`; a bad key is refused by its line."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.front.intake.outward import Outlet, Outward
from styrkedja.front.intake.profile import Convention
from styrkedja.front.intake.toml_keys import unknown
from styrkedja.front.intake.toml_lines import Path
from styrkedja.front.intake.toml_ways import Ways
from styrkedja.ground.sheets.column import Sheet, Unreadable
from styrkedja.ground.words import w

EXPORT = frozenset({"each", "records", "columns", "fields"})
OUTLET = frozenset({"field", "name", "values", "year"})
EACH = ("initiative", "benefit")
PATH: Path = ("export",)


class OutwardKeys(Ways):
    """Keys of the way out."""

    sheets: Mapping[str, Sheet]

    def outward(self, raw: Mapping[str, object], usual: Convention) -> Outward | None:
        """What `[export]` says; None where the profile only reads."""
        if "export" not in raw:
            return None
        table = self.table(raw, "export", ())
        self.known(table, EXPORT, PATH)
        columns = self.texts(table, "columns", PATH, required=True)
        each = self.text(table, "each", PATH, EACH[0])
        if each not in EACH:
            raise self.refused((*PATH, "each"), unknown(each, EACH))
        fields = self.table(table, "fields", PATH)
        return Outward(
            columns=columns,
            outlets=tuple(self._outlet(header, fields[header], columns) for header in fields),
            each=each,
            records=self.flag(table, "records", PATH),
            decimal=usual.decimal,
            money_in=usual.money_in,
        )

    def _outlet(self, header: str, raw: object, columns: tuple[str, ...]) -> Outlet:
        path = (*PATH, "fields", header)
        if header not in columns:
            raise self.refused(path, unknown(header, columns))
        spec = {"field": raw} if isinstance(raw, str) else raw
        if not isinstance(spec, Mapping):
            raise self.refused(
                path,
                w(
                    "här ska det stå ett fält inom citattecken eller {…}",
                    "a field within quotation marks or {…} is expected here",
                ),
            )
        self.known(spec, OUTLET, path)
        kind, _, key = self.text(spec, "field", path).partition(".")
        sheet = self.sheets.get(kind)
        if sheet is None:
            raise self.refused(path, unknown(kind, sorted(self.sheets)))
        keys = [column.key for column in sheet.columns]
        if key not in keys:
            raise self.refused(path, unknown(key, keys))
        return Outlet(
            header=header,
            kind=kind,
            key=key,
            named=self.flag(spec, "name", path),
            values=self._words_for(sheet, key, spec, path),
            year=self.flag(spec, "year", path),
        )

    def _words_for(
        self, sheet: Sheet, key: str, spec: Mapping[str, object], path: Path
    ) -> Mapping[str, str] | None:
        """Our codes with their words; a code that is none of the field's is refused."""
        if "values" not in spec:
            return None
        table = self.table(spec, "values", path)
        for code in table:
            try:
                sheet.column(key).parser.read(code)
            except Unreadable as refusal:
                raise self.refused((*path, "values", code), refusal.words) from None
        return {code: self.text(table, code, (*path, "values")) for code in table}
