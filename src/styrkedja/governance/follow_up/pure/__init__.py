"""What is to be followed up, when, and whom it waits for; no Django, clock or file."""
