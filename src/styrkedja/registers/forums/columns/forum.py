"""The fields of a forum."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Integer, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

FORUMS = Sheet(
    kind=Kind.FORUM.code,
    name=Kind.FORUM.words,
    one=w("forum", "forum"),
    about=w(
        "De stående forumen: mandat, takt, vad de tar upp och vilka frågor som alltid ställs.",
        "The standing forums: mandate, cadence, what they take up and which questions are always asked.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för forumet.", "A code of its own for the forum."),
            parser=Text(),
            example="FORUM-D",
            required=True,
            group=w("Forumet", "The forum"),
            listed=True,
        ),
        Column(
            key="name",
            label=w("Namn", "Name"),
            help=w("Vad forumet heter.", "What the forum is called."),
            parser=Text(),
            example="Forum Digitalisering",
            required=True,
            listed=True,
        ),
        Column(
            key="unit",
            label=w("Organ", "Body"),
            help=w("Id för forumet bland enheterna.", "Id of the forum among the units."),
            parser=Ref(Kind.UNIT.code),
            example="FD",
            listed=True,
            filtered=True,
        ),
        Column(
            key="mandate",
            label=w("Mandat", "Mandate"),
            help=w(
                "Vad forumet får besluta och vad det bara får föreslå.",
                "What the forum may decide and what it may only suggest.",
            ),
            parser=LongText(),
            example="Beslutar i de särredovisningar som forumet äger. Föreslår i övriga.",
        ),
        Column(
            key="scope",
            label=w("Tar upp", "Scope"),
            help=w(
                "Vilka ärenden som hör hit och vilka som hör någon annanstans.",
                "Which matters belong here and which elsewhere.",
            ),
            parser=LongText(),
            example="Utveckling och effekter. Rena systembyten går till Forum IT.",
        ),
        Column(
            key="chair",
            label=w("Leds av", "Led by"),
            help=w("Rollen som leder mötet.", "The role that leads the meeting."),
            parser=Text(),
            example="Digitaliseringschef",
            listed=True,
        ),
        Column(
            key="cadence_weeks",
            label=w("Veckor mellan möten", "Weeks between meetings"),
            help=w("Hur ofta forumet möts.", "How often the forum meets."),
            parser=Integer(1, 104),
            example="4",
            listed=True,
        ),
        Column(
            key="questions",
            label=w("Stående frågor", "Standing questions"),
            help=w(
                "Frågor som ställs varje möte, en på varje rad.",
                "Questions asked at every meeting, one on each line.",
            ),
            parser=LongText(),
            example="Vad har vi lärt oss sedan sist?",
        ),
    ),
)
