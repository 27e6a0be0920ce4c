"""The fields of a commitment."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, LongText, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

COMMITMENTS = Sheet(
    kind=Kind.COMMITMENT.code,
    name=Kind.COMMITMENT.words,
    one=w("effektåtagande", "commitment"),
    about=w(
        "Vad varje mottagande enhet har tagit på sig att nå, och vem som har sagt ja.",
        "What each receiving unit has taken on to reach, and who said yes.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för åtagandet.", "A code of its own for the commitment."),
            parser=Text(),
            example="ÅT-031",
            required=True,
            group=w("Åtagandet", "The commitment"),
            listed=True,
        ),
        Column(
            key="benefit",
            label=w("Effektmål", "Benefit"),
            help=w(
                "Id för effektmålet som enheten tar på sig.", "Id of the benefit the unit takes on."
            ),
            parser=Ref(Kind.BENEFIT.code),
            example="E-031",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Enhet", "Unit"),
            help=w("Id för den mottagande enheten.", "Id of the receiving unit."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            listed=True,
            filtered=True,
        ),
        Column(
            key="owner",
            label=w("Effektägare", "Effect owner"),
            help=w(
                "Rollen i enheten som svarar för effekten. Skriv en roll, inte ett namn.",
                "The role in the unit that answers for the effect. Write a role, not a name.",
            ),
            parser=Text(),
            example="Enhetschef hemtjänst",
            listed=True,
        ),
        Column(
            key="value",
            label=w("Åtagande i nyckeltalets enhet", "Committed value"),
            help=w(
                "Det värde enheten lovar att nyckeltalet ska nå.",
                "The value of the indicator that the unit promises to reach.",
            ),
            parser=Number(),
            example="20",
            listed=True,
        ),
        Column(
            key="value_on",
            label=w("Ska vara nått den", "To be reached on"),
            help=w(
                "Den dag värdet ska vara nått i enheten.",
                "The day the value shall be reached in the unit.",
            ),
            parser=Day(),
            example="2028-12-31",
        ),
        Column(
            key="accepted_on",
            label=w("Godtaget den", "Accepted on"),
            help=w(
                "Den dag effektägaren tog på sig effekten. Tomt: ännu inte.",
                "The day the effect owner took it on. Empty: not yet.",
            ),
            parser=Day(),
            example="2026-09-01",
            group=w("Effektägarens svar", "The effect owner's answer"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="declined_on",
            label=w("Avböjt den", "Declined on"),
            help=w("Den dag effektägaren sa nej.", "The day the effect owner said no."),
            parser=Day(),
            example="2026-09-01",
        ),
        Column(
            key="reason",
            label=w("Skäl eller villkor", "Reason or condition"),
            help=w(
                "Varför effektägaren säger nej, eller vad som krävs för ett ja.",
                "Why the effect owner says no, or what a yes takes.",
            ),
            parser=LongText(),
            example="Förutsätter att täckningen är utbyggd i hela kommunen.",
        ),
    ),
)
