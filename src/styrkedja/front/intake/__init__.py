"""Intake: files people have, read into drafts, and drafts into the frozen picture; no Django here."""
