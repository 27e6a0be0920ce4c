"""The fields of a cost."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Money, Ref, Text, Year
from styrkedja.ground.words import w
from styrkedja.picture.terms import BudgetKind, Kind, Spending

COSTS = Sheet(
    kind=Kind.COST.code,
    name=Kind.COST.words,
    one=w("kostnad", "cost"),
    about=w(
        "Vad initiativen kostar, år för år, och vem som betalar.",
        "What the initiatives cost, year by year, and who pays.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för kostnaden.", "A code of its own for the cost."),
            parser=Text(),
            example="KO-012-2027",
            required=True,
            group=w("Kostnaden", "The cost"),
            listed=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w("Id för initiativet som kostar.", "Id of the initiative that costs."),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Betalas av", "Paid by"),
            help=w("Id för enheten som betalar.", "Id of the unit that pays."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-01",
            listed=True,
            filtered=True,
        ),
        Column(
            key="year",
            label=w("År", "Year"),
            help=w("Året kostnaden uppstår.", "The year of the cost."),
            parser=Year(),
            example="2027",
            listed=True,
            filtered=True,
        ),
        Column(
            key="kind",
            label=w("Ändamål", "Purpose"),
            help=w(
                "Vidmakthållande är det initiativet kostar varje år när det är infört.",
                "Run is what the initiative costs every year once introduced.",
            ),
            parser=Choice(BudgetKind),
            example="nyutveckling",
            listed=True,
            filtered=True,
        ),
        Column(
            key="spending",
            label=w("Drift eller investering", "Operating or capital"),
            help=w(
                "Om kostnaden är drift eller investering.",
                "Whether the cost is operating or capital.",
            ),
            parser=Choice(Spending),
            example="drift",
            filtered=True,
        ),
        Column(
            key="fund",
            label=w("Finansieringskälla", "Funding source"),
            help=w(
                "Id för källan som pengarna kommer ur.", "Id of the source the money comes from."
            ),
            parser=Ref(Kind.FUND.code),
            example="FIN-02",
            filtered=True,
        ),
        Column(
            key="planned",
            label=w("Planerat", "Planned"),
            help=w("Planerat belopp i kronor.", "Planned amount in kronor."),
            parser=Money(),
            example="350 000",
            listed=True,
        ),
        Column(
            key="outcome",
            label=w("Utfall", "Outcome"),
            help=w("Vad det blev, i kronor.", "What it became, in kronor."),
            parser=Money(),
            example="362 000",
            listed=True,
        ),
    ),
)
