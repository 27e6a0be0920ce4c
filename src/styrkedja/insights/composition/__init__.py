"""Composition: what the portfolio is made of: coverage, mix, and the tree of accounts."""
