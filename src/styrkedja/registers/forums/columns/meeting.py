"""The fields of a meeting."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, Integer, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.terms import Kind

MEETINGS = Sheet(
    kind=Kind.MEETING.code,
    name=Kind.MEETING.words,
    one=w("möte", "meeting"),
    about=w(
        "Forumens möten, från planerat till justerat.",
        "The forums' meetings, from planned to adjusted.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för mötet.", "A code of its own for the meeting."),
            parser=Text(),
            example="M-2026-04",
            required=True,
            group=w("Mötet", "The meeting"),
            listed=True,
        ),
        Column(
            key="forum",
            label=w("Forum", "Forum"),
            help=w("Id för forumet.", "Id of the forum."),
            parser=Ref(Kind.FORUM.code),
            example="FORUM-D",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="held_on",
            label=w("Dag", "Day"),
            help=w("Den dag mötet hålls.", "The day the meeting is held."),
            parser=Day(),
            example="2026-04-14",
            listed=True,
        ),
        Column(
            key="starts",
            label=w("Börjar", "Starts"),
            help=w("Klockslag när mötet börjar.", "The time the meeting starts."),
            parser=Text(),
            example="09:00",
        ),
        Column(
            key="minutes_planned",
            label=w("Minuter", "Minutes"),
            help=w(
                "Hur länge mötet är tänkt att hålla på.", "How long the meeting is meant to last."
            ),
            parser=Integer(5, 1440),
            example="90",
        ),
        Column(
            key="place",
            label=w("Plats", "Place"),
            help=w("Var mötet hålls.", "Where the meeting is held."),
            parser=Text(),
            example="Stadshuset, rum 3",
        ),
        Column(
            key="state",
            label=w("Läge", "State"),
            help=w("Hur långt mötet har kommit.", "How far the meeting has come."),
            parser=Choice(MeetingState),
            example="planerat",
            listed=True,
            filtered=True,
        ),
        Column(
            key="case_number",
            label=w("Diarienummer", "Case number"),
            help=w("Protokollets nummer i diariet.", "The number of the minutes in the registry."),
            parser=Text(),
            example="KSKF/2026:90",
            group=w("Protokollet", "The minutes"),
            listed=True,
        ),
        Column(
            key="present",
            label=w("Närvarande", "Present"),
            help=w(
                "Rollerna som var med, en på varje rad.",
                "The roles that were present, one on each line.",
            ),
            parser=LongText(),
            example="Digitaliseringschef",
        ),
        Column(
            key="chair",
            label=w("Ordförande", "Chair"),
            help=w("Rollen som ledde mötet.", "The role that led the meeting."),
            parser=Text(),
            example="Digitaliseringschef",
        ),
        Column(
            key="adjuster",
            label=w("Justerare", "Adjuster"),
            help=w(
                "Rollen som justerar protokollet: en annan än den som skrev det.",
                "The role that adjusts the minutes: another than the one who wrote them.",
            ),
            parser=Text(),
            example="Förvaltningschef",
        ),
        Column(
            key="closed_on",
            label=w("Avslutat den", "Closed on"),
            help=w("Den dag mötet avslutades.", "The day the meeting was closed."),
            parser=Day(),
            example="2026-04-14",
        ),
        Column(
            key="locked_on",
            label=w("Justerat den", "Adjusted on"),
            help=w(
                "Den dag protokollet justerades och låstes.",
                "The day the minutes were adjusted and locked.",
            ),
            parser=Day(),
            example="2026-04-17",
            listed=True,
        ),
    ),
)
