"""Who may do what, out of the one table of roles: as sentences to read aloud, and as a matrix."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Table
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import (
    DEEDS,
    OTHER_PERMISSIONS,
    TABLE,
    Role,
)

WRITING = ("add", "change", "remove")
WHOLE = w("Gäller i hela koncernen.", "Holds in the whole group.")
OWN = w("Gäller i den enhet där rollen innehas.", "Holds in the unit where the role is held.")
READS = w("Ser alla register, ändrar inget.", "Sees every register, changes nothing.")
EVERY = w("alla register", "every register")
ALL = w("allt", "all")
REGISTER = w("Register", "Register")
MATRIX = w("Register och roller", "Registers and roles")
NONE = "–"


@dataclass(frozen=True, slots=True)
class Deeds:
    """What may be done, and in which registers."""

    what: Words
    where: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class RoleShown:
    """One role as it is read aloud."""

    code: str
    name: Words
    about: Words
    reach: Words
    deeds: tuple[Deeds, ...]
    others: tuple[Words, ...]
    only_reads: bool


@dataclass(frozen=True, slots=True)
class PermissionsPage:
    """Every role, and all of them side by side."""

    roles: tuple[RoleShown, ...]
    matrix: Table
    reads: Words = READS
    title: Words = w("Vem får göra vad", "Who may do what")


def permissions() -> PermissionsPage:
    """The page of the table."""
    return PermissionsPage(tuple(role_shown(role) for role in TABLE), matrix())


def role_shown(role: Role) -> RoleShown:
    """One role."""
    groups: dict[tuple[str, ...], list[Words]] = {}
    for kind in Kind:
        if held := deeds_of(role, kind):
            name = Words(kind.words.sv.lower(), kind.words.en.lower())  # within a sentence
            groups.setdefault(held, []).append(name)
    return RoleShown(
        code=role.code,
        name=role.name,
        about=role.about,
        reach=WHOLE if role.whole_group else OWN,
        deeds=tuple(
            Deeds(joined(held), (EVERY,) if len(kinds) == len(Kind) else tuple(kinds))
            for held, kinds in groups.items()
        ),
        others=tuple(
            words for code, words in OTHER_PERMISSIONS.items() if code in role.permissions
        ),
        only_reads=not groups,
    )


def deeds_of(role: Role, kind: Kind) -> tuple[str, ...]:
    """What a role may do with one register beyond seeing it."""
    return tuple(deed for deed in WRITING if f"{kind.code}.{deed}" in role.permissions)


def joined(deeds: tuple[str, ...]) -> Words:
    """Lägga till, ändra och ta bort."""
    names = [DEEDS[deed] for deed in deeds]
    if len(names) == 1:
        return names[0]
    return Words(
        ", ".join(name.sv for name in names[:-1]) + f" och {names[-1].sv}",
        ", ".join(name.en for name in names[:-1]) + f" and {names[-1].en}",
    )


def matrix() -> Table:
    """Registers down, roles across: there are three times as many registers as roles."""
    rows = tuple((kind.words, *(cell(deeds_of(role, kind)) for role in TABLE)) for kind in Kind)
    return Table(MATRIX, (REGISTER, *(role.name for role in TABLE)), rows)


def cell(deeds: tuple[str, ...]) -> Words | str:
    """What stands in the matrix: all, what may be done, or a dash for only seeing."""
    if not deeds:
        return NONE
    return ALL if deeds == WRITING else joined(deeds)
