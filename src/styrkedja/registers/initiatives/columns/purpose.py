"""What an initiative is, who answers for it and what it serves."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column
from styrkedja.ground.sheets.parse import Choice, Day, LongText, Ref, Refs, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind, Origin

PURPOSE = (
    Column(
        key="id",
        label=w("Id", "Id"),
        help=w(
            "Initiativets beteckning. Effektmål, beslut och budgetposter hänvisar till den.",
            "The initiative's code. Benefits, decisions and budget lines refer to it.",
        ),
        parser=Text(),
        example="I-012",
        required=True,
        aliases=("initiativ-id", "initiativid", "projekt-id", "projektnummer", "nr"),
        group=w("Initiativet", "The initiative"),
        listed=True,
    ),
    Column(
        key="name",
        label=w("Namn", "Name"),
        help=w("Ett kort namn som alla känner igen.", "A short name that everybody recognises."),
        parser=Text(),
        example="Mobil dokumentation i hemtjänsten",
        required=True,
        aliases=("initiativ", "initiativnamn", "projekt", "projektnamn", "benämning"),
        listed=True,
    ),
    Column(
        key="description",
        label=w("Beskrivning", "Description"),
        help=w(
            "Vad ni vill göra och varför, i några meningar.",
            "What you want to do and why, in a few sentences.",
        ),
        parser=LongText(),
        example="Medarbetarna ska kunna läsa och skriva i journalen hemma hos brukaren.",
        aliases=("sammanfattning",),
    ),
    Column(
        key="account",
        label=w("Särredovisning", "Account"),
        help=w(
            "Id för portföljen eller programmet initiativet står i. Det står i precis en.",
            "Id of the portfolio or programme the initiative stands in. It stands in exactly one.",
        ),
        parser=Ref(Kind.ACCOUNT.code),
        example="P-02",
        aliases=("portfölj", "program", "delprogram"),
        listed=True,
        filtered=True,
    ),
    Column(
        key="case_number",
        label=w("Diarienummer", "Case number"),
        help=w(
            "Numret som initiativet är diariefört under.",
            "The number under which the initiative is registered.",
        ),
        parser=Text(),
        example="SN/2026:44",
        aliases=("dnr", "ärendenummer"),
    ),
    Column(
        key="registered_on",
        label=w("Anmält den", "Registered on"),
        help=w("Den dag behovet anmäldes.", "The day the need was registered."),
        parser=Day(),
        example="2025-11-03",
        aliases=("registrerat den", "inkom den", "anmälningsdatum"),
    ),
    Column(
        key="unit",
        label=w("Enhet", "Unit"),
        help=w(
            "Id för enheten som driver initiativet.", "Id of the unit that runs the initiative."
        ),
        parser=Ref(Kind.UNIT.code),
        example="ENH-03",
        aliases=("förvaltning", "ansvarig enhet", "beställare"),
        group=w("Ansvar", "Responsibility"),
        listed=True,
        filtered=True,
    ),
    Column(
        key="owner",
        label=w("Ägare", "Owner"),
        help=w(
            "Rollen i verksamheten som svarar för initiativet, inte personens namn.",
            "The role in the business answerable for the initiative, not the person's name.",
        ),
        parser=Text(),
        example="Verksamhetschef hemtjänst",
        aliases=("initiativägare", "projektägare"),
        listed=True,
    ),
    Column(
        key="owner_unit",
        label=w("Ägarens enhet", "Owner's unit"),
        help=w("Id för enheten där ägaren sitter.", "Id of the unit where the owner sits."),
        parser=Ref(Kind.UNIT.code),
        example="ENH-03",
        aliases=("ägande enhet",),
    ),
    Column(
        key="origin",
        label=w("Kommer från", "Origin"),
        help=w("Var initiativet väcktes.", "Where the initiative arose."),
        parser=Choice(Origin),
        example="förvaltning",
        aliases=("ursprung",),
        filtered=True,
    ),
    Column(
        key="goals",
        label=w("Mål", "Goals"),
        help=w(
            "Id för de mål initiativet bidrar till. Skilj flera åt med semikolon.",
            "Ids of the goals the initiative serves. Separate several with semicolons.",
        ),
        parser=Refs(Kind.GOAL.code),
        example="M-12; M-14",
        aliases=("mål-id", "bidrar till mål", "målkoppling"),
        group=w("Samband", "Connections"),
        filtered=True,
    ),
    Column(
        key="systems",
        label=w("System", "Systems"),
        help=w(
            "Id för de system som berörs. Skilj flera åt med semikolon.",
            "Ids of the systems it touches. Separate several with semicolons.",
        ),
        parser=Refs(Kind.SYSTEM.code),
        example="S-045",
        aliases=("system-id", "berörda system"),
        filtered=True,
    ),
    Column(
        key="depends_on",
        label=w("Beror av", "Depends on"),
        help=w(
            "Id för initiativ som måste bli klara först. Skilj flera åt med semikolon.",
            "Ids of initiatives that must be done first. Separate several with semicolons.",
        ),
        parser=Refs(Kind.INITIATIVE.code),
        example="I-008",
        aliases=("beroenden", "beroende av"),
    ),
)
