"""The coach on the form of an effektmål: what is typed is tried and kept on the page, and nothing is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.http import HttpRequest, QueryDict

from styrkedja.insights.coach.queries import advice_on
from styrkedja.look.form_of import VERSION, SheetForm, form_of
from styrkedja.look.pieces import Option
from styrkedja.look.preferences import language_now
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelves import SHELVES

TRY, USE = "coach", "coach_use"
FIELD = "name"
Values = Mapping[str, object]


def tried(
    kind: Kind,
    request: HttpRequest,
    stored: Values | None = None,
    *,
    options: Mapping[str, Sequence[Option]],
    locked: frozenset[str] = frozenset(),
) -> SheetForm | None:
    """The form as it was sent to be tried, unsaved and uncriticised; None where it was not."""
    data = request.POST
    if kind is not Kind.BENEFIT or not (TRY in data or USE in data):
        return None
    text = data.get(VERSION, "")
    version = int(text) if text.isdecimal() else None
    values = typed(kind, data, stored or {})
    sheet = SHELVES[kind].sheet
    return form_of(sheet, values=values, version=version, options=options, locked=locked)


def typed(kind: Kind, data: QueryDict, stored: Values) -> Values:
    """What stands in the form, with the proposal that was chosen written into its field."""
    keys = [column.key for column in SHELVES[kind].sheet.columns]
    values: dict[str, object] = {key: data.get(key, stored.get(key) or "") for key in keys}
    field, _, value = data.get(USE, "").partition("|")
    if field in values and field != "id":
        values[field] = value
    return values


def panel(kind: Kind, form: SheetForm, picture: Portfolio) -> Mapping[str, object]:
    """What the form's page needs to show the coach; nothing for other kinds of row."""
    if kind is not Kind.BENEFIT:
        return {}
    stands = {key: form[key].value() for key in form.fields if key != VERSION}
    facts: dict[str, object] = {"beneath": {"field": FIELD, "template": "coach/panel.html"}}
    if form.is_bound or any(stands.values()):
        facts["coach"] = advice_on(stands, picture, language_now())
    return facts
