"""How fields are entered: a choice, ticks of a few, and several written one by one."""

from __future__ import annotations

import re

from django import forms
from django.forms.utils import flatatt
from django.utils.safestring import SafeString, mark_safe

from styrkedja.look.drawing.options import lines
from styrkedja.look.pieces import Option

SPARE = 2  # empty fields for further references


class Choice(forms.Select):
    """One of several; printed at once, since a template for each option takes ten times as long."""

    def render(
        self,
        name: str,
        value: object,
        attrs: dict[str, object] | None = None,
        renderer: object = None,
    ) -> SafeString:
        """The select with its options, the one chosen marked."""
        about = flatatt({"name": name, **self.build_attrs(self.attrs, attrs)})
        offered = (Option(str(code), text) for code, text in self.choices)
        inside = "".join(lines(offered, "" if value is None else str(value)))
        return mark_safe(f"<select{about}>{inside}</select>")  # noqa: S308  every part is escaped


class Ticks(forms.CheckboxSelectMultiple):
    """Several references among a few: a box to tick for each; read as the sheet reads them."""

    def value_from_datadict(self, data: object, files: object, name: str) -> str:
        """The ticked ids as a cell holds them."""
        return "; ".join(written(data, name))

    def format_value(self, value: object) -> list[str]:
        """The ids that are ticked."""
        return parted(value)


class Several(forms.TextInput):
    """Several references among many: a field for each, and some to spare; ids are offered as one writes."""

    template_name = "look/parts/several.html"

    def value_from_datadict(self, data: object, files: object, name: str) -> str:
        """The written ids as a cell holds them."""
        return "; ".join(written(data, name))

    def get_context(self, name: str, value: object, attrs: dict[str, object]) -> dict[str, object]:
        """The fields to print: those filled in, then the spare ones."""
        context = super().get_context(name, None, attrs)
        context["widget"]["values"] = [*parted(value), *[""] * SPARE]
        return context


def written(data: object, name: str) -> list[str]:
    """Everything sent under a name, without what is empty."""
    given = data.getlist(name) if hasattr(data, "getlist") else [data.get(name) or ""]
    return [text.strip() for text in given if text.strip()]


def parted(value: object) -> list[str]:
    """A cell's ids one by one."""
    return [part.strip() for part in re.split(r"[;,\n]", str(value or "")) if part.strip()]
