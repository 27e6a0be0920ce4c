"""The fields of a correction."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Day, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

CORRECTIONS = Sheet(
    kind=Kind.CORRECTION.code,
    name=Kind.CORRECTION.words,
    one=w("rättelse", "correction"),
    about=w(
        "Rättelser av justerade protokoll. Den låsta texten står kvar.",
        "Corrections of adjusted minutes. The locked text remains.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för rättelsen.", "A code of its own for the correction."),
            parser=Text(),
            example="RÄT-002",
            required=True,
            group=w("Rättelsen", "The correction"),
            listed=True,
        ),
        Column(
            key="meeting",
            label=w("Möte", "Meeting"),
            help=w(
                "Id för mötet vars protokoll rättas.",
                "Id of the meeting whose minutes are corrected.",
            ),
            parser=Ref(Kind.MEETING.code),
            example="M-2026-04",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="item",
            label=w("Ärende", "Item"),
            help=w("Id för ärendet som rättas.", "Id of the item that is corrected."),
            parser=Ref(Kind.ITEM.code),
            example="M-2026-04-3",
            listed=True,
            filtered=True,
        ),
        Column(
            key="was",
            label=w("Stod", "Said"),
            help=w("Det som stod i protokollet.", "What the minutes said."),
            parser=LongText(),
            example="från januari 2026",
            listed=True,
        ),
        Column(
            key="becomes",
            label=w("Ska vara", "Should say"),
            help=w("Det som skulle ha stått.", "What they should have said."),
            parser=LongText(),
            example="från januari 2027",
            listed=True,
        ),
        Column(
            key="reason",
            label=w("Skäl", "Reason"),
            help=w("Varför protokollet rättas.", "Why the minutes are corrected."),
            parser=LongText(),
            example="Skrivfel.",
        ),
        Column(
            key="corrected_on",
            label=w("Rättat den", "Corrected on"),
            help=w("Den dag rättelsen gjordes.", "The day of the correction."),
            parser=Day(),
            example="2026-04-20",
            listed=True,
        ),
        Column(
            key="corrected_by",
            label=w("Rättat av", "Corrected by"),
            help=w(
                "Rollen som rättade. Skriv en roll, inte ett namn.",
                "The role that corrected. Write a role, not a name.",
            ),
            parser=Text(),
            example="Sekreterare",
        ),
    ),
)
