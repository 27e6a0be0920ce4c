"""The fields of a frame adjustment."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, LongText, Money, Ref, Text, Year
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

ADJUSTMENTS = Sheet(
    kind=Kind.ADJUSTMENT.code,
    name=Kind.ADJUSTMENT.words,
    one=w("ramjustering", "frame adjustment"),
    about=w(
        "Hur en enhets ram ändras ett år när ett initiativ beslutas: räknat, godtaget av enheten, beslutat.",
        "How a unit's frame changes in a year when an initiative is decided: computed, accepted by the unit, decided.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w(
                "En egen beteckning för ramjusteringen.",
                "A code of its own for the frame adjustment.",
            ),
            parser=Text(),
            example="RAM-012-ENH-03-2028",
            required=True,
            group=w("Ramjusteringen", "The frame adjustment"),
            listed=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w("Id för initiativet.", "Id of the initiative."),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Enhet", "Unit"),
            help=w("Id för enheten vars ram justeras.", "Id of the unit whose frame is adjusted."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="year",
            label=w("År", "Year"),
            help=w("Budgetåret.", "The budget year."),
            parser=Year(),
            example="2028",
            listed=True,
            filtered=True,
        ),
        Column(
            key="amount",
            label=w("Belopp", "Amount"),
            help=w(
                "Ändring av ramen i kronor. Minus sänker den.",
                "Change of the frame in kronor. Minus lowers it.",
            ),
            parser=Money(),
            example="-420 000",
            listed=True,
        ),
        Column(
            key="savings",
            label=w("Varav effekt", "Of which effect"),
            help=w(
                "Godtagna finansiella effekter som sänker ramen, i kronor.",
                "Accepted financial effects that lower the frame, in kronor.",
            ),
            parser=Money(),
            example="450 000",
            group=w("Så är det räknat", "How it is computed"),
        ),
        Column(
            key="running",
            label=w("Varav ny drift", "Of which new running cost"),
            help=w(
                "Ny driftkostnad som höjer ramen, i kronor.",
                "New running cost that raises the frame, in kronor.",
            ),
            parser=Money(),
            example="30 000",
        ),
        Column(
            key="repayment",
            label=w("Varav återbetalning", "Of which repayment"),
            help=w(
                "Återbetalning som ramen ska rymma, i kronor.",
                "Repayment the frame has to hold, in kronor.",
            ),
            parser=Money(),
            example="0",
        ),
        Column(
            key="formula",
            label=w("Formelversion", "Formula version"),
            help=w("Formeln som räknade.", "The formula that computed."),
            parser=Text(),
            example="F12 version 1",
        ),
        Column(
            key="proposed_on",
            label=w("Räknad den", "Computed on"),
            help=w("Den dag förslaget räknades.", "The day the proposal was computed."),
            parser=Day(),
            example="2026-08-20",
            group=w("Hur den beslutas", "How it is decided"),
        ),
        Column(
            key="accepted_on",
            label=w("Godtagen den", "Accepted on"),
            help=w(
                "Den dag enheten godtog ramjusteringen.",
                "The day the unit accepted the frame adjustment.",
            ),
            parser=Day(),
            example="2026-09-01",
            listed=True,
            filtered=True,
        ),
        Column(
            key="accepted_by",
            label=w("Godtagen av", "Accepted by"),
            help=w(
                "Rollen som godtog. Skriv en roll, inte ett namn.",
                "The role that accepted. Write a role, not a name.",
            ),
            parser=Text(),
            example="Förvaltningschef",
        ),
        Column(
            key="decision",
            label=w("Beslut", "Decision"),
            help=w(
                "Id för beslutet om ramjusteringen.", "Id of the decision on the frame adjustment."
            ),
            parser=Ref(Kind.DECISION.code),
            example="BESL-045",
            listed=True,
        ),
        Column(
            key="reverses",
            label=w("Återställer", "Reverses"),
            help=w(
                "Id för den ramjustering som den här tar tillbaka.",
                "Id of the frame adjustment this one takes back.",
            ),
            parser=Text(),
            example="RAM-009-ENH-03-2027",
        ),
        Column(
            key="declined_on",
            label=w("Avböjd den", "Declined on"),
            help=w(
                "Den dag enheten avböjde ramjusteringen.",
                "The day the unit declined the frame adjustment.",
            ),
            parser=Day(),
            example="2026-09-03",
        ),
        Column(
            key="reason",
            label=w("Varför enheten avböjde", "Why the unit declined"),
            help=w(
                "Enhetens skäl. Initiativet kan inte beslutas förrän förslaget är ändrat eller borttaget.",
                "The unit's reason. The initiative cannot be decided until the proposal is changed or withdrawn.",
            ),
            parser=LongText(),
            example="Besparingen räknas redan hem i ett annat initiativ.",
        ),
    ),
)
