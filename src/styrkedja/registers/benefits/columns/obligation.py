"""The fields of an obligation."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, Integer, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import ObligationKind
from styrkedja.picture.terms import Kind

OBLIGATIONS = Sheet(
    kind=Kind.OBLIGATION.code,
    name=Kind.OBLIGATION.words,
    one=w("uppföljningsplikt", "obligation"),
    about=w(
        "Vad någon har att följa upp, till vilken dag. Plikten lever kvar när projektet är slut.",
        "What somebody has to follow up, and by which day. The obligation outlives the project.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för plikten.", "A code of its own for the obligation."),
            parser=Text(),
            example="PL-031-1",
            required=True,
            group=w("Plikten", "The obligation"),
            listed=True,
        ),
        Column(
            key="name",
            label=w("Vad som ska göras", "What is to be done"),
            help=w(
                "En mening om det som ska följas upp.", "One sentence on what is to be followed up."
            ),
            parser=Text(),
            example="Mät tid för dokumentation efter sex månader",
            required=True,
            listed=True,
        ),
        Column(
            key="kind",
            label=w("Slag", "Kind"),
            help=w(
                "Om det gäller att mäta, verifiera ett utfall eller rapportera.",
                "Whether it is to measure, to verify an outcome or to report.",
            ),
            parser=Choice(ObligationKind),
            example="mäta",
            listed=True,
            filtered=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w("Id för initiativet.", "Id of the initiative."),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            filtered=True,
        ),
        Column(
            key="benefit",
            label=w("Effektmål", "Benefit"),
            help=w("Id för effektmålet.", "Id of the benefit."),
            parser=Ref(Kind.BENEFIT.code),
            example="E-031",
            listed=True,
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Enhet", "Unit"),
            help=w("Id för enheten som har plikten.", "Id of the unit that has the obligation."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            listed=True,
            filtered=True,
        ),
        Column(
            key="owner",
            label=w("Ansvarig", "Responsible"),
            help=w(
                "Rollen som svarar för att det blir gjort.",
                "The role that answers for it being done.",
            ),
            parser=Text(),
            example="Enhetschef hemtjänst",
            listed=True,
        ),
        Column(
            key="due_on",
            label=w("Senast den", "Due on"),
            help=w("Den dag det senast ska vara gjort.", "The day by which it shall be done."),
            parser=Day(),
            example="2028-06-30",
            listed=True,
        ),
        Column(
            key="decision",
            label=w("Beslut", "Decision"),
            help=w(
                "Id för beslutet som plikten följer av.",
                "Id of the decision the obligation follows from.",
            ),
            parser=Ref(Kind.DECISION.code),
            example="BESL-044",
            group=w("Hur det går", "How it goes"),
        ),
        Column(
            key="measurement",
            label=w("Mätning", "Measurement"),
            help=w(
                "Id för mätningen som uppfyller plikten.",
                "Id of the measurement that meets the obligation.",
            ),
            parser=Ref(Kind.MEASUREMENT.code),
            example="N-104",
        ),
        Column(
            key="done_on",
            label=w("Gjort den", "Done on"),
            help=w("Den dag det blev gjort.", "The day it was done."),
            parser=Day(),
            example="2028-06-12",
            listed=True,
        ),
        Column(
            key="reminded_on",
            label=w("Påmind den", "Reminded on"),
            help=w("Den dag den senaste påminnelsen gick.", "The day of the latest reminder."),
            parser=Day(),
            example="2028-06-01",
        ),
        Column(
            key="step",
            label=w("Trappsteg", "Step"),
            help=w(
                "Hur långt frågan har gått: 0 effektägaren, 1 enhetschefen, 2 forumet, 3 nämnden.",
                "How far the matter has gone: 0 effect owner, 1 head of unit, 2 forum, 3 committee.",
            ),
            parser=Integer(0, 9),
            example="1",
            filtered=True,
        ),
    ),
)
