"""The fields of a benefit (effektmål) and of its measurements."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, Integer, LongText, Money, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import (
    Activity,
    Category,
    Direction,
    DirectValue,
    Kind,
    MeasurementKind,
)

_WHAT = (
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
)
_MEASURE = (
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
_WHO = (
    Column(
        key="owner",
        label=w("Effektägare", "Effect owner"),
        help=w(
            "Rollen i linjen som svarar för att effekten uppstår. Inte projektledaren.",
            "The line role answerable for the effect. Not the project manager.",
        ),
        parser=Text(),
        example="Verksamhetschef hemtjänst",
        aliases=("nyttoansvarig", "effektansvarig", "ägare"),
        group=w("Vem och hur", "Who and how"),
        listed=True,
    ),
    Column(
        key="accepted_on",
        label=w("Effektägaren åtog sig den", "Accepted by the effect owner on"),
        help=w(
            "Den dag effektägaren sade ja till effektmålet.",
            "The day the effect owner said yes to the benefit.",
        ),
        parser=Day(),
        example="2026-03-01",
        aliases=("effektåtagande den", "accepterat den", "åtagande den"),
    ),
    Column(
        key="measured_by",
        label=w("Vem mäter", "Measured by"),
        help=w("Rollen som mäter.", "The role that measures."),
        parser=Text(),
        example="Verksamhetscontroller",
        aliases=("mäts av", "mätansvarig"),
    ),
    Column(
        key="method",
        label=w("Hur det mäts", "How it is measured"),
        help=w("Mätmetoden, i en mening.", "The method of measuring, in one sentence."),
        parser=LongText(),
        example="Tidsstudie under två veckor i samma fyra grupper",
        aliases=("mätmetod", "metod"),
    ),
    Column(
        key="first_measurement_on",
        label=w("Första mätning efter införandet", "First measurement after introduction"),
        help=w("Den dag ni mäter första gången.", "The day you measure for the first time."),
        parser=Day(),
        example="2027-03-01",
        aliases=("första mätning",),
    ),
    Column(
        key="interval_months",
        label=w("Månader mellan mätningar", "Months between measurements"),
        help=w("Hur ofta ni mäter därefter.", "How often you measure after that."),
        parser=Integer(),
        example="6",
        aliases=("mätintervall", "intervall", "mätintervall (månader)"),
    ),
)
_WORTH = (
    Column(
        key="category",
        label=w("Nyttans slag", "Category"),
        help=w(
            "Finansiell påverkar budgetramen. Frigjord tid är omfördelning.",
            "Financial affects the budget frame. Freed time is redistribution.",
        ),
        parser=Choice(Category),
        example="omfördelning",
        aliases=("nyttokategori", "kategori", "slag", "typ av nytta"),
        group=w("Värde", "Worth"),
        listed=True,
        filtered=True,
    ),
    Column(
        key="amount",
        label=w("Belopp per år", "Amount per year"),
        help=w(
            "Vad effekten är värd i kronor per år, utan minustecken.",
            "What the effect is worth in kronor a year, without a minus sign.",
        ),
        parser=Money(),
        example="900 000",
        aliases=("belopp", "årligt belopp", "årligt värde"),
        listed=True,
    ),
    Column(
        key="budget_line",
        label=w("Budgetpost", "Budget line"),
        help=w(
            "Posten i budgeten som sänks om nyttan är finansiell.",
            "The line of the budget that is lowered if the benefit is financial.",
        ),
        parser=Text(),
        example="Hemtjänst, personalkostnader",
        aliases=("budgetrad", "konto"),
    ),
    Column(
        key="activity",
        label=w("Effektivitet eller innovation", "Efficiency or innovation"),
        help=w(
            "Effektivitet: samma uppgift med mindre resurs, tid eller fel. Innovation: en ny uppgift, tjänst eller förmåga.",
            "Efficiency: the same task with less resource, time or error. Innovation: a new task, service or capability.",
        ),
        parser=Choice(Activity),
        example="effektivitet: samma uppgift med mindre resurs, tid eller fel",
        aliases=("effektivitet–innovation", "aktivitet"),
        group=w("Plats på kartan", "Place on the map"),
        filtered=True,
    ),
    Column(
        key="direct_value",
        label=w("Intern eller extern nytta", "Internal or external value"),
        help=w(
            "Vem som får nyttan först: den egna organisationen, eller invånare, företag och besökare.",
            "Who benefits first: the own organisation, or residents, companies and visitors.",
        ),
        parser=Choice(DirectValue),
        example="intern: medarbetare, enhet eller koncern först",
        aliases=("intern–extern", "direktnytta"),
        filtered=True,
    ),
)
_HOW = (
    Column(
        key="change_needed",
        label=w("Ändrat arbetssätt", "Change in ways of working"),
        help=w(
            "Vad verksamheten måste göra annorlunda för att effekten ska komma.",
            "What the business must do differently for the effect to come.",
        ),
        parser=LongText(),
        example="Dokumentationen görs hos brukaren, inte på kontoret",
        aliases=("förändringsbehov", "nytt arbetssätt"),
        group=w("Hur effekten uppstår", "How the effect comes about"),
    ),
    Column(
        key="hindrance",
        label=w("Hinder", "Hindrance"),
        help=w("Det som kan stoppa effekten.", "What can stop the effect."),
        parser=LongText(),
        example="Dålig täckning på landsbygden",
        aliases=("risk", "risker"),
    ),
    Column(
        key="guard_metric",
        label=w("Får inte bli sämre", "Must not get worse"),
        help=w(
            "Det som ni bevakar så att vinsten inte tas någon annanstans.",
            "What you watch so that the gain is not taken from elsewhere.",
        ),
        parser=Text(),
        example="Andel brukare som är nöjda med bemötandet",
        aliases=("bevakningsmått", "skyddsmått"),
    ),
    Column(
        key="output",
        label=w("Levererar", "Output"),
        help=w(
            "Det initiativet lämnar ifrån sig.",
            "What the initiative hands over.",
        ),
        parser=Text(),
        example="Dokumentation i mobilen",
        aliases=("leverans", "resultat"),
    ),
    Column(
        key="use",
        label=w("Används så", "Use"),
        help=w(
            "Hur det levererade används, så att effekten uppstår.",
            "How the delivery is used, so that the effect arises.",
        ),
        parser=Text(),
        example="Medarbetaren dokumenterar direkt efter besöket",
        aliases=("användning",),
    ),
)

BENEFITS = Sheet(
    kind=Kind.BENEFIT.code,
    name=Kind.BENEFIT.words,
    one=w("effektmål", "benefit"),
    about=w(
        "Vad som ska bli annorlunda tack vare initiativen: för vem, hur mycket, till när och vem som svarar för det.",
        "What shall change thanks to the initiatives: for whom, how much, by when and who answers for it.",
    ),
    columns=_WHAT + _MEASURE + _WHO + _WORTH + _HOW,
)

MEASUREMENTS = Sheet(
    kind=Kind.MEASUREMENT.code,
    name=Kind.MEASUREMENT.words,
    one=w("mätning", "measurement"),
    about=w(
        "Uppmätta värden för effektmålens nyckeltal, en rad per mättillfälle.",
        "Measured values of the benefits' indicators, one row each time.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för mätningen.", "A code of its own for the measurement."),
            parser=Text(),
            example="N-104",
            required=True,
            aliases=("mätnings-id", "mät-id", "nr"),
            group=w("Mätningen", "The measurement"),
            listed=True,
        ),
        Column(
            key="benefit",
            label=w("Effektmål", "Benefit"),
            help=w("Id för effektmålet som mäts.", "Id of the benefit that is measured."),
            parser=Ref(Kind.BENEFIT.code),
            example="E-031",
            required=True,
            aliases=("effektmåls-id", "effektmål-id"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="kind",
            label=w("Slag", "Kind"),
            help=w(
                "Om det är en nollmätning, en uppföljning, en prognos eller ett verifierat utfall.",
                "Whether it is a baseline, a follow-up, a forecast or a verified outcome.",
            ),
            parser=Choice(MeasurementKind),
            example="uppföljning",
            aliases=("typ", "slag av mätning"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="measured_on",
            label=w("Mätt den", "Measured on"),
            help=w("Den dag värdet gäller.", "The day the value is for."),
            parser=Day(),
            example="2027-03-01",
            aliases=("datum", "mätdatum"),
            listed=True,
        ),
        Column(
            key="value",
            label=w("Värde", "Value"),
            help=w("Det uppmätta talet.", "The measured number."),
            parser=Number(),
            example="51",
            aliases=("utfall", "mätvärde"),
            listed=True,
        ),
        Column(
            key="source",
            label=w("Källa", "Source"),
            help=w("Var värdet kommer ifrån.", "Where the value comes from."),
            parser=Text(),
            example="Tidsstudie i fyra grupper",
            listed=True,
        ),
        Column(
            key="note",
            label=w("Anteckning", "Note"),
            help=w(
                "Det som behövs för att förstå värdet.", "What is needed to understand the value."
            ),
            parser=LongText(),
            example="En grupp saknas på grund av semester.",
            aliases=("kommentar", "notering"),
        ),
    ),
)
