"""Priorities: what a forum prioritises by, and the order it has decided."""
