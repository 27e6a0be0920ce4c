"""The akt: from any one thing the whole chain up and down, on one page."""
