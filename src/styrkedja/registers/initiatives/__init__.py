"""The tree of accounts, and the initiatives that stand in it."""
