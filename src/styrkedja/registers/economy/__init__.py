"""Budget lines: money of a unit in a year."""
