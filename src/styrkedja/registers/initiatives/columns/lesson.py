"""The fields of a lesson."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

LESSONS = Sheet(
    kind=Kind.LESSON.code,
    name=Kind.LESSON.words,
    one=w("lärdom", "lesson"),
    about=w(
        "Det ett initiativ lärde er, så att nästa slipper lära om det.",
        "What an initiative taught you, so that the next need not learn it again.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för lärdomen.", "A code of its own for the lesson."),
            parser=Text(),
            example="LÄR-07",
            required=True,
            group=w("Lärdomen", "The lesson"),
            listed=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w(
                "Id för initiativet som lärdomen kommer från.",
                "Id of the initiative the lesson comes from.",
            ),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            listed=True,
            filtered=True,
        ),
        Column(
            key="name",
            label=w("Lärdom", "Lesson"),
            help=w("En mening om det ni lärde er.", "One sentence on what you learnt."),
            parser=Text(),
            example="Nollmätningen måste göras innan avtalet skrivs",
            required=True,
            listed=True,
        ),
        Column(
            key="situation",
            label=w("Vad som hände", "What happened"),
            help=w(
                "Läget ni stod i och vad som gick bra eller snett.",
                "The situation you were in and what went well or wrong.",
            ),
            parser=LongText(),
            example="Avtalet skrevs i maj och mätningen i augusti. Då hade arbetssättet redan ändrats.",
        ),
        Column(
            key="advice",
            label=w("Råd till nästa", "Advice to the next"),
            help=w(
                "Vad nästa initiativ ska göra annorlunda.",
                "What the next initiative should do differently.",
            ),
            parser=LongText(),
            example="Planera nollmätningen som första steg och låt den stå i tidplanen.",
        ),
        Column(
            key="words",
            label=w("Sökord", "Search words"),
            help=w("Ord som gör att lärdomen hittas.", "Words that make the lesson found."),
            parser=Text(),
            example="nollmätning, upphandling, hemtjänst",
        ),
        Column(
            key="recorded_on",
            label=w("Skriven den", "Written on"),
            help=w("Den dag lärdomen skrevs ned.", "The day the lesson was written down."),
            parser=Day(),
            example="2026-05-20",
            listed=True,
        ),
    ),
)
