"""The fields of an amount."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, Money, Ref, Text, Year
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.terms import Kind

ESTIMATES = Sheet(
    kind=Kind.ESTIMATE.code,
    name=Kind.ESTIMATE.words,
    one=w("belopp", "amount"),
    about=w(
        "Effektmålens belopp, ett år i taget. Potential, åtagande, prognos och utfall står var för sig och skrivs aldrig över.",
        "The benefits' amounts, one year at a time. Potential, commitment, forecast and outcome stand apart and are never overwritten.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för beloppet.", "A code of its own for the amount."),
            parser=Text(),
            example="B-031-2028",
            required=True,
            group=w("Beloppet", "The amount"),
            listed=True,
        ),
        Column(
            key="benefit",
            label=w("Effektmål", "Benefit"),
            help=w("Id för effektmålet.", "Id of the benefit."),
            parser=Ref(Kind.BENEFIT.code),
            example="E-031",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Enhet", "Unit"),
            help=w("Id för enheten som får beloppet.", "Id of the unit that receives the amount."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            listed=True,
            filtered=True,
        ),
        Column(
            key="state",
            label=w("Slag", "State"),
            help=w(
                "Om det är en potential, ett åtagande, en prognos eller ett verifierat utfall.",
                "Whether it is a potential, a commitment, a forecast or a verified outcome.",
            ),
            parser=Choice(EstimateState),
            example="åtagande",
            listed=True,
            filtered=True,
        ),
        Column(
            key="year",
            label=w("År", "Year"),
            help=w("Året beloppet gäller.", "The year the amount is for."),
            parser=Year(),
            example="2028",
            listed=True,
            filtered=True,
        ),
        Column(
            key="low",
            label=w("Lägst", "Low"),
            help=w(
                "Det lägsta troliga beloppet, i kronor.", "The lowest likely amount, in kronor."
            ),
            parser=Money(),
            example="300 000",
        ),
        Column(
            key="expected",
            label=w("Troligast", "Expected"),
            help=w(
                "Det troligaste beloppet, i kronor. Ett utfall skrivs här.",
                "The most likely amount, in kronor. An outcome is written here.",
            ),
            parser=Money(),
            example="450 000",
            listed=True,
        ),
        Column(
            key="high",
            label=w("Högst", "High"),
            help=w(
                "Det högsta troliga beloppet, i kronor.", "The highest likely amount, in kronor."
            ),
            parser=Money(),
            example="600 000",
        ),
        Column(
            key="made_on",
            label=w("Bedömt den", "Assessed on"),
            help=w(
                "Den dag beloppet bedömdes eller mättes.",
                "The day the amount was assessed or measured.",
            ),
            parser=Day(),
            example="2026-09-01",
            listed=True,
        ),
        Column(
            key="source",
            label=w("Källa", "Source"),
            help=w("Var beloppet kommer ifrån.", "Where the amount comes from."),
            parser=Text(),
            example="Nyttokalkyl version 2",
        ),
    ),
)
