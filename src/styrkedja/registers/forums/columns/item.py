"""The fields of an agenda item."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Integer, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import ControlTag, ItemCause, ItemOutcome
from styrkedja.picture.terms import Kind, Stage

ITEMS = Sheet(
    kind=Kind.ITEM.code,
    name=Kind.ITEM.words,
    one=w("mötesärende", "agenda item"),
    about=w(
        "Det ett möte tar upp, och vad det kom fram till.",
        "What a meeting takes up, and what it arrived at.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för ärendet.", "A code of its own for the item."),
            parser=Text(),
            example="M-2026-04-3",
            required=True,
            group=w("Ärendet", "The item"),
            listed=True,
        ),
        Column(
            key="meeting",
            label=w("Möte", "Meeting"),
            help=w("Id för mötet.", "Id of the meeting."),
            parser=Ref(Kind.MEETING.code),
            example="M-2026-04",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="position",
            label=w("Nummer", "Number"),
            help=w("Ordningen på dagordningen.", "The order on the agenda."),
            parser=Integer(1, 999),
            example="3",
            listed=True,
        ),
        Column(
            key="name",
            label=w("Rubrik", "Heading"),
            help=w("Vad ärendet gäller.", "What the item is about."),
            parser=Text(),
            example="Genomförandebeslut: mobil dokumentation",
            required=True,
            listed=True,
        ),
        Column(
            key="cause",
            label=w("Varför det tas upp", "Why it is taken up"),
            help=w(
                "Vad i registret som förde hit ärendet.",
                "What in the registers brought the item here.",
            ),
            parser=Choice(ItemCause),
            example="redo för beslut",
            listed=True,
            filtered=True,
        ),
        Column(
            key="tag",
            label=w("Slags samtal", "Kind of talk"),
            help=w(
                "Om ärendet är avstämning eller lärande. Av det räknas forumets interaktiva andel.",
                "Whether the item is status or learning. From it the forum's interactive share is computed.",
            ),
            parser=Choice(ControlTag),
            example="godkännande",
            listed=True,
            filtered=True,
        ),
        Column(
            key="subject_kind",
            label=w("Gäller slag", "Concerns kind"),
            help=w(
                "Om ärendet gäller ett initiativ, ett effektmål eller något annat.",
                "Whether the item concerns an initiative, a benefit or something else.",
            ),
            parser=Choice(Kind),
            example="Initiativ",
        ),
        Column(
            key="subject",
            label=w("Gäller", "Concerns"),
            help=w("Id för det ärendet gäller.", "Id of what the item concerns."),
            parser=Ref(""),
            example="I-012",
            listed=True,
        ),
        Column(
            key="gate",
            label=w("Beslutspunkt", "Gate"),
            help=w(
                "Det skede som ärendet gäller, om det är en passage.",
                "The stage the item is about, if it is a passage.",
            ),
            parser=Choice(Stage),
            example="beslutad",
        ),
        Column(
            key="proposal",
            label=w("Förslag till beslut", "Proposed decision"),
            help=w("Det som forumet föreslås besluta.", "What the forum is proposed to decide."),
            parser=LongText(),
            example="Forumet beslutar att initiativet genomförs.",
        ),
        Column(
            key="outcome",
            label=w("Utfall", "Outcome"),
            help=w("Vad forumet gjorde med ärendet.", "What the forum did with the item."),
            parser=Choice(ItemOutcome),
            example="beslutat",
            group=w("Beslutet", "The decision"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="wording",
            label=w("Beslut", "Wording"),
            help=w("Beslutets lydelse.", "The wording of the decision."),
            parser=LongText(),
            example="Initiativet genomförs från januari 2027.",
        ),
        Column(
            key="motive",
            label=w("Skäl", "Motive"),
            help=w("Varför forumet beslutade så.", "Why the forum decided so."),
            parser=LongText(),
            example="Effekten är väl styrkt och enheten har tagit på sig den.",
        ),
        Column(
            key="dissent",
            label=w("Avvikande mening", "Dissent"),
            help=w("Vem som hade en annan mening, och vilken.", "Who differed, and how."),
            parser=LongText(),
            example="Controllern ville avvakta nollmätningen.",
        ),
        Column(
            key="effect",
            label=w("Följd", "Effect"),
            help=w("Vad beslutet ändrar i praktiken.", "What the decision changes in practice."),
            parser=LongText(),
            example="Enhetens ram sänks från 2028.",
        ),
        Column(
            key="level",
            label=w("Beslutsnivå", "Decider level"),
            help=w("På vems mandat beslutet fattades.", "On whose mandate the decision was taken."),
            parser=Text(),
            example="Forumet, egen särredovisning",
        ),
        Column(
            key="decision",
            label=w("Beslut i registret", "Recorded decision"),
            help=w("Id för beslutet som skrevs in.", "Id of the decision that was recorded."),
            parser=Ref(Kind.DECISION.code),
            example="BESL-044",
        ),
        Column(
            key="minutes",
            label=w("Minuter", "Minutes"),
            help=w("Hur länge ärendet tog.", "How long the item took."),
            parser=Integer(0, 1440),
            example="12",
        ),
    ),
)
