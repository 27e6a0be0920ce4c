"""Intake: files people have, read into drafts and one picture; its pages set the drafts against the registers."""
