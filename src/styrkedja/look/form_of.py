"""A form made from a sheet's columns: it reads what is written exactly as the sheet does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from django import forms

from styrkedja.ground.sheets.column import Column, Sheet, Unreadable
from styrkedja.ground.words import Words, w
from styrkedja.look.pieces import Option
from styrkedja.look.preferences import language_now
from styrkedja.look.widgets import Choice, Several, Ticks

SELECT_AT_MOST = 60  # more options than this are searched in instead
TICK_AT_MOST = 24  # of several: more than this, and each is written in a field of its own
VERSION = "row_version"  # the version of the row the form was filled from
NOT_CHOSEN = w("– inte valt –", "– not chosen –")
NO_ANSWER = w("– inte svarat –", "– no answer –")
MISSING = w("Fyll i {name}.", "Fill in {name}.")
YES = Option("ja", w("Ja", "Yes"))
NO = Option("nej", w("Nej", "No"))
KEYBOARDS = {"number": "decimal", "money": "decimal", "integer": "numeric", "year": "numeric"}
NARROW = frozenset({"number", "money", "integer", "year", "day"})


class ColumnField(forms.Field):
    """One column as a form field: cleaned by the column's own parser."""

    def __init__(
        self, column: Column, language: str, offered: Sequence[Option], locked: bool
    ) -> None:
        self.column = column
        self.language = language
        self.offered = tuple(offered)
        super().__init__(
            required=column.required,
            label=column.label.to(language),
            help_text=column.help.to(language),
            widget=widget_for(column, language, self.offered),
            disabled=locked,
        )
        # A select shows its options itself; a longer list is offered beside a text field.
        shows_them = isinstance(self.widget, Choice | Ticks)
        self.options_list = () if shows_them else self.offered

    def clean(self, value: object) -> object | None:
        """What the sheet would read; refused with the sheet's own words."""
        if self.disabled:  # the stored value, which nobody has written
            return value
        try:
            read = self.column.parser.read(value)
        except Unreadable as refused:
            raise forms.ValidationError(refused.words.to(self.language)) from refused
        if self.required and (read is None or read == ()):
            raise forms.ValidationError(
                MISSING.fill(name=lowered(self.column.label)).to(self.language)
            )
        return read

    def prepare_value(self, value: object) -> object:
        """A stored value as it is written in the field; what was just written stays as it was."""
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, bool):
            return (YES if value else NO).value
        if isinstance(value, Enum):
            return value.value
        return self.column.parser.show(value, self.language)


class SheetForm(forms.Form):
    """A form of one sheet; made by `form_of`."""

    use_required_attribute = False
    row_version = forms.CharField(required=False, widget=forms.HiddenInput)

    def groups(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields under their headings, in the sheet's order."""
        found: list[tuple[str, list[forms.BoundField]]] = []
        for name, field in self.fields.items():
            if not isinstance(field, ColumnField):
                continue
            heading = field.column.group
            if heading is not None or not found:
                found.append((heading.to(field.language) if heading else "", []))
            found[-1][1].append(self[name])
        return found

    def values(self) -> dict[str, object]:
        """What was read, by column key; call it only when the form is valid."""
        return {
            name: self.cleaned_data[name]
            for name, field in self.fields.items()
            if isinstance(field, ColumnField)
        }

    def version(self) -> int | None:
        """The version of the row the form was filled from."""
        text = self.cleaned_data.get(VERSION) or ""
        return int(text) if text.isdecimal() else None

    forbidden = False  # whether it was refused because somebody else may write this

    def refuse(self, complaints: Mapping[str, Words]) -> None:
        """Add refusals found elsewhere (by an action), by column key or "" for the whole row."""
        language = language_now()
        for key, words in complaints.items():
            self.add_error(key if key in self.fields else None, words.to(language))


def form_of(
    sheet: Sheet,
    data: Mapping[str, str] | None = None,
    *,
    values: Mapping[str, object] | None = None,
    version: int | None = None,
    options: Mapping[str, Sequence[Option]] | None = None,
    without: frozenset[str] = frozenset(),
    locked: frozenset[str] = frozenset(),
) -> SheetForm:
    """The form of a sheet, empty, filled from `values`, or holding what was posted.

    `options` gives the things a reference may point at, by column key; `without` leaves columns
    out, `locked` shows them without letting them be changed (they keep the value in `values`).
    """
    language = language_now()
    filled = dict(values or {})
    form = SheetForm(data, initial={**filled, VERSION: "" if version is None else str(version)})
    for column in sheet.columns:
        if column.key in without:
            continue
        offered = with_own(
            (options or {}).get(column.key, ()), filled.get(column.key), column.parser.form
        )
        form.fields[column.key] = ColumnField(column, language, offered, column.key in locked)
    return form


def with_own(offered: Sequence[Option], own: object, form: str) -> Sequence[Option]:
    """The options, with the row's own value among them even if it is no longer offered."""
    if not offered or form not in ("ref", "refs") or not own:
        return offered
    known = {one.value for one in offered}
    owned = own if isinstance(own, tuple) else (own,)
    return (*offered, *(Option(str(each), str(each)) for each in owned if each not in known))


def widget_for(column: Column, language: str, offered: Sequence[Option]) -> forms.Widget:
    """How a column is entered."""
    form = column.parser.form
    if form == "long":
        return forms.Textarea(attrs={"rows": 4})
    if form == "yes_no":
        return select(NO_ANSWER, (YES, NO), language, "narrow")
    if form == "choice":
        terms = [Option(term.value, term.words) for term in column.parser.terms]
        return select(NOT_CHOSEN, terms, language)
    if form == "ref" and 0 < len(offered) <= SELECT_AT_MOST:
        return select(NOT_CHOSEN, offered, language)
    if form == "refs" and 0 < len(offered) <= TICK_AT_MOST:
        return Ticks(choices=[(one.value, said(one.words, language)) for one in offered])
    if form == "refs" and offered:
        return Several(attrs={"autocomplete": "off", "list": f"id_{column.key}-list"})
    attrs = {"autocomplete": "off"}
    if form in KEYBOARDS:
        attrs["inputmode"] = KEYBOARDS[form]
    if form in NARROW:
        attrs["class"] = "narrow"
    if form == "ref" and offered:
        attrs["list"] = f"id_{column.key}-list"
    return forms.TextInput(attrs=attrs)


def select(nothing: Words, offered: Sequence[Option], language: str, look: str = "") -> Choice:
    """A select whose first choice is none at all."""
    choices = [("", nothing.to(language))]
    choices += [(one.value, said(one.words, language)) for one in offered]
    return Choice(choices=choices, attrs={"class": look} if look else {})


def said(words: Words | str, language: str) -> str:
    """An option's text."""
    text = words if isinstance(words, str) else words.to(language)
    return text[:1].upper() + text[1:]


def lowered(label: Words) -> Words:
    """A label within a sentence."""
    return Words(label.sv[:1].lower() + label.sv[1:], label.en[:1].lower() + label.en[1:])
