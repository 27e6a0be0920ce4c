"""The invented sheet of the gallery, its rows and its form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, LongText, Money, Ref, Text, YesNo
from styrkedja.ground.words import w
from styrkedja.look.form_of import SheetForm, form_of
from styrkedja.look.pieces import Option
from styrkedja.picture.terms import Stage

SHEET = Sheet(
    kind="initiative",
    name=w("Exempelinitiativ", "Example initiatives"),
    one=w("Exempelinitiativ", "Example initiative"),
    about=w("Påhittade rader som visar hur en lista ser ut.", "Invented rows that show a list."),
    columns=(
        Column(
            "id",
            w("Id", "Id"),
            w("Kort och unikt, till exempel I-012.", "Short and unique, for example I-012."),
            Text(),
            "I-012",
            required=True,
            group=w("Vad det är", "What it is"),
            listed=True,
        ),
        Column(
            "name",
            w("Namn", "Name"),
            w("Så att den som inte är insatt förstår.", "So that an outsider understands."),
            Text(),
            "E-tjänst för bygglov",
            required=True,
            listed=True,
        ),
        Column(
            "description",
            w("Beskrivning", "Description"),
            w("Vad som görs och för vem.", "What is done and for whom."),
            LongText(),
            "Ansökan på nätet",
        ),
        Column(
            "stage",
            w("Skede", "Stage"),
            w("Var initiativet står i dag.", "Where the initiative stands today."),
            Choice(Stage),
            "pågår",
            listed=True,
            filtered=True,
        ),
        Column(
            "unit",
            w("Enhet", "Unit"),
            w("Enheten som driver arbetet.", "The unit that runs it."),
            Ref("unit"),
            "E-03",
            group=w("Ansvar, tid och pengar", "Responsibility, time and money"),
            listed=True,
            filtered=True,
        ),
        Column(
            "budget",
            w("Budget", "Budget"),
            w("Hela livslängden, i kronor.", "Whole life, in kronor."),
            Money(),
            "1 250 000",
            listed=True,
        ),
        Column(
            "planned_end",
            w("Planerat slut", "Planned end"),
            w("Dagen då det ska vara infört.", "The day it shall be introduced."),
            Day(),
            "2027-06-30",
            listed=True,
        ),
        Column(
            "legal_requirement",
            w("Krävs av lag", "Required by law"),
            w("Ja om lagen inte lämnar något val.", "Yes if the law leaves no choice."),
            YesNo(),
            "nej",
        ),
    ),
)
UNITS = (
    Option("E-01", w("E-01 Exempelnämnden", "E-01 The example committee")),
    Option("E-02", w("E-02 Exempelbolaget", "E-02 The example company")),
)


@dataclass(frozen=True, slots=True)
class ExampleRow:
    """One invented row."""

    id: str
    name: str
    stage: Stage
    unit: str | None
    budget: Decimal | None
    planned_end: date | None


NAMES = (
    "Digital ansökan om parkeringstillstånd",
    "Gemensam kalender för lokaler",
    "Sensorer i dagvattenbrunnar",
    "Enklare rekrytering av vikarier",
    "Öppna data om cykelvägar",
    "Ny ärendegång för felanmälan",
)
ROWS = tuple(
    ExampleRow(
        f"I-{at + 1:03}",
        name,
        list(Stage)[at % 6],
        "E-01" if at % 2 else "E-02",
        Decimal(350_000 * (at + 1)) if at != 2 else None,
        date(2027, 1 + at, 15) if at != 4 else None,
    )
    for at, name in enumerate(NAMES)
)


def example_form(refused: bool) -> SheetForm:
    """The form of the example sheet: filled, or posted with two things wrong."""
    wrong = {"id": "I-012", "name": "", "budget": "mycket", "stage": "ongoing"} if refused else None
    stored = {"id": "I-012", "name": NAMES[0], "stage": Stage.ONGOING, "budget": Decimal(1250000)}
    return form_of(SHEET, wrong, values=stored, options={"unit": UNITS}, locked=frozenset({"id"}))
