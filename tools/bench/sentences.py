"""Made-up sentences as a municipality writes them, in numbers enough that few are alike."""

from __future__ import annotations

import random

LOWER = [
    "handläggningstiden", "väntetiden", "andelen felaktiga underlag", "sjukfrånvaron", "svinnet",
    "antalet återbesök", "restiden", "antalet påminnelser", "energianvändningen", "ledtiden",
    "kostnaden per ärende", "antalet samtal", "tiden för dubbelregistrering", "pappersåtgången",
    "avhoppen", "antalet felsökningar", "övertiden", "antalet felaktiga fakturor",
]  # fmt: skip
RAISE = [
    "andelen som klarar sig själva på webben", "nöjdheten", "andelen ärenden med beslut samma dag",
    "andelen elever med godkänt betyg", "antalet bokningar", "frisknärvaron", "andelen återbruk",
    "svarsfrekvensen", "andelen kollektivtrafikresor", "tryggheten", "träffsäkerheten i prognosen",
    "andelen digitala ansökningar", "antalet deltagare", "andelen planerade underhållsinsatser",
]  # fmt: skip
SUBJECTS = [
    "bygglov", "hemtjänstens besök", "elevhälsans samtal", "leverantörsfakturor", "felanmälningar",
    "serveringstillstånd", "skolskjuts", "försörjningsstöd", "färdtjänst", "kulturskolans kurser",
    "lokalbokning", "markupplåtelse", "nätavbrott", "sophämtning", "trygghetslarm", "äldreboenden",
    "rekrytering", "detaljplaner", "livsmedelskontroll", "föreningsbidrag", "orosanmälningar",
    "parkeringstillstånd", "vikarieanskaffning", "vattenläckor", "upphandlingar", "schemaläggning",
    "biståndsbedömning", "anmälan av avlopp", "språkstöd", "körscheman", "måltider", "arkivuttag",
]  # fmt: skip
OUTSIDE = [
    "för invånare", "för vårdnadshavare", "för föreningar", "för företagare", "för elever",
    "för personer med funktionsnedsättning", "för nyanlända", "för hyresgäster", "för besökare",
    "för äldre som bor hemma", "för patienter", "för sökande",
]  # fmt: skip
INSIDE = [
    "för medarbetare", "för biståndshandläggare", "för rektorer", "för undersköterskor", "för chefer",
    "för fastighetsskötare", "för handläggare", "för lärare", "för nämndens ledamöter",
]  # fmt: skip
PLACES = [
    "i förskolan", "på landsbygden", "i norra kommundelen", "i centrala staden", "i skolköken",
    "hos räddningstjänsten", "på biblioteken", "i vattennätet", "på särskilt boende", "i hamnen",
    "på gymnasiet", "i kontaktcentret", "i gatudriften", "på återvinningscentralen", "på fritidsgårdarna",
]  # fmt: skip
MEANS = [
    "genom automatisk förifyllnad", "sedan uppgifter hämtas vid källan", "när besluten fattas stegvis",
    "genom gemensam planering", "när sensorer ersätter rondering", "genom färre mellanhänder",
    "sedan samma uppgift bara lämnas en gång", "när svar ges direkt i tjänsten", "genom förebyggande arbete",
]  # fmt: skip
UNITS = ["dagar", "procent", "timmar", "minuter", "kronor per ärende", "ärenden per månad"]
FAULTY = [
    "Införa ett nytt verksamhetssystem", "Upphandla en plattform", "Bättre service", "Ökad digitalisering",
    "Utbilda personalen i det nya arbetssättet", "Genomföra en förstudie", "Effektivare processer",
]  # fmt: skip
WAYS = ["Digital", "Samordnad", "Automatiserad", "Ny", "Mobil", "Gemensam", "Förenklad", "Öppen"]
WORKS = [
    "ansökan", "planering", "uppföljning", "handläggning", "bokning", "besiktning", "dokumentation",
    "dialog", "fakturakontroll", "ärendeingång", "mätning", "självbetjäning", "rapportering",
]  # fmt: skip


def benefit(
    rng: random.Random, receiver: str, low: int, high: int, year: int, *, falls: bool
) -> str:
    """An effektmål: what changes, for whom, from what to what, and by when."""
    verb = rng.choice(["Minska", "Korta", "Sänka"] if falls else ["Öka", "Höja"])
    what = rng.choice(LOWER if falls else RAISE)
    start, end = (high, low) if falls else (low, high)
    parts = [verb, what, "inom", rng.choice(SUBJECTS), receiver]
    if rng.random() < 0.6:
        parts.append(rng.choice(PLACES))
    parts.append(f"från {start} till {end} {rng.choice(UNITS)} senast {year}")
    if rng.random() < 0.4:
        parts.append(rng.choice(MEANS))
    return " ".join(parts)


def faulty(rng: random.Random) -> str:
    """A wording that names a deliverable, an activity or nothing at all."""
    return f"{rng.choice(FAULTY)} inom {rng.choice(SUBJECTS)} {rng.choice(PLACES)}"


def initiative(rng: random.Random) -> str:
    """The name of an initiative."""
    name = f"{rng.choice(WAYS)} {rng.choice(WORKS)} av {rng.choice(SUBJECTS)}"
    return f"{name} {rng.choice(PLACES)}" if rng.random() < 0.7 else name


def description(rng: random.Random) -> str:
    """Two or three sentences on why and how."""
    return (
        f"I dag sköts {rng.choice(SUBJECTS)} {rng.choice(PLACES)} i flera led, och {rng.choice(LOWER)} "
        f"har vuxit {rng.choice(OUTSIDE)}. Initiativet prövar {rng.choice(WORKS)} "
        f"{rng.choice(MEANS)}. Först ut är {rng.choice(SUBJECTS)} {rng.choice(PLACES)}, därefter "
        f"{rng.choice(SUBJECTS)}."
    )
