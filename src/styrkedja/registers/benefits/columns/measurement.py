"""The fields of a measurement of a benefit's indicator."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, LongText, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind, MeasurementKind

MEASUREMENTS = Sheet(
    kind=Kind.MEASUREMENT.code,
    name=Kind.MEASUREMENT.words,
    one=w("mätning", "measurement"),
    about=w(
        "Uppmätta värden för effektmålens nyckeltal, en rad per mättillfälle.",
        "Measured values of the benefits' indicators, one row each time.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för mätningen.", "A code of its own for the measurement."),
            parser=Text(),
            example="N-104",
            required=True,
            aliases=("mätnings-id", "mät-id", "nr"),
            group=w("Mätningen", "The measurement"),
            listed=True,
        ),
        Column(
            key="benefit",
            label=w("Effektmål", "Benefit"),
            help=w("Id för effektmålet som mäts.", "Id of the benefit that is measured."),
            parser=Ref(Kind.BENEFIT.code),
            example="E-031",
            required=True,
            aliases=("effektmåls-id", "effektmål-id"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="kind",
            label=w("Slag", "Kind"),
            help=w(
                "Om det är en nollmätning, en uppföljning, en prognos eller ett verifierat utfall.",
                "Whether it is a baseline, a follow-up, a forecast or a verified outcome.",
            ),
            parser=Choice(MeasurementKind),
            example="uppföljning",
            aliases=("typ", "slag av mätning"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="measured_on",
            label=w("Mätt den", "Measured on"),
            help=w("Den dag värdet gäller.", "The day the value is for."),
            parser=Day(),
            example="2027-03-01",
            aliases=("datum", "mätdatum"),
            listed=True,
        ),
        Column(
            key="value",
            label=w("Värde", "Value"),
            help=w("Det uppmätta talet.", "The measured number."),
            parser=Number(),
            example="51",
            aliases=("utfall", "mätvärde"),
            listed=True,
        ),
        Column(
            key="source",
            label=w("Källa", "Source"),
            help=w("Var värdet kommer ifrån.", "Where the value comes from."),
            parser=Text(),
            example="Tidsstudie i fyra grupper",
            listed=True,
        ),
        Column(
            key="evidence",
            label=w("Belägg", "Evidence"),
            help=w(
                "Var underlaget till värdet finns: handling, länk eller diarienummer.",
                "Where the proof of the value lies: document, link or case number.",
            ),
            parser=Text(),
            example="KSKF/2026:88, bilaga 3",
        ),
        Column(
            key="note",
            label=w("Anteckning", "Note"),
            help=w(
                "Det som behövs för att förstå värdet.", "What is needed to understand the value."
            ),
            parser=LongText(),
            example="En grupp saknas på grund av semester.",
            aliases=("kommentar", "notering"),
        ),
    ),
)
