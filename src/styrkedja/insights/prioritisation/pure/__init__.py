"""Pure: points, ranks, waiting and backlog, with no Django, clock or file."""
