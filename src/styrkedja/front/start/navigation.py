"""The menu, once: Verksamhetsutveckling – Forum Digitalisering – DUP – Forum IT – Systemförvaltning."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from django.urls import NoReverseMatch, get_script_prefix, reverse

from styrkedja.front.start.addresses import list_of
from styrkedja.ground.words import Words, w
from styrkedja.look.frame import Link, MenuGroup
from styrkedja.picture.terms import Kind

Entry = tuple[str | Kind, Words]

START: tuple[Entry, ...] = (
    ("start", w("Läget i dag", "The state today")),
    ("chain:breaks", w("Kedjebrott", "Findings")),
    ("records:all", w("Alla register", "All registers")),
    ("intake:upload", w("Läs in fil", "Take in a file")),
)
BUSINESS: tuple[Entry, ...] = (
    (Kind.GOAL, w("Mål", "Goals")),
    (Kind.DOCUMENT, w("Styrdokument", "Steering documents")),
    (Kind.UNIT, w("Enheter", "Units")),
    ("people:list", w("Konton", "Sign-in accounts")),
    ("commitments:overview", w("Åtaganden", "Commitments")),
    ("reports:coverage", w("Täckning", "Coverage")),
)
FORUM_DIGITALISATION: tuple[Entry, ...] = (
    ("meetings:forums", w("Forum och möten", "Forums and meetings")),
    ("prioritisation:queue", w("Prioritering", "Prioritisation")),
    ("gates:overview", w("Beslutspunkter", "Gates")),
    ("follow_up:due", w("Uppföljning", "Follow-up")),
    (Kind.DECISION, w("Beslut", "Decisions")),
    (Kind.WAIVER, w("Undantag", "Waivers")),
    (Kind.EXEMPTION, w("Dispenser", "Exemptions")),
)
PORTFOLIO: tuple[Entry, ...] = (
    ("portfolio_map:map", w("Portföljkarta", "Portfolio map")),
    (Kind.INITIATIVE, w("Initiativ", "Initiatives")),
    (Kind.BENEFIT, w("Effektmål", "Benefits")),
    (Kind.COMMITMENT, w("Effektåtaganden", "Commitments")),
    (Kind.MEASUREMENT, w("Mätningar", "Measurements")),
    (Kind.LESSON, w("Lärdomar", "Lessons")),
    (Kind.ACCOUNT, w("Särredovisning", "Accounts")),
    ("reports:accounts", w("Summor", "Sums")),
    ("reports:mix", w("Fördelning", "Mix")),
    ("reports:agreement", w("Samstämmighet", "Agreement")),
    ("money:overview", w("Ekonomi", "Economy")),
)
FORUM_IT: tuple[Entry, ...] = (
    (Kind.STAFFING, w("Bemanning", "Staffing")),
    (Kind.BUDGET, w("Budget", "Budget")),
)
SYSTEMS: tuple[Entry, ...] = ((Kind.SYSTEM, w("System", "Systems")),)

GROUPS = (
    (w("Start", "Start"), "plain", START),
    (w("Verksamhetsutveckling", "Business development"), "part", BUSINESS),
    (w("Forum Digitalisering", "Forum Digitalisering"), "forum", FORUM_DIGITALISATION),
    (w("DUP", "Portfolio (DUP)"), "part", PORTFOLIO),
    (w("Forum IT", "Forum IT"), "forum", FORUM_IT),
    (w("Systemförvaltning", "System management"), "part", SYSTEMS),
)
NEEDS: Mapping[str | Kind, str] = {  # shown to those who may somewhere
    "intake:upload": "intake.use",
    "people:list": "person.see",
}
FOOTER: tuple[Entry, ...] = (
    ("handbook:glossary", w("Ordlista", "Glossary")),
    ("chain:rules", w("Regler", "Rules")),
    ("handbook:policy", w("Regelverk", "Policy")),
    ("handbook:columns", w("Kolumner", "Columns")),
    ("handbook:help", w("Hjälp", "Help")),
    ("handbook:accessibility", w("Tillgänglighet", "Accessibility")),
    ("handbook:permissions", w("Vem får göra vad", "Who may do what")),
    ("handbook:about", w("Om Styrkedja", "About Styrkedja")),
)


def menu(path: str, may: Callable[[str], bool]) -> tuple[MenuGroup, ...]:
    """The menu as it looks from an address: the longest address that begins it is the current one.

    What asks for a permission of its own is shown to those who have it: no link leads to a refusal.
    """
    groups = []
    for words, role, every in GROUPS:
        entries = tuple(one for one in every if one[0] not in NEEDS or may(NEEDS[one[0]]))
        links = links_of(entries, get_script_prefix())
        if links:
            groups.append((words, role, links))
    here = max(
        (link.href for _, _, links in groups for link in links if within(path, link.href)),
        key=len,
        default="",
    )
    return tuple(
        MenuGroup(
            href=links[0].href,
            words=words,
            role=role,
            items=tuple(Link(each.href, each.words, each.href == here) for each in links),
            current=any(each.href == here for each in links),
        )
        for words, role, links in groups
    )


def footer() -> tuple[Link, ...]:
    """The links at the foot of every page."""
    return links_of(FOOTER, get_script_prefix())


@cache
def links_of(entries: tuple[Entry, ...], _prefix: str) -> tuple[Link, ...]:
    """Entries as links, found once for each place the site is served at; a page not there yet is left out."""
    links = []
    for target, words in entries:
        try:
            href = list_of(target) if isinstance(target, Kind) else reverse(target)
        except NoReverseMatch:
            continue
        links.append(Link(href, words))
    return tuple(links)


def within(path: str, href: str) -> bool:
    """Whether an address lies at or under another; the start page is only itself."""
    return path == href or (href != "/" and path.startswith(href.rstrip("/") + "/"))
