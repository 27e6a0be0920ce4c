"""The fields of steering documents and of goals."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

DOCUMENTS = Sheet(
    kind=Kind.DOCUMENT.code,
    name=Kind.DOCUMENT.words,
    one=w("styrdokument", "steering document"),
    about=w(
        "Planer, program, strategier och policyer som styr digitaliseringen.",
        "Plans, programmes, strategies and policies that steer digitalisation.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w(
                "En kort beteckning som andra blad kan hänvisa till.",
                "A short code that other sheets can refer to.",
            ),
            parser=Text(),
            example="DOK-02",
            required=True,
            aliases=("dokument-id", "dokumentid", "nr"),
            group=w("Dokumentet", "The document"),
            listed=True,
        ),
        Column(
            key="name",
            label=w("Namn", "Name"),
            help=w("Dokumentets titel.", "The title of the document."),
            parser=Text(),
            example="Plan för digitalisering 2025–2028",
            required=True,
            aliases=("titel", "dokument", "styrdokument", "title"),
            listed=True,
        ),
        Column(
            key="case_number",
            label=w("Diarienummer", "Case number"),
            help=w(
                "Numret som beslutet är diariefört under.",
                "The number under which the decision is registered.",
            ),
            parser=Text(),
            example="KS/2025:118",
            aliases=("dnr", "ärendenummer"),
            listed=True,
        ),
        Column(
            key="body",
            label=w("Antaget av", "Adopted by"),
            help=w(
                "Id för den enhet som antog dokumentet.",
                "Id of the unit that adopted the document.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="ENH-01",
            aliases=("beslutsinstans", "beslutat av", "antagare"),
            group=w("Beslut och giltighet", "Decision and validity"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="adopted_on",
            label=w("Antaget den", "Adopted on"),
            help=w("Den dag dokumentet antogs.", "The day the document was adopted."),
            parser=Day(),
            example="2025-02-24",
            aliases=("beslutsdatum", "antagandedatum"),
        ),
        Column(
            key="valid_from",
            label=w("Gäller från", "Valid from"),
            help=w("Första dagen dokumentet gäller.", "The first day the document is in force."),
            parser=Day(),
            example="2025-03-01",
            aliases=("giltigt från", "giltig från"),
        ),
        Column(
            key="valid_until",
            label=w("Gäller till och med", "Valid until"),
            help=w(
                "Sista dagen dokumentet gäller. Lämna tomt om det gäller tills vidare.",
                "The last day the document is in force. Leave empty if it has no end.",
            ),
            parser=Day(),
            example="2028-12-31",
            aliases=("gäller till", "giltigt till", "giltig till", "giltigt till och med"),
            listed=True,
        ),
        Column(
            key="replaces",
            label=w("Ersätter", "Replaces"),
            help=w(
                "Id för det dokument som detta ersätter.",
                "Id of the document that this one replaces.",
            ),
            parser=Ref(Kind.DOCUMENT.code),
            example="DOK-01",
            aliases=("ersätter dokument",),
        ),
        Column(
            key="direction_activity",
            label=w("Riktning: effektivitet–innovation", "Direction: efficiency–innovation"),
            help=w(
                "Den beslutade riktningen, från −1 (bara effektivitet) till 1 (bara innovation).",
                "The decided direction, from −1 (efficiency only) to 1 (innovation only).",
            ),
            parser=Number(),
            example="0,2",
            aliases=("riktning innovation", "riktning aktivitet"),
            group=w("Beslutad riktning", "Decided direction"),
        ),
        Column(
            key="direction_value",
            label=w("Riktning: intern–extern", "Direction: internal–external"),
            help=w(
                "Vem som ska få nyttan först, från −1 (bara den egna organisationen) till 1 (bara invånare, företag och besökare).",
                "Who shall benefit first, from −1 (own organisation only) to 1 (residents, companies and visitors only).",
            ),
            parser=Number(),
            example="0,5",
            aliases=("riktning extern", "riktning direktnytta"),
        ),
        Column(
            key="direction_body",
            label=w("Riktningen beslutad av", "Direction decided by"),
            help=w(
                "Id för den enhet som beslutade riktningen.",
                "Id of the unit that decided the direction.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="ENH-01",
        ),
        Column(
            key="direction_on",
            label=w("Riktningen beslutad den", "Direction decided on"),
            help=w("Den dag riktningen beslutades.", "The day the direction was decided."),
            parser=Day(),
            example="2025-02-24",
        ),
    ),
)

GOALS = Sheet(
    kind=Kind.GOAL.code,
    name=Kind.GOAL.words,
    one=w("mål", "goal"),
    about=w(
        "Politiska mål och verksamhetsmål, gärna i träd: ett övergripande mål med delmål under sig.",
        "Political and organisational goals, preferably as a tree: a main goal with subgoals.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w(
                "Målets beteckning. Initiativ och effektmål hänvisar till den.",
                "The goal's code. Initiatives and benefits refer to it.",
            ),
            parser=Text(),
            example="M-12",
            required=True,
            aliases=("mål-id", "målid", "målnummer", "nr"),
            group=w("Målet", "The goal"),
            listed=True,
        ),
        Column(
            key="name",
            label=w("Namn", "Name"),
            help=w(
                "Målet som det är beslutat, i en mening.",
                "The goal as decided, in one sentence.",
            ),
            parser=Text(),
            example="Fler invånare klarar sin vardag hemma",
            required=True,
            aliases=("mål", "måltext", "målformulering", "goal"),
            listed=True,
        ),
        Column(
            key="parent",
            label=w("Överordnat mål", "Parent goal"),
            help=w(
                "Id för målet som detta är en del av. Lämna tomt för ett övergripande mål.",
                "Id of the goal that this is part of. Leave empty for a main goal.",
            ),
            parser=Ref(Kind.GOAL.code),
            example="M-01",
            aliases=("del av", "huvudmål"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="document",
            label=w("Styrdokument", "Steering document"),
            help=w(
                "Id för dokumentet där målet står.",
                "Id of the document that states the goal.",
            ),
            parser=Ref(Kind.DOCUMENT.code),
            example="DOK-02",
            aliases=("dokument", "källa"),
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Ansvarig enhet", "Responsible unit"),
            help=w(
                "Id för nämnden, bolaget eller enheten som äger målet.",
                "Id of the committee, company or unit that owns the goal.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            aliases=("enhet", "nämnd", "ansvarig nämnd", "ägare"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="perspective",
            label=w("Perspektiv", "Perspective"),
            help=w(
                "Målområdet eller perspektivet målet hör till.",
                "The area or perspective the goal belongs to.",
            ),
            parser=Text(),
            example="Invånare",
            aliases=("målområde", "område", "prioriterat område"),
            filtered=True,
        ),
        Column(
            key="indicator",
            label=w("Nyckeltal", "Indicator"),
            help=w(
                "Det ni mäter för att se om målet nås. Mål med delmål behöver inget eget.",
                "What you measure to see whether the goal is met. Goals with subgoals need none.",
            ),
            parser=Text(),
            example="Andel brukare som är nöjda med hemtjänsten",
            aliases=("indikator", "mått"),
            group=w("Mätning", "Measurement"),
            listed=True,
        ),
        Column(
            key="indicator_unit",
            label=w("Nyckeltalets enhet", "Unit of the indicator"),
            help=w(
                "Vad talet räknas i, till exempel procent, dagar eller antal.",
                "What the number is counted in, for example per cent, days or count.",
            ),
            parser=Text(),
            example="procent",
            aliases=("måttenhet", "sort"),
        ),
        Column(
            key="target",
            label=w("Målvärde", "Target"),
            help=w(
                "Värdet nyckeltalet ska nå. Skriv bara talet.",
                "The value the indicator shall reach. Write the number only.",
            ),
            parser=Number(),
            example="90",
            aliases=("målnivå",),
        ),
        Column(
            key="target_on",
            label=w("Målvärdet nås senast", "Target reached by"),
            help=w(
                "Den dag värdet senast ska vara nått.",
                "The day by which the value shall be reached.",
            ),
            parser=Day(),
            example="2028-12-31",
            aliases=("måldatum", "nås senast", "målår"),
        ),
    ),
)
