"""Accounts to sign in with, on the web: who there is, which roles they hold, and the own account."""
