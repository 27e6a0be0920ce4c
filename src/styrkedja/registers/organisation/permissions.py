"""Who may do what: one table of roles. Everybody who holds a role may see; what they may write stands here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind

SEES = frozenset(f"{kind.code}.see" for kind in Kind)
EVERYTHING = frozenset(kind.code for kind in Kind)
DEEDS: Mapping[str, Words] = {
    "see": w("se", "see"),
    "add": w("lägga till", "add"),
    "change": w("ändra", "change"),
    "remove": w("ta bort", "remove"),
}
ANSWER = "commitment.answer"
OTHER_PERMISSIONS: Mapping[str, Words] = {
    "trail.see": w("se hela spåret", "see the whole trail"),
    "intake.use": w("läsa in filer", "take in files"),
    "gate.pass": w("flytta initiativ genom beslutspunkter", "move initiatives through gates"),
    "gate.decide": w(
        "besluta om prioritering, genomförande, paus och avbrott",
        "decide on priority, go, pause and stop",
    ),
    ANSWER: w(
        "svara åt den egna enheten på åtaganden och ramjusteringar",
        "answer for the own unit on commitments and frame adjustments",
    ),
    "forum.lead": w(
        "leda möten och fatta forumens beslut", "lead meetings and take the forums' decisions"
    ),
    "forum_it.lead": w(
        "leda möten och fatta beslut i Forum IT", "lead meetings and take decisions in Forum IT"
    ),
    "person.see": w("se konton", "see accounts to sign in with"),
    "person.change": w(
        "lägga till och ändra konton och roller",
        "add and change accounts to sign in with and roles",
    ),
}


@dataclass(frozen=True, slots=True)
class Role:
    """A role people hold. `whole_group` says that it covers every unit; else it is held in one."""

    code: str
    name: Words
    about: Words
    whole_group: bool
    permissions: frozenset[str]


def writes(*kinds: str, remove: bool = True) -> frozenset[str]:
    """Permission to add, change and (unless told otherwise) remove rows of these kinds."""
    deeds = ("add", "change", "remove") if remove else ("add", "change")
    return frozenset(f"{kind}.{deed}" for kind in kinds for deed in deeds)


TABLE = (
    Role(
        "cdo",
        w("Digitaliseringschef", "Chief digital officer"),
        w(
            "Leder digitaliseringen i hela koncernen. Ser allt och får ändra i alla register.",
            "Leads digitalisation in the whole group. Sees everything and may change every register.",
        ),
        True,
        SEES
        | writes(*EVERYTHING)
        | {"trail.see", "intake.use", "person.see", "gate.pass", "gate.decide", "forum.lead"},
    ),
    Role(
        "cio",
        w("It-chef", "Chief information officer"),
        w(
            "Ansvarar för systemen, bemanningen och budgeten för it.",
            "Answers for systems, staffing and the IT budget.",
        ),
        True,
        SEES
        | writes("system", "budget", "staffing", "cost", "referral")
        | {"initiative.add", "initiative.change", "intake.use", "forum_it.lead"},
    ),
    Role(
        "portfolio-office",
        w("Portföljkontor", "Portfolio office"),
        w(
            "Håller registren i ordning för hela koncernen och läser in filer.",
            "Keeps the registers of the whole group in order and takes in files.",
        ),
        True,
        SEES | writes(*EVERYTHING) | {"trail.see", "intake.use", "gate.pass"},
    ),
    Role(
        "unit-head",
        w("Chef för enhet", "Head of unit"),
        w(
            "Beslutar i den egna enheten: initiativ, effektmål, mål, budget och bemanning.",
            "Decides in the unit: initiatives, benefits, goals, budget and staffing.",
        ),
        False,
        SEES
        | writes("initiative", "benefit", "measurement", "goal", "budget", "staffing")
        | writes("commitment", "estimate", "coding", "cost", "effort", "lesson", "adjustment")
        | writes("obligation", "suggestion", "score", remove=False)
        | {"unit.change", "account.add", "account.change", "system.change", "intake.use"}
        | {"gate.pass", "gate.decide", ANSWER},
    ),
    Role(
        "business-developer",
        w("Verksamhetsutvecklare", "Business developer"),
        w(
            "Driver initiativ och mäter effektmål i den egna enheten.",
            "Runs initiatives and measures benefits in the unit.",
        ),
        False,
        SEES
        | writes("initiative", "benefit", "measurement", "lesson", "cost", "effort", remove=False)
        | writes("estimate", "coding", "score", remove=False)
        | {"commitment.add", "obligation.change", "intake.use", "gate.pass"},
    ),
    Role(
        "object-owner",
        w("Objektägare", "Object owner"),
        w(
            "Äger system i den egna enheten och bedömer dem.",
            "Owns systems in the unit and assesses them.",
        ),
        False,
        SEES | writes("system", "measurement", remove=False),
    ),
    Role(
        "controller",
        w("Controller", "Controller"),
        w(
            "Följer pengar och effekter i hela koncernen: budget, bemanning och mätningar.",
            "Follows money and effects in the whole group: budget, staffing and measurements.",
        ),
        True,
        SEES
        | writes("budget", "staffing", "measurement", "estimate", "coding", "effort")
        | writes("fund", "cost", "repayment", "adjustment")
        | {"benefit.change", "obligation.change", "intake.use"},
    ),
    Role(
        "secretary",
        w("Sekreterare", "Secretary"),
        w(
            "Förbereder möten och skriver in beslut och undantag.",
            "Prepares meetings and records decisions and waivers.",
        ),
        True,
        SEES
        | writes("decision", "waiver", "exemption", "document", remove=False)
        | writes("forum", "member", "meeting", "item", "referral", "effort")
        | writes("suggestion", "correction", "obligation", remove=False),
    ),
    Role(
        "elected",
        w("Förtroendevald", "Elected representative"),
        w("Läser allt som rör styrningen.", "Reads everything about the governance."),
        True,
        SEES,
    ),
    Role(
        "registrar",
        w("Registrator", "Registrar"),
        w(
            "Håller ordning på handlingar, ärendenummer och spår.",
            "Keeps records, case numbers and the trail in order.",
        ),
        True,
        SEES | {"decision.change", "document.change", "trail.see"},
    ),
    Role(
        "auditor",
        w("Revisor", "Auditor"),
        w("Granskar: ser allt och hela spåret.", "Audits: sees everything and the whole trail."),
        True,
        SEES | {"trail.see", "person.see"},
    ),
    Role(
        "administrator",
        w("Administratör", "Administrator"),
        w(
            "Lägger upp konton, roller och enheter. Ändrar inget annat.",
            "Sets up accounts to sign in with, roles and units. Changes nothing else.",
        ),
        True,
        SEES | writes("unit") | {"person.see", "person.change", "trail.see"},
    ),
)
ROLES: Mapping[str, Role] = {role.code: role for role in TABLE}

# The programme itself, when it loads the example group or sets up an empty register. Nobody holds it.
SYSTEM_ROLE = "system"
SYSTEM = Actor("styrkedja", "Styrkedja", ((SYSTEM_ROLE, None),))
SYSTEM_MAY = SEES | writes(*EVERYTHING) | frozenset(OTHER_PERMISSIONS)


def permissions_of(role: str) -> frozenset[str]:
    """What a role may do; nothing for a role that is not in the table."""
    if role == SYSTEM_ROLE:
        return SYSTEM_MAY
    known = ROLES.get(role)
    return known.permissions if known else frozenset()


def may(actor: Actor, permission: str, unit: str | None = None) -> bool:
    """Whether an actor may do something in a unit; with no unit, in the group as a whole.

    Seeing knows no units: the centre sees, the unit decides.
    """
    anywhere = permission.endswith(".see")
    return any(
        permission in permissions_of(role) and (anywhere or held_in is None or held_in == unit)
        for role, held_in in actor.roles
    )


def takes_over(actor: Actor, permission: str, file: str | None) -> bool:
    """Whether an actor may record answers given before the register began: for the whole group, from a file.

    The programme itself may when it loads the example or a kept register.
    """
    return may(actor, ANSWER, None) or (bool(file) and may(actor, permission, None))


def may_somewhere(actor: Actor, permission: str) -> bool:
    """Whether an actor may do something in at least one unit: what menus and buttons ask."""
    return any(permission in permissions_of(role) for role, _ in actor.roles)


def sees(actor: Actor) -> bool:
    """Whether an actor may see any register at all: whoever holds a role does."""
    return any(SEES & permissions_of(role) for role, _ in actor.roles)
