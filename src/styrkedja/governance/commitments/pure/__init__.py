"""Pure: what waits for a unit, read from the picture, with no Django, clock or file."""
