"""Why each thing matters in one sentence, and examples to lean on; the checks and faults are those of the chain."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from styrkedja.ground.words import Words, w
from styrkedja.picture.wording import FaultKind

WHY_FAULT: Mapping[FaultKind, Words] = MappingProxyType(
    {
        FaultKind.DELIVERABLE: w(
            "Det som levereras kan bli klart utan att något blir bättre för någon.",
            "What is delivered can be finished without anything getting better for anyone.",
        ),
        FaultKind.ACTIVITY: w(
            "Det som görs kan bli gjort utan att något har ändrats.",
            "What is done can be done without anything having changed.",
        ),
        FaultKind.VAGUE: w(
            "Så som det står kan ingen säga om målet är nått.",
            "As it stands nobody can say whether the target is reached.",
        ),
        FaultKind.NO_NUMBER: w(
            "Utan ett tal går det inte att mäta om effekten har kommit.",
            "Without a number it cannot be measured whether the effect has come.",
        ),
        FaultKind.NO_UNIT: w(
            "Utan enhet kan talet läsas på flera sätt.",
            "Without a unit the number can be read in several ways.",
        ),
        FaultKind.NO_TIME: w(
            "Utan tidpunkt är målet aldrig försenat och aldrig nått.",
            "Without a time the target is never late and never reached.",
        ),
        FaultKind.NO_RECEIVER: w(
            "Utan mottagare vet ingen vem som ska märka skillnaden eller vem som kan svara på om den kom.",
            "Without a receiver nobody knows who shall notice the difference or can tell whether it came.",
        ),
    }
)
WHY_CHECK: Mapping[str, Words] = MappingProxyType(
    {
        "E1": w(
            "Utan en mening om vad som ändras finns inget att ta ställning till.",
            "Without a sentence on what changes there is nothing to take a stand on.",
        ),
        "E2": w(
            "Utan nyckeltal, enhet och riktning kan två personer mäta samma effekt och få olika svar.",
            "Without indicator, unit and direction two people can measure the same effect and get different answers.",
        ),
        "E3": w(
            "Utan ett utgångsläge före start går det inte att visa att något har ändrats.",
            "Without a baseline from before the start it cannot be shown that anything has changed.",
        ),
        "E4": w(
            "Utan målvärde och dag efter införandet går målet inte att nå.",
            "Without a target value and a day after the introduction the target cannot be reached.",
        ),
        "E5": w(
            "Projektet tar slut, så någon i linjen måste ha tagit på sig effekten.",
            "The project ends, so somebody in the line must have taken the effect on.",
        ),
        "E6": w(
            "Det som ingen ska mäta blir inte mätt.",
            "What nobody is to measure is not measured.",
        ),
        "E7": w(
            "Bara finansiell nytta får sänka en budgetram, så slaget måste vara känt.",
            "Only financial value may lower a budget frame, so the category must be known.",
        ),
        "E8": w(
            "Utan mål syns det inte vilken vilja effektmålet tjänar.",
            "Without a goal it does not show whose will the benefit serves.",
        ),
        "E9": w(
            "Utan plats på båda axlarna syns effektmålet inte på portföljkartan.",
            "Without a place on both axes the benefit does not show on the portfolio map.",
        ),
        "E10": w(
            "Effekten kommer först när arbetssättet ändras och hindren är kända.",
            "The effect comes only when ways of working change and the hindrances are known.",
        ),
        "E11": w(
            "Utan kedjan leverans–användning–effekt är det ett hopp att leveransen ger effekten.",
            "Without the chain output–use–effect it is a hope that the output gives the effect.",
        ),
        "E12": w(
            "Samma nytta får bara räknas en gång i portföljen.",
            "The same benefit may be counted only once in the portfolio.",
        ),
    }
)
WHY_CONTRADICTING: Mapping[str, Words] = MappingProxyType(
    {
        "baseline_planned_on": w(
            "Utgångsläget måste mätas före start, och den planerade dagen är för sen eller har passerat.",
            "The baseline must be measured before the start, and the planned day is too late or has passed.",
        ),
        "target_on": w(
            "Måldatumet ligger före införandet, så effekten hinner inte uppstå.",
            "The target date lies before the introduction, so the effect has no time to arise.",
        ),
        "owner": w(
            "En projektroll finns inte kvar när effekten ska komma.",
            "A project role is gone when the effect is to come.",
        ),
        "accepted_on": w(
            "Dagen har inte varit än.",
            "The day has not come yet.",
        ),
        "first_measurement_on": w(
            "Den enda mätningen ligger före införandet och visar inget om effekten.",
            "The only measurement lies before the introduction and shows nothing of the effect.",
        ),
    }
)
EXAMPLES: Mapping[str, tuple[Words, ...]] = MappingProxyType(
    {
        "indicator": (
            w("Väntetid från ansökan till beslut", "Waiting time from application to decision"),
            w("Andel ärenden som avgörs på en gång", "Share of cases settled at once"),
            w("Tid för dokumentation per dag", "Time for documentation per day"),
        ),
        "indicator_unit": (w("dagar", "days"), w("procent", "per cent"), w("minuter", "minutes")),
        "baseline_source": (
            w("Verksamhetssystemet, ärenden 2025", "The case system, cases of 2025"),
            w("Tidsstudie under två veckor", "Time study over two weeks"),
        ),
        "method": (
            w("Uttag ur verksamhetssystemet varje kvartal", "Taken from the case system quarterly"),
            w("Samma tidsstudie som i utgångsläget", "The same time study as for the baseline"),
        ),
        "measured_by": (w("Verksamhetscontroller", "Controller of the unit"),),
        "owner": (w("Enhetschef", "Head of unit"), w("Avdelningschef", "Head of department")),
        "change_needed": (
            w(
                "Handläggaren svarar samma dag i stället för att lägga ärendet i kö",
                "The case officer answers the same day instead of queueing the case",
            ),
        ),
        "hindrance": (
            w("Mottagarna har inte tid att lära sig nytt", "The receivers have no time to learn"),
            w(
                "Uppgifterna i systemet är inte fullständiga",
                "The data in the system are incomplete",
            ),
        ),
        "guard_metric": (
            w("Andel som är nöjda med bemötandet", "Share satisfied with how they are met"),
            w("Antal beslut som ändras i efterhand", "Number of decisions changed afterwards"),
        ),
        "output": (w("En e-tjänst för ansökan", "An e-service for applications"),),
        "use": (
            w(
                "Sökanden lämnar en fullständig ansökan hemifrån",
                "Applicants hand in a complete application from home",
            ),
        ),
        "amount": (w("900 000", "900 000"),),
        "budget_line": (w("Hemtjänst, personalkostnader", "Home care, staff costs"),),
        "baseline": (w("65", "65"),),
        "target": (w("45", "45"),),
    }
)
