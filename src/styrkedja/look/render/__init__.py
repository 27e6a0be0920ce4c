"""Rendering: documents made of data, without a server."""
