"""Forums: the standing forums with members, meetings, agenda items, referrals and suggestions."""
