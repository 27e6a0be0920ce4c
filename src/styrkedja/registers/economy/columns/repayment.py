"""The fields of a repayment."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, Money, Ref, Text, Year
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

REPAYMENTS = Sheet(
    kind=Kind.REPAYMENT.code,
    name=Kind.REPAYMENT.words,
    one=w("återbetalning", "repayment"),
    about=w(
        "Vad en enhet betalar tillbaka till en källa när effekten har kommit.",
        "What a unit pays back to a source when the effect has come.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w(
                "En egen beteckning för återbetalningen.", "A code of its own for the repayment."
            ),
            parser=Text(),
            example="ÅB-012-2029",
            required=True,
            group=w("Återbetalningen", "The repayment"),
            listed=True,
        ),
        Column(
            key="fund",
            label=w("Finansieringskälla", "Funding source"),
            help=w(
                "Id för källan som får pengarna tillbaka.",
                "Id of the source that gets the money back.",
            ),
            parser=Ref(Kind.FUND.code),
            example="FIN-03",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w(
                "Id för initiativet som fick pengarna.", "Id of the initiative that got the money."
            ),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            listed=True,
            filtered=True,
        ),
        Column(
            key="benefit",
            label=w("Effektmål", "Benefit"),
            help=w(
                "Id för effektmålet vars effekt betalar.", "Id of the benefit whose effect pays."
            ),
            parser=Ref(Kind.BENEFIT.code),
            example="E-031",
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Betalas av", "Paid by"),
            help=w("Id för enheten som betalar tillbaka.", "Id of the unit that pays back."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            listed=True,
            filtered=True,
        ),
        Column(
            key="year",
            label=w("År", "Year"),
            help=w("Året återbetalningen ska göras.", "The year of the repayment."),
            parser=Year(),
            example="2029",
            listed=True,
            filtered=True,
        ),
        Column(
            key="amount",
            label=w("Belopp", "Amount"),
            help=w("Belopp i kronor.", "Amount in kronor."),
            parser=Money(),
            example="150 000",
            listed=True,
        ),
        Column(
            key="paid_on",
            label=w("Betald den", "Paid on"),
            help=w("Den dag pengarna betalades tillbaka.", "The day the money was paid back."),
            parser=Day(),
            example="2029-12-15",
            listed=True,
        ),
    ),
)
