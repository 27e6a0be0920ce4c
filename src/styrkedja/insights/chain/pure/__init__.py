"""Pure: rules, catalogue and engine, with no Django, clock or file."""
