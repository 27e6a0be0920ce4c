"""Breaks in the chain as a list: what is broken, where it stands, why it matters, how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.markup import link, text

WHY = w("Varför spelar det roll?", "Why does it matter?")
TRIAL = w("på prov, räknas inte", "on trial, does not count")
MEND = w("Så lagar du det", "How to mend it")
SHAPES = {  # drawn, so that severity is told by shape and word as well as by colour
    "break": '<path d="M5 5l10 10M15 5L5 15"/>',
    "weakness": '<path d="M10 3l8 14H2zM10 8v4"/>',
    "note": '<circle cx="10" cy="10" r="7.5"/><path d="M10 9v5"/>',
}
LOOKS = {"break": "is-broken", "weakness": "is-weak", "note": "is-note"}
SEVERITIES = {
    "break": w("brott", "break"),
    "weakness": w("svaghet", "weakness"),
    "note": w("notering", "note"),
}


@dataclass(frozen=True, slots=True)
class BreakShown:
    """One break in words. `severity` is the code of a Severity; places and addresses may be empty."""

    code: str
    message: Words | str
    mend: Words | str
    why: Words | str = ""
    severity: Literal["break", "weakness", "note"] = "break"
    place: Words | str = ""  # "portfölj.xlsx, Effektmål!F14", or the register's field
    place_href: str = ""  # where the field is mended
    subject: str = ""  # "B-031 Kortare handläggning"
    href: str = ""  # of the thing
    rule_href: str = ""
    trial: bool = False  # its rule is on trial: it is shown and does not count


def breaks_html(breaks: Sequence[BreakShown], language: str, compact: bool = False) -> str:
    """All breaks as one list; `compact` sets them close, two abreast where there is room."""
    look = "breaks compact" if compact else "breaks"
    return f'<ul class="{look}">{"".join(_one(each, language) for each in breaks)}</ul>'


def _one(each: BreakShown, language: str) -> str:
    severity = (
        f'<span class="status {LOOKS[each.severity]}"><svg class="icon" viewBox="0 0 20 20" fill="none" '
        f'stroke="currentColor" stroke-width="2" aria-hidden="true">{SHAPES[each.severity]}</svg>'
        f"{text(SEVERITIES[each.severity], language)}</span>"
    )
    if each.trial:
        severity += f'<span class="tag">{text(TRIAL, language)}</span>'
    code = link(each.rule_href, f'<span class="code">{text(each.code, language)}</span>')
    place = (
        f'<span class="break-place">{link(each.place_href, text(each.place, language))}</span>'
        if each.place
        else ""
    )
    subject = link(each.href, text(each.subject, language)) if each.subject else ""
    why = (
        f"<details><summary>{text(WHY, language)}</summary><p>{text(each.why, language)}</p></details>"
        if each.why
        else ""
    )
    return (
        f'<li class="break"><p class="break-head">{severity}{code}{subject}{place}</p>'
        f'<p class="break-message">{text(each.message, language)}</p>'
        f'<p class="break-mend"><b>{text(MEND, language)}:</b> {text(each.mend, language)}</p>{why}</li>'
    )
