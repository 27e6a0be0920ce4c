"""Where each benefit, initiative, account and unit stands, and the distance to the decided direction."""
