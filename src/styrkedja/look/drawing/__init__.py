"""Drawings made without Django, so that the pages and the self-contained file share them."""
