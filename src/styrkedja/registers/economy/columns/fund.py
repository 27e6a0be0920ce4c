"""The fields of a funding source."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Money, Ref, Text, Year, YesNo
from styrkedja.ground.words import w
from styrkedja.picture.terms import Funding, Kind

FUNDS = Sheet(
    kind=Kind.FUND.code,
    name=Kind.FUND.words,
    one=w("finansieringskälla", "funding source"),
    about=w(
        "Varifrån pengarna kommer: ordinarie ram, centrala medel eller medel som betalas tillbaka.",
        "Where the money comes from: ordinary frame, central money or money paid back.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för källan.", "A code of its own for the source."),
            parser=Text(),
            example="FIN-02",
            required=True,
            group=w("Källan", "The source"),
            listed=True,
        ),
        Column(
            key="name",
            label=w("Namn", "Name"),
            help=w("Vad källan kallas.", "What the source is called."),
            parser=Text(),
            example="Centrala digitaliseringsmedel",
            required=True,
            listed=True,
        ),
        Column(
            key="funding",
            label=w("Slag", "Kind"),
            help=w("Vilket slags pengar det är.", "Which kind of money it is."),
            parser=Choice(Funding),
            example="centrala medel",
            listed=True,
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Ägare", "Owner"),
            help=w(
                "Id för enheten som förfogar över pengarna.",
                "Id of the unit that disposes of the money.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="KLK",
            listed=True,
            filtered=True,
        ),
        Column(
            key="year",
            label=w("År", "Year"),
            help=w("Året beloppet gäller.", "The year the amount is for."),
            parser=Year(),
            example="2026",
            listed=True,
            filtered=True,
        ),
        Column(
            key="amount",
            label=w("Belopp", "Amount"),
            help=w(
                "Hur mycket källan har under året, i kronor.",
                "How much the source has in the year, in kronor.",
            ),
            parser=Money(),
            example="10 mnkr",
            listed=True,
        ),
        Column(
            key="permanent",
            label=w("Varaktiga", "Permanent"),
            help=w(
                "Ja om pengarna finns kvar år efter år.",
                "Yes if the money remains year after year.",
            ),
            parser=YesNo(),
            example="nej",
            listed=True,
            filtered=True,
        ),
    ),
)
