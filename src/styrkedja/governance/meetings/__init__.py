"""Meetings: the agenda that makes itself, the meeting screen, and decisions carried out as they are taken."""
