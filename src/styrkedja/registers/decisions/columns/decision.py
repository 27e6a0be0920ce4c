"""The fields of a decision."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, LongText, Money, Ref, Text, Year
from styrkedja.ground.words import w
from styrkedja.picture.terms import DecisionKind, Kind

DECISIONS = Sheet(
    kind=Kind.DECISION.code,
    name=Kind.DECISION.words,
    one=w("beslut", "decision"),
    about=w(
        "Beslut om initiativ, mål, system och ramar, med vem som beslutade och varför.",
        "Decisions on initiatives, goals, systems and frames, with who decided and why.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för beslutet.", "A code of its own for the decision."),
            parser=Text(),
            example="B-018",
            required=True,
            aliases=("besluts-id", "beslutsid", "beslutsnummer", "nr"),
            group=w("Beslutet", "The decision"),
            listed=True,
        ),
        Column(
            key="kind",
            label=w("Slag", "Kind"),
            help=w("Vad beslutet avgör.", "What the decision settles."),
            parser=Choice(DecisionKind),
            example="genomförandebeslut",
            aliases=("typ", "beslutstyp", "slag av beslut"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="subject_kind",
            label=w("Gäller slag", "Concerns kind"),
            help=w(
                "Om beslutet gäller ett initiativ, ett mål, ett system eller något annat.",
                "Whether the decision concerns an initiative, a goal, a system or something else.",
            ),
            parser=Choice(Kind),
            example="Initiativ",
            aliases=("avser slag",),
            filtered=True,
        ),
        Column(
            key="subject",
            label=w("Gäller", "Concerns"),
            help=w(
                "Id för det som beslutet gäller.",
                "Id of what the decision concerns.",
            ),
            parser=Ref(""),
            example="I-012",
            aliases=("avser", "ärende"),
            listed=True,
        ),
        Column(
            key="body",
            label=w("Beslutat av", "Decided by"),
            help=w("Id för enheten som beslutade.", "Id of the unit that decided."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-01",
            aliases=("beslutande", "beslutsinstans", "beslutsfattare"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="decided_on",
            label=w("Beslutat den", "Decided on"),
            help=w("Den dag beslutet fattades.", "The day the decision was made."),
            parser=Day(),
            example="2026-03-10",
            aliases=("beslutsdatum", "datum"),
            listed=True,
        ),
        Column(
            key="case_number",
            label=w("Diarienummer", "Case number"),
            help=w(
                "Numret som beslutet är diariefört under.",
                "The number under which the decision is registered.",
            ),
            parser=Text(),
            example="SN/2026:44",
            aliases=("dnr", "ärendenummer"),
            listed=True,
        ),
        Column(
            key="wording",
            label=w("Beslutets lydelse", "Wording"),
            help=w("Beslutet ord för ord.", "The decision word for word."),
            parser=LongText(),
            example="Nämnden beslutar att initiativet får genomföras enligt effektplanen.",
            aliases=("lydelse", "beslutstext", "beslut"),
            group=w("Innehåll", "Content"),
        ),
        Column(
            key="motive",
            label=w("Skäl", "Motive"),
            help=w(
                "Varför det blev så, så att den som begärde det förstår.",
                "Why it was decided so, so that those who asked can understand.",
            ),
            parser=LongText(),
            example="Initiativet bidrar mest till målet M-12 av de som väntar.",
            aliases=("motivering", "beslutsskäl", "motiv"),
        ),
        Column(
            key="receiving_unit",
            label=w("Enhet vars ram ändras", "Unit whose frame changes"),
            help=w(
                "Id för enheten vars budgetram justeras. Bara för ramjustering.",
                "Id of the unit whose frame is adjusted. For frame adjustments only.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            aliases=("mottagande enhet",),
            group=w("Ramjustering", "Frame adjustment"),
            filtered=True,
        ),
        Column(
            key="year",
            label=w("Budgetår", "Budget year"),
            help=w("Året då ramen ändras.", "The year in which the frame changes."),
            parser=Year(),
            example="2027",
            aliases=("år",),
        ),
        Column(
            key="amount",
            label=w("Belopp", "Amount"),
            help=w(
                "Ändringen i kronor per år. Minus sänker ramen.",
                "The change in kronor a year. Minus lowers the frame.",
            ),
            parser=Money(),
            example="-400 000",
            aliases=("ramjustering", "summa"),
        ),
    ),
)
