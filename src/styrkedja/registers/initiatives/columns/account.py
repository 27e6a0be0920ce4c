"""The fields of an account (särredovisning): portfolio, programme or workstream."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import AccountKind, Kind

ACCOUNTS = Sheet(
    kind=Kind.ACCOUNT.code,
    name=Kind.ACCOUNT.words,
    one=w("särredovisning", "account"),
    about=w(
        "Trädet av portföljer, program och delprogram som initiativen redovisas i.",
        "The tree of portfolios, programmes and workstreams that initiatives are accounted for in.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för redovisningen.", "A code of its own for the account."),
            parser=Text(),
            example="P-02",
            required=True,
            aliases=("särredovisnings-id", "portfölj-id", "nr"),
            group=w("Särredovisningen", "The account"),
            listed=True,
        ),
        Column(
            key="name",
            label=w("Namn", "Name"),
            help=w(
                "Portföljens eller programmets namn.", "The name of the portfolio or programme."
            ),
            parser=Text(),
            example="Digital omsorg",
            required=True,
            aliases=("benämning", "särredovisning", "portfölj", "program"),
            listed=True,
        ),
        Column(
            key="kind",
            label=w("Slag", "Kind"),
            help=w(
                "Om det är en portfölj, ett program eller ett delprogram.",
                "Whether it is a portfolio, a programme or a workstream.",
            ),
            parser=Choice(AccountKind),
            example="program",
            aliases=("typ",),
            listed=True,
            filtered=True,
        ),
        Column(
            key="parent",
            label=w("Ingår i", "Part of"),
            help=w(
                "Id för redovisningen närmast ovanför. Lämna tomt för den översta.",
                "Id of the account next above. Leave empty for the topmost.",
            ),
            parser=Ref(Kind.ACCOUNT.code),
            example="P-01",
            aliases=("överordnad", "del av"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="owner_unit",
            label=w("Beslutande enhet", "Deciding unit"),
            help=w(
                "Id för enheten som beslutar om initiativen här.",
                "Id of the unit that decides on the initiatives here.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            aliases=("ägare", "ägande enhet", "beslutar"),
            listed=True,
            filtered=True,
        ),
    ),
)
