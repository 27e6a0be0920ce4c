"""What the trail's own words are called on a page: what was done, and to what, beyond the rows of the registers."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind, PassageKind
from styrkedja.registers.shelves import SHELVES

DEEDS: Mapping[str, Words] = {
    "added": w("lade till", "added"),
    "changed": w("ändrade", "changed"),
    "removed": w("tog bort", "removed"),
    "frozen": w("låste", "froze"),
    "new password": w("bytte lösenord för", "changed the password of"),
    PassageKind.TAKEN_OVER.code: w("tog över", "took over"),
    PassageKind.PASSED.code: w("lät passera", "let pass"),
    PassageKind.EXEMPTED.code: w("lät passera med dispens", "let pass by exemption"),
    PassageKind.MOVED.code: w("flyttade", "moved"),
}
THINGS: Mapping[str, Words] = {
    "passage": w("passage", "passage"),
    "baseline": w("beslutsunderlag vid beslutet", "business case at the decision"),
    "person": w("konto", "account to sign in with"),
    "minutes": w("justerat protokoll", "adjusted minutes"),
    "call": w("utskickad kallelse", "sent agenda"),
    "group": w("påhittade exempeldata", "made-up example data"),
}


def done(deed: str) -> Words | str:
    """What was done."""
    return DEEDS.get(deed, deed)


def thing(code: str) -> Words | str:
    """What it was done to."""
    kind = next((kind for kind in Kind if kind.code == code), None)
    return SHELVES[kind].sheet.one if kind else THINGS.get(code, code)
