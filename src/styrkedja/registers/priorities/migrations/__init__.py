"""Migrations of priorities."""
