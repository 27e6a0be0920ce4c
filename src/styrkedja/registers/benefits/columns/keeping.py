"""How a benefit is kept: who answers and measures, what it is worth, how it comes about."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column
from styrkedja.ground.sheets.parse import Choice, Day, Integer, LongText, Money, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Activity, Category, DirectValue

KEEPING = (
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
            "Den dag effektägaren sade ja till effektmålet. Skrivs av chefen för den mottagande enheten.",
            "The day the effect owner said yes to the benefit. Written by the head of the receiving unit.",
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
        key="measurement_source",
        label=w("Mätkälla", "Source of measurement"),
        help=w(
            "Systemet, enkäten eller räkningen som värdet hämtas ur.",
            "The system, survey or count the value is taken from.",
        ),
        parser=Text(),
        example="Verksamhetssystemets tidrapporter",
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
        key="disbenefit",
        label=w("Vad blir sämre", "What gets worse"),
        help=w(
            "Vad som blir sämre, och för vem, även om allt går som tänkt.",
            "What gets worse, and for whom, even if all goes as meant.",
        ),
        parser=LongText(),
        example="Mindre tid för samtal mellan kollegor på kontoret",
    ),
    Column(
        key="evidence",
        label=w("Belägg från dem det gäller", "Evidence from those concerned"),
        help=w(
            "Vad användare eller invånare har sagt eller visat som stöder effekten.",
            "What users or residents have said or shown that supports the effect.",
        ),
        parser=LongText(),
        example="Tolv intervjuer i två grupper, våren 2026",
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
