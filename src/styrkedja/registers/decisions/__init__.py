"""Decisions with wording, motive and case number; waivers from rules."""
