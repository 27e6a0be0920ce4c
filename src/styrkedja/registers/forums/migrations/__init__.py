"""Migrations of forums."""
