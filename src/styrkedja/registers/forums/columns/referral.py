"""The fields of a referral."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

REFERRALS = Sheet(
    kind=Kind.REFERRAL.code,
    name=Kind.REFERRAL.words,
    one=w("hänskjutning", "referral"),
    about=w(
        "Ärenden som lämnas från ett forum till ett annat.",
        "Matters handed from one forum to another.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för hänskjutningen.", "A code of its own for the referral."),
            parser=Text(),
            example="H-012",
            required=True,
            group=w("Hänskjutningen", "The referral"),
            listed=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w("Id för initiativet som lämnas över.", "Id of the initiative handed over."),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            listed=True,
            filtered=True,
        ),
        Column(
            key="from_unit",
            label=w("Från", "From"),
            help=w("Id för organet som lämnar.", "Id of the body that hands over."),
            parser=Ref(Kind.UNIT.code),
            example="FD",
            listed=True,
            filtered=True,
        ),
        Column(
            key="to_unit",
            label=w("Till", "To"),
            help=w("Id för organet som tar emot.", "Id of the body that receives."),
            parser=Ref(Kind.UNIT.code),
            example="FIT",
            listed=True,
            filtered=True,
        ),
        Column(
            key="reason",
            label=w("Skäl", "Reason"),
            help=w("Varför ärendet hör hemma där.", "Why the matter belongs there."),
            parser=LongText(),
            example="Initiativet byter bara ut ett system.",
            listed=True,
        ),
        Column(
            key="rule",
            label=w("Enligt regelverket", "By the policy"),
            help=w(
                "Meningen i regelverket som säger det.", "The sentence of the policy that says so."
            ),
            parser=LongText(),
            example="Ett rent systembyte bereds inte i portföljen.",
        ),
        Column(
            key="referred_on",
            label=w("Lämnat den", "Referred on"),
            help=w("Den dag ärendet lämnades.", "The day the matter was handed over."),
            parser=Day(),
            example="2026-04-14",
            listed=True,
        ),
        Column(
            key="answered_on",
            label=w("Svar den", "Answered on"),
            help=w("Den dag mottagaren svarade.", "The day the receiver answered."),
            parser=Day(),
            example="2026-05-05",
            listed=True,
        ),
        Column(
            key="answer",
            label=w("Svar", "Answer"),
            help=w("Vad mottagaren svarade.", "What the receiver answered."),
            parser=LongText(),
            example="Bytet tas upp i höstens plan.",
        ),
    ),
)
