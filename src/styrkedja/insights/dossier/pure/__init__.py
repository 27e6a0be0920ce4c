"""Pure: the tracing of the chain, with no Django, clock or file."""
