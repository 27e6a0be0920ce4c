"""What a benefit promises: what changes, for whom, how much and by when."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column
from styrkedja.ground.sheets.parse import Choice, Day, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Direction, Kind

PROMISE = (
    Column(
        key="id",
        label=w("Id", "Id"),
        help=w(
            "Effektmålets beteckning. Mätningar hänvisar till den.",
            "The benefit's code. Measurements refer to it.",
        ),
        parser=Text(),
        example="E-031",
        required=True,
        aliases=("effektmåls-id", "effektmål-id", "nr"),
        group=w("Effektmålet", "The benefit"),
        listed=True,
    ),
    Column(
        key="initiative",
        label=w("Initiativ", "Initiative"),
        help=w(
            "Id för initiativet som ska ge effekten.", "Id of the initiative that shall give it."
        ),
        parser=Ref(Kind.INITIATIVE.code),
        example="I-012",
        required=True,
        aliases=("initiativ-id", "projekt"),
        listed=True,
        filtered=True,
    ),
    Column(
        key="name",
        label=w("Effektmål", "Benefit"),
        help=w(
            "En mening om vad som blir annorlunda, för vem, hur mycket och när. Skriv effekten, inte det som levereras.",
            "One sentence on what changes, for whom, how much and when. Write the effect, not the delivery.",
        ),
        parser=Text(),
        example="Medarbetare i hemtjänsten lägger 20 minuter mindre om dagen på dokumentation från 2027",
        required=True,
        aliases=("namn", "formulering", "effekt", "nytta", "name"),
        listed=True,
    ),
    Column(
        key="unit",
        label=w("Mottagande enhet", "Receiving unit"),
        help=w(
            "Id för enheten där effekten ska uppstå.",
            "Id of the unit where the effect shall arise.",
        ),
        parser=Ref(Kind.UNIT.code),
        example="ENH-03",
        aliases=("enhet", "nyttomottagande enhet"),
        listed=True,
        filtered=True,
    ),
    Column(
        key="receiver",
        label=w("Vem får nyttan först", "Who benefits first"),
        help=w(
            "Den grupp som märker effekten först.",
            "The group that notices the effect first.",
        ),
        parser=Text(),
        example="Medarbetare i hemtjänsten",
        aliases=("mottagare", "målgrupp", "nyttomottagare"),
    ),
    Column(
        key="goal",
        label=w("Mål", "Goal"),
        help=w("Id för målet effekten bidrar till.", "Id of the goal the effect contributes to."),
        parser=Ref(Kind.GOAL.code),
        example="M-12",
        aliases=("bidrar till mål", "mål-id"),
        filtered=True,
    ),
    Column(
        key="indicator",
        label=w("Nyckeltal", "Indicator"),
        help=w("Det ni mäter.", "What you measure."),
        parser=Text(),
        example="Tid för dokumentation per medarbetare och dag",
        aliases=("indikator", "mått"),
        group=w("Hur mycket och när", "How much and when"),
    ),
    Column(
        key="indicator_unit",
        label=w("Nyckeltalets enhet", "Unit of the indicator"),
        help=w(
            "Vad talet räknas i, till exempel minuter, procent eller antal.",
            "What the number is counted in, for example minutes, per cent or count.",
        ),
        parser=Text(),
        example="minuter",
        aliases=("måttenhet", "sort"),
    ),
    Column(
        key="direction",
        label=w("Åt vilket håll", "Which way"),
        help=w(
            "Om talet ska öka, minska eller bibehållas.",
            "Whether the number shall increase, decrease or be kept.",
        ),
        parser=Choice(Direction),
        example="minska",
        aliases=("riktning",),
    ),
    Column(
        key="baseline",
        label=w("Utgångsläge", "Baseline"),
        help=w("Värdet i dag. Skriv bara talet.", "Today's value. Write the number only."),
        parser=Number(),
        example="65",
        aliases=("nollmätning", "nuläge", "nulägesvärde"),
    ),
    Column(
        key="baseline_on",
        label=w("Utgångsläget mätt den", "Baseline measured on"),
        help=w("Den dag utgångsläget mättes.", "The day the baseline was measured."),
        parser=Day(),
        example="2026-02-01",
        aliases=("datum för nollmätning", "nollmätning den"),
    ),
    Column(
        key="baseline_source",
        label=w("Källa till utgångsläget", "Source of the baseline"),
        help=w("Var värdet kommer ifrån.", "Where the value comes from."),
        parser=Text(),
        example="Tidsstudie i fyra grupper",
        aliases=("källa för nollmätning",),
    ),
    Column(
        key="baseline_planned_on",
        label=w("Utgångsläget mäts senast", "Baseline to be measured by"),
        help=w(
            "Finns inget utgångsläge: den dag det senast ska mätas, före start.",
            "If there is no baseline: the day by which it shall be measured, before start.",
        ),
        parser=Day(),
        example="2026-05-31",
        aliases=("planerad nollmätning",),
    ),
    Column(
        key="target",
        label=w("Målvärde", "Target"),
        help=w(
            "Värdet som ska nås. Skriv bara talet.",
            "The value to reach. Write the number only.",
        ),
        parser=Number(),
        example="45",
        aliases=("målnivå",),
        listed=True,
    ),
    Column(
        key="target_on",
        label=w("Målvärdet nås senast", "Target reached by"),
        help=w(
            "Den dag värdet senast ska vara nått, efter införandet.",
            "The day by which the value shall be reached, after the introduction.",
        ),
        parser=Day(),
        example="2027-12-31",
        aliases=("måldatum", "nås senast"),
        listed=True,
    ),
)
