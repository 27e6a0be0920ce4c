"""The fields of a governance time."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, Integer, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import EffortStep
from styrkedja.picture.terms import Kind, Stage

EFFORTS = Sheet(
    kind=Kind.EFFORT.code,
    name=Kind.EFFORT.words,
    one=w("styrningstid", "governance time"),
    about=w(
        "Tid som går åt till att styra: beredning, möten, beslutspunkter och uppföljning.",
        "Time spent on governing: preparation, meetings, gates and follow-up.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för tiden.", "A code of its own for the time."),
            parser=Text(),
            example="TID-204",
            required=True,
            group=w("Tiden", "The time"),
            listed=True,
        ),
        Column(
            key="step",
            label=w("Steg", "Step"),
            help=w("Vad tiden gick till.", "What the time was spent on."),
            parser=Choice(EffortStep),
            example="möte",
            listed=True,
            filtered=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w(
                "Id för initiativet som tiden gäller.", "Id of the initiative the time concerns."
            ),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            listed=True,
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Organ", "Body"),
            help=w("Id för forumet eller enheten.", "Id of the forum or unit."),
            parser=Ref(Kind.UNIT.code),
            example="FD",
            listed=True,
            filtered=True,
        ),
        Column(
            key="gate",
            label=w("Beslutspunkt", "Gate"),
            help=w(
                "Beslutspunkten, om tiden gick till en passage.",
                "The gate, if the time was spent on a passage.",
            ),
            parser=Choice(Stage),
            example="prioriterad",
            filtered=True,
        ),
        Column(
            key="matter",
            label=w("Ärende", "Matter"),
            help=w(
                "Mötesärendet eller passagen som tiden loggades vid.",
                "The agenda item or passage where the time was logged.",
            ),
            parser=Text(),
            example="M-2026-04-3",
        ),
        Column(
            key="minutes",
            label=w("Minuter", "Minutes"),
            help=w("Antal minuter.", "Number of minutes."),
            parser=Integer(0, 100000),
            example="15",
            listed=True,
        ),
        Column(
            key="people",
            label=w("Personer", "People"),
            help=w("Hur många som deltog.", "How many took part."),
            parser=Integer(1, 500),
            example="6",
            listed=True,
        ),
        Column(
            key="spent_on",
            label=w("Den", "On"),
            help=w("Den dag tiden lades.", "The day the time was spent."),
            parser=Day(),
            example="2026-04-14",
            listed=True,
        ),
    ),
)
