"""Prioritisation: the queue that can be read, the order a forum decides, and the clock on stale business cases."""
