"""The systems of the estate."""
