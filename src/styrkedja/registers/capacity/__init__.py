"""Competence pools: who there is, and what is promised of them."""
