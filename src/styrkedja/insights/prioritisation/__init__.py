"""Prioritisation: what each forum's published criteria say of an initiative, the queue, and the backlog before it."""
