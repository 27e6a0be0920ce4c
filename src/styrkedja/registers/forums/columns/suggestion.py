"""The fields of a suggestion."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import SuggestionAnswer
from styrkedja.picture.terms import Kind

SUGGESTIONS = Sheet(
    kind=Kind.SUGGESTION.code,
    name=Kind.SUGGESTION.words,
    one=w("förslag", "suggestion"),
    about=w(
        "Vad ett forum föreslår där någon annan beslutar, och vad ägaren svarar.",
        "What a forum suggests where somebody else decides, and what the owner answers.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för förslaget.", "A code of its own for the suggestion."),
            parser=Text(),
            example="FÖR-012",
            required=True,
            group=w("Förslaget", "The suggestion"),
            listed=True,
        ),
        Column(
            key="forum",
            label=w("Forum", "Forum"),
            help=w("Id för forumet som föreslår.", "Id of the forum that suggests."),
            parser=Ref(Kind.FORUM.code),
            example="FORUM-D",
            listed=True,
            filtered=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w("Id för initiativet.", "Id of the initiative."),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            listed=True,
            filtered=True,
        ),
        Column(
            key="unit",
            label=w("Till", "To"),
            help=w("Id för enheten som beslutar.", "Id of the unit that decides."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            listed=True,
            filtered=True,
        ),
        Column(
            key="name",
            label=w("Förslag", "Suggestion"),
            help=w("Vad forumet föreslår.", "What the forum suggests."),
            parser=Text(),
            example="Gå samman med I-044 i en gemensam lösning",
            required=True,
            listed=True,
        ),
        Column(
            key="reason",
            label=w("Skäl", "Reason"),
            help=w("Varför forumet föreslår det.", "Why the forum suggests it."),
            parser=LongText(),
            example="De två initiativen har samma effektmål.",
        ),
        Column(
            key="suggested_on",
            label=w("Föreslaget den", "Suggested on"),
            help=w("Den dag förslaget lämnades.", "The day of the suggestion."),
            parser=Day(),
            example="2026-04-14",
            listed=True,
        ),
        Column(
            key="answer",
            label=w("Svar", "Answer"),
            help=w("Om ägaren godtar eller avböjer.", "Whether the owner accepts or declines."),
            parser=Choice(SuggestionAnswer),
            example="godtaget",
            listed=True,
            filtered=True,
        ),
        Column(
            key="answer_reason",
            label=w("Skäl för svaret", "Reason for the answer"),
            help=w("Varför ägaren svarar så.", "Why the owner answers so."),
            parser=LongText(),
            example="Vi samordnar upphandlingen.",
        ),
        Column(
            key="answered_on",
            label=w("Svar den", "Answered on"),
            help=w("Den dag ägaren svarade.", "The day the owner answered."),
            parser=Day(),
            example="2026-05-02",
            listed=True,
        ),
    ),
)
