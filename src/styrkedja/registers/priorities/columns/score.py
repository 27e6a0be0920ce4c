"""The fields of a score."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, LongText, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

SCORES = Sheet(
    kind=Kind.SCORE.code,
    name=Kind.SCORE.words,
    one=w("poäng", "score"),
    about=w(
        "Forumets bedömning av ett initiativ på ett kriterium, med skäl.",
        "The forum's judgement of an initiative on one criterion, with reason.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för poängen.", "A code of its own for the score."),
            parser=Text(),
            example="P-012-NYTTA",
            required=True,
            group=w("Poängen", "The score"),
            listed=True,
        ),
        Column(
            key="criterion",
            label=w("Kriterium", "Criterion"),
            help=w("Id för kriteriet.", "Id of the criterion."),
            parser=Ref(Kind.CRITERION.code),
            example="KR-2-NYTTA",
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
            key="points",
            label=w("Poäng", "Points"),
            help=w(
                "Från 0, som är lägst, till 4, som är högst.",
                "From 0, the lowest, to 4, the highest.",
            ),
            parser=Number(),
            example="3",
            listed=True,
        ),
        Column(
            key="reason",
            label=w("Skäl", "Reason"),
            help=w("Varför poängen blev så.", "Why the score is so."),
            parser=LongText(),
            example="Två enheter har redan mätt effekten i liten skala.",
            listed=True,
        ),
        Column(
            key="scored_by",
            label=w("Bedömt av", "Judged by"),
            help=w(
                "Rollen som bedömde. Skriv en roll, inte ett namn.",
                "The role that judged. Write a role, not a name.",
            ),
            parser=Text(),
            example="Portföljkontoret",
        ),
        Column(
            key="scored_on",
            label=w("Bedömt den", "Judged on"),
            help=w("Den dag poängen sattes.", "The day of the score."),
            parser=Day(),
            example="2026-02-14",
            listed=True,
        ),
    ),
)
