"""The arithmetic of the portfolio map: no Django, no clock, no files."""
