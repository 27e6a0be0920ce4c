"""The fields of a unit: the group's tree of bodies, administrations, companies and forums."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, Integer, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind, UnitFunction, UnitKind

UNITS = Sheet(
    kind=Kind.UNIT.code,
    name=Kind.UNIT.words,
    one=w("enhet", "unit"),
    about=w(
        "Koncernens enheter: fullmäktige, nämnder, förvaltningar, bolag, staber och forum.",
        "The units of the group: council, committees, administrations, companies, staff units and forums.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w(
                "Enhetens beteckning, samma som i ekonomisystemet om det går. Andra blad hänvisar till den.",
                "The unit's code, the same as in the accounts if possible. Other sheets refer to it.",
            ),
            parser=Text(),
            example="ENH-03",
            required=True,
            aliases=("enhetsid", "enhets-id", "enhetskod", "ansvarskod", "nr"),
            group=w("Enheten", "The unit"),
            listed=True,
        ),
        Column(
            key="name",
            label=w("Namn", "Name"),
            help=w("Enhetens fulla namn.", "The full name of the unit."),
            parser=Text(),
            example="Socialförvaltningen",
            required=True,
            aliases=("enhet", "enhetsnamn", "benämning", "unit"),
            listed=True,
        ),
        Column(
            key="kind",
            label=w("Slag", "Kind"),
            help=w(
                "Vad enheten är i koncernen. Välj ur listan.",
                "What the unit is in the group. Choose from the list.",
            ),
            parser=Choice(UnitKind),
            example="förvaltning",
            aliases=("typ", "enhetstyp", "type"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="parent",
            label=w("Överordnad enhet", "Parent unit"),
            help=w(
                "Id för enheten närmast ovanför. Lämna tomt för den översta.",
                "Id of the unit next above. Leave empty for the topmost.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="ENH-01",
            aliases=("tillhör", "överordnad", "parent"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="function",
            label=w("Uppgift i koncernen", "Function in the group"),
            help=w(
                "Vad enheten gör för koncernen. Allt som inte är stöd är verksamhet.",
                "What the unit does for the group. Everything that is not support is business.",
            ),
            parser=Choice(UnitFunction),
            example="verksamhet",
            aliases=("uppgift", "funktion", "function"),
            filtered=True,
        ),
        Column(
            key="head",
            label=w("Chef", "Head"),
            help=w(
                "Rollen som leder enheten, inte personens namn.",
                "The role that heads the unit, not the person's name.",
            ),
            parser=Text(),
            example="Förvaltningschef",
            aliases=("chefsroll", "ansvarig chef"),
            listed=True,
        ),
        Column(
            key="employees",
            label=w("Antal anställda", "Employees"),
            help=w(
                "Hur många som är anställda i enheten, räknat i personer.",
                "How many people are employed in the unit.",
            ),
            parser=Integer(),
            example="1250",
            aliases=("anställda", "medarbetare", "antal medarbetare"),
            group=w("Storlek", "Size"),
        ),
        Column(
            key="declared_initiatives",
            label=w("Uppgett antal initiativ", "Declared number of initiatives"),
            help=w(
                "Hur många digitala initiativ enheten själv säger att den har. Med det visas hur stor del som är registrerad.",
                "How many digital initiatives the unit itself says it has. It shows how large a share is registered.",
            ),
            parser=Integer(),
            example="14",
            aliases=("antal initiativ", "uppgivna initiativ"),
        ),
        Column(
            key="declared_on",
            label=w("Uppgett den", "Declared on"),
            help=w(
                "Den dag enheten uppgav antalet.",
                "The day the unit gave the number.",
            ),
            parser=Day(),
            example="2026-03-01",
            aliases=("uppgiftsdatum",),
        ),
    ),
)
