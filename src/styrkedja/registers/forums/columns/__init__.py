"""The fields of forums, members, meetings, agenda items, referrals, suggestions and corrections."""

from __future__ import annotations

from styrkedja.registers.forums.columns.correction import CORRECTIONS
from styrkedja.registers.forums.columns.forum import FORUMS
from styrkedja.registers.forums.columns.item import ITEMS
from styrkedja.registers.forums.columns.meeting import MEETINGS
from styrkedja.registers.forums.columns.member import MEMBERS
from styrkedja.registers.forums.columns.referral import REFERRALS
from styrkedja.registers.forums.columns.suggestion import SUGGESTIONS

__all__ = ["CORRECTIONS", "FORUMS", "ITEMS", "MEETINGS", "MEMBERS", "REFERRALS", "SUGGESTIONS"]
