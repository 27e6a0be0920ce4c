"""The fields of a waiver from a rule."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

WAIVERS = Sheet(
    kind=Kind.WAIVER.code,
    name=Kind.WAIVER.words,
    one=w("undantag", "waiver"),
    about=w(
        "Beslutade undantag från en regel, för en sak och till ett bestämt datum.",
        "Decided exemptions from one rule, for one thing and until a set date.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för undantaget.", "A code of its own for the waiver."),
            parser=Text(),
            example="U-003",
            required=True,
            aliases=("undantags-id", "nr"),
            group=w("Undantaget", "The waiver"),
            listed=True,
        ),
        Column(
            key="rule",
            label=w("Regel", "Rule"),
            help=w("Regelns kod, till exempel G101.", "The code of the rule, for example G101."),
            parser=Text(),
            example="G101",
            aliases=("regelkod", "kod"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="subject_kind",
            label=w("Gäller slag", "Concerns kind"),
            help=w(
                "Om undantaget gäller ett mål, ett initiativ, ett effektmål eller något annat.",
                "Whether the waiver concerns a goal, an initiative, a benefit or something else.",
            ),
            parser=Choice(Kind),
            example="Mål",
            aliases=("avser slag",),
            filtered=True,
        ),
        Column(
            key="subject",
            label=w("Gäller", "Concerns"),
            help=w("Id för det som undantas.", "Id of what is exempted."),
            parser=Ref(""),
            example="M-12",
            aliases=("avser",),
            listed=True,
        ),
        Column(
            key="reason",
            label=w("Skäl", "Reason"),
            help=w("Varför undantaget behövs.", "Why the waiver is needed."),
            parser=LongText(),
            example="Nyckeltalet tas fram av regionen och blir klart i höst.",
            aliases=("motivering", "orsak"),
        ),
        Column(
            key="until",
            label=w("Gäller till och med", "Until"),
            help=w(
                "Sista dagen undantaget gäller. Utan datum gäller det inte.",
                "The last day the waiver holds. Without a date it does not hold.",
            ),
            parser=Day(),
            example="2026-12-31",
            aliases=("gäller till", "slutdatum", "till och med"),
            listed=True,
        ),
        Column(
            key="body",
            label=w("Beslutat av", "Decided by"),
            help=w(
                "Id för enheten som beslutade undantaget.",
                "Id of the unit that granted the waiver.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="ENH-01",
            aliases=("beslutande", "beslutsinstans"),
            group=w("Beslut", "Decision"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="decided_on",
            label=w("Beslutat den", "Decided on"),
            help=w("Den dag undantaget beslutades.", "The day the waiver was granted."),
            parser=Day(),
            example="2026-03-10",
            aliases=("beslutsdatum", "datum"),
        ),
    ),
)
