"""Documents of a meeting: the call with its agenda, the minutes, and the calendar file."""
