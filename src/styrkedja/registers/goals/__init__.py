"""Steering documents with the decided direction, and political goals."""
