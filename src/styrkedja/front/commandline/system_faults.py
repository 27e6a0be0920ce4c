"""Why the system refused, in words: folders, files and databases that cannot be used as asked."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from types import MappingProxyType

from styrkedja.ground.words import Words, w

WHY: Mapping[int, Words] = MappingProxyType(
    {
        errno.EACCES: w("du får inte skriva där", "you may not write there"),
        errno.EPERM: w("du får inte skriva där", "you may not write there"),
        errno.EROFS: w("disken går bara att läsa", "the disk can only be read"),
        errno.EISDIR: w("det är en mapp", "it is a folder"),
        errno.ENOTDIR: w("en del av sökvägen är ingen mapp", "a part of the path is no folder"),
        errno.EEXIST: w("där ligger en fil", "there is a file there"),
        errno.ENOENT: w("sökvägen finns inte", "the path does not exist"),
        errno.ENOSPC: w("disken är full", "the disk is full"),
        errno.ENAMETOOLONG: w("namnet är för långt", "the name is too long"),
    }
)
DATABASE = w(
    "Databasen går inte att använda. Kontrollera STYRKEDJA_DATABASE (eller mappen i STYRKEDJA_DATA) och att "
    "databasen är igång. Databasen säger: {what}",
    "The database cannot be used. Check STYRKEDJA_DATABASE (or the folder in STYRKEDJA_DATA) and that the "
    "database is running. The database says: {what}",
)
REFUSED = w("{name} går inte att använda: {why}.", "{name} cannot be used: {why}.")
OF_SYSTEM = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC})
OF_DATABASE = frozenset(
    {"OperationalError", "DatabaseError", "InterfaceError", "ImproperlyConfigured"}
)


def why(error: OSError) -> Words:
    """The reason the system gave; its own text where we have no words for it."""
    said = str(error.strerror or error)
    return WHY.get(error.errno or 0, Words(said, said))


def of_system(error: BaseException) -> Words | None:
    """That the system refused a file, where that is the fault and not ours: no right, no room."""
    if not isinstance(error, OSError) or error.errno not in OF_SYSTEM:
        return None
    return REFUSED.fill(name=error.filename or "", why=why(error))


def of_database(error: BaseException) -> Words | None:
    """That the database cannot be used, where that is the fault; known by name, as Django may not be loaded."""
    kind = type(error)
    if kind.__name__ not in OF_DATABASE or not kind.__module__.startswith("django."):
        return None
    return DATABASE.fill(what=" ".join(str(error).split())[:200])
