"""Pure: the arithmetic of amounts, frames and outcome, with no Django, clock or file."""
