"""D301: an exemption that has run out while what it set aside is still missing."""

from __future__ import annotations

import re

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import ask_one
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Exemption
from styrkedja.picture.finding import WHOLE, Ref, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(exemption: Exemption, picture: Portfolio, policy: Policy) -> Answer:
    """Its rules are asked anew of the initiative and its effektmål; one that was mended has done its work.

    Where none of the rules can be asked, nothing is said. A later exemption for the same rule covers it.
    """
    initiative = picture.initiative.get(exemption.initiative)
    if initiative is None or exemption.until is None or not exemption.rules:
        return None
    if exemption.until >= picture.as_of or not lives(initiative):
        return WHOLE
    codes = codes_in(exemption)
    if codes <= prolonged(exemption, picture):
        return WHOLE
    found = {code: lacking(code, exemption, picture, policy) for code in sorted(codes)}
    if all(state is None for state in found.values()):
        return None
    left = tuple(code for code, state in found.items() if state)
    if not left:
        return WHOLE
    return broken("until", initiative=initiative.name, until=exemption.until, rules=left)


def codes_in(exemption: Exemption) -> set[str]:
    """The codes of the rules it sets aside, as people may write them."""
    return {code.strip().upper() for code in re.split(r"[,;\s]+", exemption.rules or "") if code}


def prolonged(exemption: Exemption, picture: Portfolio) -> set[str]:
    """The codes that other exemptions of the same initiative set aside today."""
    found: set[str] = set()
    for row in picture.exemptions:
        if row.initiative == exemption.initiative and row.until and row.until >= picture.as_of:
            found |= codes_in(row)
    return found


def lacking(code: str, exemption: Exemption, picture: Portfolio, policy: Policy) -> bool | None:
    """Whether one of its rules is still broken; None where it cannot be asked."""
    rule = catalogue().get(code)
    if rule is None:
        return None
    subjects = [Ref(Kind.INITIATIVE, exemption.initiative)]
    if rule.about is Kind.BENEFIT:
        rows = picture.benefits_of.get(exemption.initiative, ())
        subjects = [Ref(Kind.BENEFIT, row.id) for row in rows]
    elif rule.about is not Kind.INITIATIVE:
        return None
    answers = [ask_one(picture, policy, rule, ref) for ref in subjects]
    judged = [answer for answer in answers if answer is not None]
    return any(judged) if judged else None


rule = Rule(
    code="D301",
    name="exemption-has-run-out",
    title=w("Dispensen har gått ut", "Exemption has run out"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.EXEMPTION,
    asks=(
        "exemption.initiative",
        "exemption.rules",
        "exemption.until",
    ),
    message=w(
        "Dispensen {id} för ”{initiative}” gick ut {until}, men {rules} är ännu inte åtgärdat.",
        "The exemption {id} for “{initiative}” ran out on {until}, but {rules} is not mended yet.",
    ),
    why=w(
        "En dispens ger tid, inte rätt att låta bli. När tiden är ute är bristen ett brott som alla andra.",
        "An exemption gives time, not leave. When the time is up the lack is a break like any other.",
    ),
    mend=w(
        "Åtgärda bristen, eller låt forumet fatta ett nytt beslut med nytt skäl och ny dag.",
        "Mend what is missing, or let the forum decide anew with a new reason and a new day.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
