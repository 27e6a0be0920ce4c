"""Governance: what the group does with what it knows: pass gates, hold meetings, chase follow-up, hand over."""
