"""The fields of a second coding."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Activity, DirectValue, Kind

CODINGS = Sheet(
    kind=Kind.CODING.code,
    name=Kind.CODING.words,
    one=w("andra kodning", "second coding"),
    about=w(
        "Ett urval effektmål som en andra person har placerat på kartan, utan att se den förstas svar.",
        "A sample of benefits that a second person has placed on the map, without seeing the first one's answer.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för kodningen.", "A code of its own for the coding."),
            parser=Text(),
            example="K-014",
            required=True,
            group=w("Kodningen", "The coding"),
            listed=True,
        ),
        Column(
            key="benefit",
            label=w("Effektmål", "Benefit"),
            help=w("Id för effektmålet som kodas.", "Id of the benefit that is coded."),
            parser=Ref(Kind.BENEFIT.code),
            example="E-031",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="coder",
            label=w("Kodad av", "Coded by"),
            help=w(
                "Rollen som kodade. Skriv en roll, inte ett namn.",
                "The role that coded. Write a role, not a name.",
            ),
            parser=Text(),
            example="Controller",
            listed=True,
            filtered=True,
        ),
        Column(
            key="activity",
            label=w("Effektivitet eller innovation", "Efficiency or innovation"),
            help=w("Den andra kodarens val.", "The second coder's choice."),
            parser=Choice(Activity),
            example="effektivitet: samma uppgift med mindre resurs, tid eller fel",
            listed=True,
        ),
        Column(
            key="direct_value",
            label=w("Intern eller extern", "Internal or external"),
            help=w("Den andra kodarens val.", "The second coder's choice."),
            parser=Choice(DirectValue),
            example="intern: medarbetare, enhet eller koncern först",
            listed=True,
        ),
        Column(
            key="coded_on",
            label=w("Kodad den", "Coded on"),
            help=w("Den dag kodningen gjordes.", "The day of the coding."),
            parser=Day(),
            example="2026-10-12",
            listed=True,
        ),
    ),
)
