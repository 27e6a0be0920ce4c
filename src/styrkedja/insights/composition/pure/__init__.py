"""Pure: counting the picture, with no Django, clock or file."""
