"""Registers: what the group records, one room each."""
