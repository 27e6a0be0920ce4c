"""Handbook: glossary, columns, help, permissions, policy, accessibility and what Styrkedja is."""
