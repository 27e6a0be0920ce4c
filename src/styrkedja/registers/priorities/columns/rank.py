"""The fields of a rank."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, Integer, LongText, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

RANKS = Sheet(
    kind=Kind.RANK.code,
    name=Kind.RANK.words,
    one=w("plats i ordningen", "rank"),
    about=w(
        "Forumets beslutade ordning. Går den emot poängen står skälet där.",
        "The forum's decided order. Where it goes against the score the reason stands there.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för platsen.", "A code of its own for the rank."),
            parser=Text(),
            example="RANG-012",
            required=True,
            group=w("Platsen", "The rank"),
            listed=True,
        ),
        Column(
            key="body",
            label=w("Forum", "Forum"),
            help=w("Id för forumet som prioriterar.", "Id of the forum that prioritises."),
            parser=Ref(Kind.UNIT.code),
            example="FD",
            required=True,
            listed=True,
            filtered=True,
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
            key="position",
            label=w("Beslutad plats", "Decided rank"),
            help=w("Platsen i ordningen, 1 är först.", "The place in the order, 1 is first."),
            parser=Integer(1, 100000),
            example="4",
            listed=True,
        ),
        Column(
            key="computed",
            label=w("Plats enligt poängen", "Rank by score"),
            help=w(
                "Platsen som poängen gav när ordningen beslutades.",
                "The place the score gave when the order was decided.",
            ),
            parser=Integer(1, 100000),
            example="6",
            listed=True,
        ),
        Column(
            key="edition",
            label=w("Kriterieversion", "Criteria version"),
            help=w("Versionen av kriterierna.", "The version of the criteria."),
            parser=Integer(1, 999),
            example="2",
        ),
        Column(
            key="total",
            label=w("Summa", "Total"),
            help=w(
                "Den vägda poängen när ordningen beslutades.",
                "The weighted score when the order was decided.",
            ),
            parser=Number(),
            example="71,5",
            listed=True,
        ),
        Column(
            key="reason",
            label=w("Skäl för avsteg", "Reason for override"),
            help=w(
                "Varför platsen är en annan än poängen ger.",
                "Why the place differs from what the score gives.",
            ),
            parser=LongText(),
            example="Lagen träder i kraft vid årsskiftet.",
            listed=True,
        ),
        Column(
            key="decision",
            label=w("Beslut", "Decision"),
            help=w("Id för beslutet om ordningen.", "Id of the decision on the order."),
            parser=Ref(Kind.DECISION.code),
            example="BESL-050",
        ),
        Column(
            key="decided_on",
            label=w("Beslutad den", "Decided on"),
            help=w("Den dag ordningen beslutades.", "The day the order was decided."),
            parser=Day(),
            example="2026-03-10",
            listed=True,
        ),
    ),
)
