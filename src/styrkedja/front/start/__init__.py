"""Start: the menu, signing in, and the page one meets first."""
