"""The policy in force as a page: every threshold with its date and source, and the formulas of the figures."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from styrkedja.front.handbook.money import MONEY
from styrkedja.front.handbook.ordering import ORDERING
from styrkedja.front.handbook.talk import TALK
from styrkedja.front.start.figures import VERIFIED, WAITING
from styrkedja.ground.words import Words, w
from styrkedja.insights.composition.pure.accounts import FORMULA as ACCOUNTS
from styrkedja.insights.composition.pure.agreement import FORMULA as AGREEMENT
from styrkedja.insights.composition.pure.coverage import FORMULA as COVERAGE
from styrkedja.insights.composition.pure.mix import FORMULA as MIX
from styrkedja.insights.dossier.life_page import FORMULA as WAY
from styrkedja.insights.portfolio_map.pure.figures import FORMULA as MAP
from styrkedja.look.drawing.table import Table
from styrkedja.look.shown import number
from styrkedja.picture.deed_terms import ItemCause, Level, PersonalData
from styrkedja.picture.policy import Policy, Setting
from styrkedja.picture.terms import UnitFunction

OWN = w("[I]", "[I]")
HEADERS = (
    w("Vad", "What"),
    w("Värde", "Value"),
    w("Sedan", "Since"),
    w("Källa", "Source"),
    w("Märke", "Mark"),
    w("Namn i filen", "Name in the file"),
)
UNITS = {
    "days": w("dagar", "days"),
    "months": w("månader", "months"),
    "share": w("andel", "share"),
    "percent": w("procent", "per cent"),
    "SEK": w("kronor", "SEK"),
    "points of 100": w("av 100", "of 100"),
    "kronor": w("kronor", "kronor"),
    "hours": w("timmar", "hours"),
    "systems": w("system", "systems"),
    "minutes": w("minuter", "minutes"),
    "matters": w("ärenden", "matters"),
    "years": w("år", "years"),
    "units": w("enheter", "units"),
    "benefits": w("effektmål", "benefits"),
    "kronor per krona": w("kronor per krona", "kronor per krona"),
    **dict.fromkeys(
        ("functions", "rules", "yes or no", "level", "kind", "kappa", "causes"), w("", "")
    ),
}
YES, NO = w("ja", "yes"), w("nej", "no")
NAMES = {
    term.code: term.words
    for terms in (UnitFunction, Level, PersonalData, ItemCause)
    for term in terms
}
GROUPS = {
    "initiative": w("Initiativ", "Initiatives"),
    "map": w("Portföljkarta", "Portfolio map"),
    "goal": w("Mål", "Goals"),
    "priority": w("Prioritering", "Prioritisation"),
    "decision": w("Beslut", "Decisions"),
    "delivery": w("Leverans", "Delivery"),
    "handover": w("Överlämning", "Handover"),
    "benefit": w("Effektmål", "Benefits"),
    "follow_up": w("Uppföljning", "Follow-up"),
    "politics": w("Politik", "Politics"),
    "system": w("System", "Systems"),
    "capacity": w("Kapacitet", "Capacity"),
    "waiver": w("Undantag", "Waivers"),
    "gates": w("Beslutspunkter", "Gates"),
    "meetings": w("Möten", "Meetings"),
    "economy": w("Ekonomi", "Economy"),
}
FORMULA_HEADERS = (
    w("Beteckning", "Name"),
    w("Tal", "Figure"),
    w("Hur det räknas", "How it is computed"),
)
FORMULAS: tuple[tuple[Words | str, Words, Words], ...] = (
    (
        MAP,
        w(
            "Läge, spridning, andelar och avstånd på portföljkartan",
            "Position, spread, shares and distance on the portfolio map",
        ),
        w(
            "Ett initiativs plats är medelvärdet av dess klassade effektmål på varje axel (−1, 0 eller +1). Tyngdpunkten är initiativens medelvärde vägt efter budget, timmar eller antal. Avståndet är det raka avståndet från tyngdpunkten till den beslutade riktningen. Övervikten är andelen i intern effektivitet minus regelverkets gräns.",
            "An initiative's place is the mean of its classified benefits along each axis (−1, 0 or +1). The centre is the initiatives' mean weighted by budget, hours or number. The distance is the straight line from the centre to the decided direction. The surplus is the share of internal efficiency minus the policy's threshold.",
        ),
    ),
    (
        COVERAGE,
        w("Täckning", "Coverage"),
        w(
            "Registrerade levande initiativ delat med det antal enheterna har uppgett. Okänd där inget är uppgett.",
            "Registered living initiatives divided by the number the units have declared. Unknown where nothing is declared.",
        ),
    ),
    (
        MIX,
        w("Fördelning", "Mix"),
        w(
            "Antal initiativ per ursprung, slag, metod och lösning, för varje enhet och år.",
            "Initiatives by origin, nature, method and solution, for each unit and year.",
        ),
    ),
    (
        AGREEMENT,
        w("Samstämmighet mellan två bedömare", "Agreement between two coders"),
        w(
            "Cohens κ på varje axel: andelen effektmål som båda placerade lika, minus den andel slumpen ger utifrån hur ofta var och en använder varje svar, delat med ett minus slumpens andel. Spannet är 95 procent enligt det vanliga felet för stora urval. Under regelverkets gräns räknas definitionerna som otydliga.",
            "Cohen’s κ on each axis: the share of benefits both placed alike, less the share chance gives by how often each uses each answer, divided by one less the share of chance. The span is 95 per cent by the usual error for large samples. Below the policy’s threshold the definitions count as unclear.",
        ),
    ),
    (
        ACCOUNTS,
        w("Särredovisningens summor", "Sums of the accounts"),
        w(
            "Initiativens pengar och budgetrader summerade uppåt i trädet; varje rad räknas en gång.",
            "The initiatives' money and budget lines summed up the tree; each line counts once.",
        ),
    ),
    (
        WAY,
        w("Så långt på vägen", "So far on the way"),
        w(
            "Senast mätta värdet minus utgångsläget, delat med målvärdet minus utgångsläget. Mer än 100 procent är mer än målet; under noll har det blivit sämre.",
            "The value measured last less the baseline, divided by the target less the baseline. More than 100 per cent is more than the target; below zero it has become worse.",
        ),
    ),
    *MONEY,
    *ORDERING,
    *TALK,
    (
        WAITING,
        w("Väntande initiativ", "Waiting initiatives"),
        w(
            "Initiativ i skedena idé, beredd och prioriterad, av alla initiativ i registret.",
            "Initiatives in the stages idea, prepared and prioritised, of all initiatives in the register.",
        ),
    ),
    (
        VERIFIED,
        w("Effektmål med verifierat utfall", "Benefits with a verified outcome"),
        w(
            "Effektmål med minst ett uppmätt utfall, av dem vars måldag har passerat.",
            "Benefits with at least one measured outcome, of those whose target day has passed.",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class PolicyPage:
    """The policy in force."""

    name: str
    digest: str
    groups: tuple[tuple[str, Words | str, Table], ...]
    changed: tuple[tuple[str, Words | None, Words | None], ...]
    formulas: Table
    title: Words = w("Regelverket", "The policy")


def policy(ruling: Policy, language: str) -> PolicyPage:
    """Every setting, by what it is about."""
    settings = sorted(ruling.settings.values(), key=lambda each: order(each.key))
    groups = []
    for group, members in groupby(settings, key=lambda each: each.key.split(".")[0]):
        name = GROUPS.get(group, group)
        rows = tuple(setting_row(each, language) for each in members)
        groups.append((group, name, Table(name, HEADERS, rows, cards=True)))
    codes = sorted({*ruling.severities, *ruling.statuses})
    return PolicyPage(
        name=ruling.name,
        digest=ruling.digest,
        groups=tuple(groups),
        changed=tuple(
            (code, words_of(ruling.severities.get(code)), words_of(ruling.statuses.get(code)))
            for code in codes
        ),
        formulas=Table(w("Formler", "Formulas"), FORMULA_HEADERS, FORMULAS, cards=True),
    )


def order(key: str) -> tuple[int, str]:
    """Settings along the chain, those of an unknown group last."""
    groups = list(GROUPS)
    group = key.split(".")[0]
    return (groups.index(group) if group in groups else len(groups), key)


def setting_row(setting: Setting, language: str) -> tuple[object, ...]:
    """One threshold as it is read."""
    mark = OWN if setting.own else ""
    return setting.words, value(setting, language), setting.since, setting.source, mark, setting.key


def value(setting: Setting, language: str) -> str:
    """A value with its unit."""
    raw = setting.value
    if isinstance(raw, tuple):
        return ", ".join(NAMES[each].to(language) if each in NAMES else each for each in raw)
    if isinstance(raw, bool):
        return (YES if raw else NO).to(language)
    if isinstance(raw, str):
        return NAMES[raw].to(language) if raw in NAMES else raw
    shown = number(raw, language)
    unit = UNITS.get(setting.unit, setting.unit)
    return f"{shown} {unit if isinstance(unit, str) else unit.to(language)}".strip()


def words_of(term: object | None) -> Words | None:
    """A term's words; none for no term."""
    return term.words if term else None
