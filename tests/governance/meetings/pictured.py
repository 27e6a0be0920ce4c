"""A small picture with two forums: one initiative in the forum's own account, one in a committee's."""

from __future__ import annotations

from datetime import date

from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.meetings import Forum, Meeting
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Stage, UnitFunction, UnitKind
from styrkedja.picture.things import Account, Initiative, Unit

TODAY = date(2026, 11, 24)
BEFORE = date(2026, 11, 2)
FORUM = Forum("F", "Forum Digitalisering", "FD", questions="Vad slutar vi med?\nVem väntar?")
IT = Forum("G", "Forum IT", "FIT")
UNITS = (
    Unit("KS", "Kommunstyrelsen", UnitKind.EXECUTIVE),
    Unit("VON", "Omsorgsnämnden", UnitKind.COMMITTEE, "KS"),
    Unit("FD", "Forum Digitalisering", UnitKind.FORUM, function=UnitFunction.DIGITALISATION),
    Unit("FIT", "Forum IT", UnitKind.FORUM, function=UnitFunction.IT),
)
ACCOUNTS = (Account("DUP", "Forumets", owner_unit="FD"), Account("P", "Nämndens", owner_unit="VON"))
LAST = Meeting("M-0", "F", BEFORE, state=MeetingState.LOCKED)
OWN = Initiative("I-1", "Egen", account="DUP", stage=Stage.ONGOING)
THEIRS = Initiative("I-2", "Annans", account="P", stage=Stage.ONGOING)


def portfolio(**tables: object) -> Portfolio:
    """The forums, the units, one initiative of the forum's own and one of the committee's; and more."""
    base = {"initiatives": (OWN, THEIRS), "meetings": (LAST,), **tables}
    return Portfolio(TODAY, units=UNITS, accounts=ACCOUNTS, forums=(FORUM, IT), **base)
