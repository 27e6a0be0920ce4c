"""The fields of an exemption."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, LongText, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind, Stage

EXEMPTIONS = Sheet(
    kind=Kind.EXEMPTION.code,
    name=Kind.EXEMPTION.words,
    one=w("dispens", "exemption"),
    about=w(
        "Forumets beslut att låta ett initiativ passera en beslutspunkt trots att något saknas, till ett bestämt datum.",
        "A forum's decision to let an initiative pass a gate although something is missing, until a set date.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för dispensen.", "A code of its own for the exemption."),
            parser=Text(),
            example="DIS-003",
            required=True,
            group=w("Dispensen", "The exemption"),
            listed=True,
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
            key="gate",
            label=w("Beslutspunkt", "Gate"),
            help=w("Det skede initiativet får gå till.", "The stage the initiative may go to."),
            parser=Choice(Stage),
            example="prioriterad",
            listed=True,
            filtered=True,
        ),
        Column(
            key="rules",
            label=w("Regler", "Rules"),
            help=w(
                "Koderna för de regler som dispensen gäller, med komma emellan.",
                "The codes of the rules the exemption covers, with commas between.",
            ),
            parser=Text(),
            example="B103, I302",
            required=True,
            listed=True,
        ),
        Column(
            key="reason",
            label=w("Skäl", "Reason"),
            help=w(
                "Varför initiativet får gå vidare ändå.",
                "Why the initiative may go on all the same.",
            ),
            parser=LongText(),
            example="Nollmätningen blir klar i höst. Lagen träder i kraft dessförinnan.",
            required=True,
        ),
        Column(
            key="until",
            label=w("Gäller till och med", "Until"),
            help=w(
                "Sista dagen dispensen gäller. Är felet inte lagat då blir det ett kedjebrott.",
                "The last day the exemption holds. If the fault is not mended by then it becomes a finding.",
            ),
            parser=Day(),
            example="2026-12-31",
            listed=True,
        ),
        Column(
            key="body",
            label=w("Beslutad av", "Decided by"),
            help=w(
                "Id för forumet eller organet som beslutade.",
                "Id of the forum or body that decided.",
            ),
            parser=Ref(Kind.UNIT.code),
            example="FD",
            group=w("Beslut", "Decision"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="decided_on",
            label=w("Beslutad den", "Decided on"),
            help=w("Den dag dispensen beslutades.", "The day the exemption was decided."),
            parser=Day(),
            example="2026-03-10",
            listed=True,
        ),
        Column(
            key="case_number",
            label=w("Diarienummer", "Case number"),
            help=w("Ärendets nummer i diariet.", "The number of the matter in the registry."),
            parser=Text(),
            example="KSKF/2026:88",
        ),
    ),
)
